package org.followthrough.response;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text, by words: white space between them makes no difference, and is kept as in the newer text.
 *
 * @param runs in order; neighbours differ in kind
 */
public record WordDifference(List<Run> runs) {

    private static final Pattern WORD = Pattern.compile("\\s*+\\S++");

    /** What happened to some words. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Some words in a row with the same fate. */
    public record Run(Kind kind, String text) {}

    public WordDifference {
        runs = List.copyOf(runs);
    }

    /** From one text to another; null is no text. */
    public static WordDifference between(@Nullable String before, @Nullable String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        Runs runs = new Runs();
        DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<String>(WordDifference::same), null, true)
                .getDeltas()
                .forEach(runs::add);
        return new WordDifference(runs.finish());
    }

    /** Whether nothing was added or removed. */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
    }

    /** Puts the runs together: of words in the place of others, the removed ones come first. */
    private static final class Runs {

        private final List<Run> runs = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void add(AbstractDelta<String> delta) {
            if (delta.getType() == DeltaType.EQUAL) {
                settle();
                add(Kind.KEPT, delta.getTarget().getLines());
            } else {
                removed.addAll(delta.getSource().getLines());
                added.addAll(delta.getTarget().getLines());
            }
        }

        List<Run> finish() {
            settle();
            return runs;
        }

        private void settle() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            removed.clear();
            added.clear();
        }

        private void add(Kind kind, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            String text = String.join("", words);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).kind() == kind) {
                runs.set(last, new Run(kind, runs.get(last).text() + text));
            } else {
                // the first word of a text has no space before it, which it needs after words of the other text
                boolean glued = last >= 0 && !Character.isWhitespace(text.charAt(0));
                runs.add(new Run(kind, glued ? " " + text : text));
            }
        }
    }

    private static boolean same(String old, String young) {
        return old.strip().equals(young.strip());
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text.stripTrailing())
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }
}
