package org.followthrough.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.history.WordChange;

/**
 * Which lines of a report word for word a correction changes: each stretch that differs with the number of its first line,
 * so that what was public until then can be worked out from what is public now.
 */
final class CorrectedLines {

    private static final String REPORT = "The report word for word";

    /** So many stretches at most; beyond them both texts are kept whole. */
    private static final int MOST = 40;

    /** So many pairs of lines at most are compared; beyond them both texts are kept whole. */
    private static final long MOST_PAIRS = 25_000_000;

    private CorrectedLines() {}

    /** None where the texts are the same to the last space. */
    static List<WordChange> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        if (before.isEmpty()) {
            return List.of(new WordChange(REPORT, null, after));
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Stretch> stretches = (long) old.size() * now.size() <= MOST_PAIRS ? stretches(old, now) : List.of();
        boolean onlyEnds = old.equals(now);
        if (onlyEnds || (!stretches.isEmpty() && stretches.size() <= MOST)) {
            return stretches.stream().map(Stretch::change).toList();
        }
        return List.of(new WordChange(REPORT, before, after));
    }

    /** @param from how many lines of the earlier text stand before it */
    private record Stretch(int from, List<String> gone, List<String> come) {

        WordChange change() {
            String where = gone.isEmpty()
                    ? (from == 0 ? "before line 1" : "after line " + from)
                    : gone.size() == 1
                            ? "line " + (from + 1)
                            : "lines %d to %d".formatted(from + 1, from + gone.size());
            return new WordChange(
                    REPORT + ", " + where,
                    gone.isEmpty() ? null : String.join("\n", gone),
                    come.isEmpty() ? null : String.join("\n", come));
        }
    }

    /** What lies between two stretches that both texts have is one. */
    private static List<Stretch> stretches(List<String> before, List<String> after) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = new Stretch(0, new ArrayList<>(), new ArrayList<>());
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                keep(stretches, open);
                open = new Stretch(
                        delta.getSource().getPosition() + delta.getSource().size(),
                        new ArrayList<>(),
                        new ArrayList<>());
            } else {
                open.gone().addAll(delta.getSource().getLines());
                open.come().addAll(delta.getTarget().getLines());
            }
        }
        keep(stretches, open);
        return stretches;
    }

    private static void keep(List<Stretch> stretches, Stretch open) {
        if (!open.gone().equals(open.come())) {
            stretches.add(open);
        }
    }
}
