package org.followthrough.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What two texts share and where they differ, word by word. */
public final class WordDifference {

    /**
     * Beyond this many pairs of words only those lines are compared word by word that differ, and where even these are
     * too many, all of them are shown as different: the comparison would cost more than it tells.
     */
    private static final long MOST_PAIRS = 4_000_000;

    /** A word goes with the white space after it. */
    private static final String WORD = "(?<=\\s)(?=\\S)";

    private static final String LINE = "(?<=\n)";

    private WordDifference() {}

    /** Where a stretch of words stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A stretch of words.
     *
     * @param text the words with the white space that follows them
     */
    public record Part(Kind kind, String text) {
        public boolean isSame() {
            return kind == Kind.SAME;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }
    }

    /** The stretches in order: what only the older text has comes before what only the newer has. */
    public static List<Part> between(String older, String newer) {
        List<Part> parts = new ArrayList<>();
        words(parts, older, newer, true);
        return Collections.unmodifiableList(parts);
    }

    private static void words(List<Part> parts, String older, String newer, boolean mayCompareLines) {
        List<String> before = pieces(older, WORD);
        List<String> after = pieces(newer, WORD);
        if (isCheap(before, after)) {
            compare(parts, before, after, false);
            return;
        }
        List<String> linesBefore = pieces(older, LINE);
        List<String> linesAfter = pieces(newer, LINE);
        if (mayCompareLines && isCheap(linesBefore, linesAfter)) {
            compare(parts, linesBefore, linesAfter, true);
        } else {
            add(parts, Kind.REMOVED, older);
            add(parts, Kind.ADDED, newer);
        }
    }

    private static boolean isCheap(List<String> before, List<String> after) {
        return (long) before.size() * after.size() <= MOST_PAIRS;
    }

    private static void compare(List<Part> parts, List<String> before, List<String> after, boolean areLines) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        var byWords =
                new MyersDiffWithLinearSpace<String>((one, other) -> one.strip().equals(other.strip()));
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, byWords, null, true).getDeltas()) {
            String newer = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                settle(parts, removed, added, areLines);
                add(parts, Kind.SAME, newer);
            } else {
                removed.append(String.join("", delta.getSource().getLines()));
                added.append(newer);
            }
        }
        settle(parts, removed, added, areLines);
    }

    /** Between two stretches that both texts have, all that is gone comes before all that is new. */
    private static void settle(List<Part> parts, StringBuilder removed, StringBuilder added, boolean areLines) {
        if (areLines) {
            words(parts, removed.toString(), added.toString(), false);
        } else {
            add(parts, Kind.REMOVED, removed.toString());
            add(parts, Kind.ADDED, added.toString());
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> pieces(String text, String border) {
        return Arrays.stream(text.split(border, -1))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.kind() == kind) {
            parts.set(parts.size() - 1, new Part(kind, last.text() + text));
        } else {
            parts.add(new Part(kind, text));
        }
    }
}
