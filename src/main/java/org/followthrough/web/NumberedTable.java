package org.followthrough.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in the plain text of a report.
 *
 * @param name what it is called for those who hear it: its place and the heading above it
 * @param head its first row
 * @param rows the others; each has as many cells as the widest row
 */
public record NumberedTable(String name, List<Cell> head, List<List<Cell>> rows) {

    /** A bar parts cells unless a backslash stands before it. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern MARKED = Pattern.compile("==(\\S(?:.*\\S)?)==");

    private static final Pattern BULLET = Pattern.compile("(?:^|\\s)•\\s+");

    public NumberedTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param text its words before the first bullet, empty where it begins with one
     * @param items its bullets, usually none
     * @param isMarked whether the paper marks it, as with a coloured pen
     */
    public record Cell(String text, List<String> items, boolean isMarked) {

        private static final Cell EMPTY = new Cell("", List.of(), false);

        public Cell {
            items = List.copyOf(items);
        }

        public boolean isEmpty() {
            return text.isEmpty() && items.isEmpty();
        }
    }

    static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    static NumberedTable of(String name, List<String> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(cells(line));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), Cell.EMPTY)));
        return new NumberedTable(name, rows.get(0), rows.subList(1, rows.size()));
    }

    /** Whether the table is too wide for a column of text. */
    public boolean isWide() {
        return head.size() > 3;
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        for (String words : BAR.split(line.substring(1, line.length() - 1), -1)) {
            String text = words.replace("\\|", "|").strip();
            Matcher mark = MARKED.matcher(text);
            cells.add(mark.matches() ? cell(mark.group(1), true) : cell(text, false));
        }
        return cells;
    }

    private static Cell cell(String words, boolean marked) {
        String[] parts = BULLET.split(words, -1);
        if (parts.length < 2) {
            return new Cell(words, List.of(), marked);
        }
        List<String> items = new ArrayList<>();
        for (int part = 1; part < parts.length; part++) {
            items.add(parts[part].strip());
        }
        return new Cell(parts[0].strip(), items, marked);
    }
}
