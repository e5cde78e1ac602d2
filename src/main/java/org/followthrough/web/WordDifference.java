package org.followthrough.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What two texts share and where they differ, word by word. */
public final class WordDifference {

    /** Beyond this many pairs of words the comparison would cost more than it tells: all is then shown as different. */
    private static final long MOST_PAIRS = 4_000_000;

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
        String[] before = words(older);
        String[] after = words(newer);
        List<Part> parts = new ArrayList<>();
        if ((long) before.length * after.length > MOST_PAIRS) {
            add(parts, Kind.REMOVED, older);
            add(parts, Kind.ADDED, newer);
            return parts;
        }
        int[][] common = commonFrom(before, after);
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].strip().equals(after[j].strip())) {
                add(parts, Kind.SAME, after[j++]);
                i++;
            } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.REMOVED, before[i++]);
            } else {
                add(parts, Kind.ADDED, after[j++]);
            }
        }
        return Collections.unmodifiableList(parts);
    }

    /** Length of the longest run of common words from each pair of places to the ends. */
    private static int[][] commonFrom(String[] before, String[] after) {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].strip().equals(after[j].strip())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split("(?<=\\s)(?=\\S)", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
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
