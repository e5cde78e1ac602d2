package org.followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a report or minutes: "# " heading, "## " sub-heading, "- " or "• " bullet, "-- " bullet in a
 * bullet, "| cell | ==marked cell== |" row of a table whose first row is its head, every other line a paragraph whose number or
 * letter, as "1.1" or "a)", comes first if it has one.
 */
public final class NumberedText {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** A bare number is one only before a capital, so that "15 children" and "11 September" stay words. */
    private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)+\\.?|\\d+\\.|\\d+(?=\\s+\\p{Lu})(?!\\s+(?:"
            + MONTHS + "))|[a-z]\\)|\\((?:[a-z]|[ivx]+|\\d+)\\)|[ivx]+\\))\\s+(?=\\S)");

    private static final Pattern HEADING_NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)*\\.?|[a-z]\\))\\s+(?=\\S)");

    private NumberedText() {}

    /** What a block is. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST,
        TABLE
    }

    /**
     * A bullet with those below it.
     *
     * @param inner the bullets in this bullet, usually none
     */
    public record Item(String text, List<String> inner) {

        public Item {
            inner = List.copyOf(inner);
        }
    }

    /**
     * A block of the report.
     *
     * @param number as written before heading or paragraph, null where there is none
     * @param text empty for a list and a table
     * @param items of a list, empty for everything else
     * @param grid null for everything but a table
     */
    public record Block(
            Kind kind,
            @Nullable String number,
            String text,
            List<Item> items,
            @Nullable NumberedTable grid) {

        public Block {
            items = List.copyOf(items);
        }

        public boolean isHeading() {
            return kind == Kind.HEADING;
        }

        /** Whether it is a paragraph with a letter, which stands under one with a number. */
        public boolean isLettered() {
            return kind == Kind.PARAGRAPH && number != null && number.endsWith(")");
        }

        public boolean isSubheading() {
            return kind == Kind.SUBHEADING;
        }

        public boolean isParagraph() {
            return kind == Kind.PARAGRAPH;
        }

        public boolean isList() {
            return kind == Kind.LIST;
        }

        public boolean isTable() {
            return kind == Kind.TABLE;
        }
    }

    /** The blocks in order; none for null. */
    public static List<Block> blocks(@Nullable String body) {
        Reading reading = new Reading();
        if (body != null) {
            body.lines().map(String::strip).forEach(reading::take);
        }
        return reading.end();
    }

    private static Block block(String line) {
        if (line.startsWith("## ")) {
            return numbered(Kind.SUBHEADING, HEADING_NUMBER, line.substring(3).strip());
        }
        return line.startsWith("# ")
                ? numbered(Kind.HEADING, HEADING_NUMBER, line.substring(2).strip())
                : numbered(Kind.PARAGRAPH, NUMBER, line);
    }

    private static Block numbered(Kind kind, Pattern form, String words) {
        Matcher number = form.matcher(words);
        return number.find()
                ? new Block(kind, number.group(1), words.substring(number.end()), List.of(), null)
                : new Block(kind, null, words, List.of(), null);
    }

    /** What has been read so far, with the list or table that further lines may belong to. */
    private static final class Reading {

        private final List<Block> blocks = new ArrayList<>();

        private final List<Item> items = new ArrayList<>();

        private final List<String> rows = new ArrayList<>();

        private String heading = "";

        private int tables;

        private void take(String line) {
            boolean row = NumberedTable.isRow(line);
            if (!row) {
                closeTable();
            }
            if (row) {
                closeList();
                rows.add(line);
            } else if (line.startsWith("-- ")) {
                addInner(line.substring(3).strip());
            } else if (line.startsWith("- ") || line.startsWith("• ")) {
                items.add(new Item(line.substring(2).strip(), List.of()));
            } else if (!line.isEmpty()) {
                closeList();
                Block block = block(line);
                heading = block.isHeading() || block.isSubheading() ? block.text() : heading;
                blocks.add(block);
            }
        }

        private void addInner(String words) {
            if (items.isEmpty()) {
                items.add(new Item(words, List.of()));
                return;
            }
            Item outer = items.remove(items.size() - 1);
            List<String> inner = new ArrayList<>(outer.inner());
            inner.add(words);
            items.add(new Item(outer.text(), inner));
        }

        private void closeList() {
            if (!items.isEmpty()) {
                blocks.add(new Block(Kind.LIST, null, "", items, null));
                items.clear();
            }
        }

        private void closeTable() {
            if (!rows.isEmpty()) {
                tables++;
                String name = "Table " + tables + (heading.isEmpty() ? "" : ": " + heading);
                blocks.add(new Block(Kind.TABLE, null, "", List.of(), NumberedTable.of(name, rows)));
                rows.clear();
            }
        }

        private List<Block> end() {
            closeTable();
            closeList();
            return List.copyOf(blocks);
        }
    }
}
