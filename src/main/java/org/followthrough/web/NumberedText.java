package org.followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a report: "# " heading, "## " sub-heading, "- " or "• " bullet, every other line a paragraph
 * whose number or letter, as "1.1" or "a)", comes first if it has one.
 */
public final class NumberedText {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)*\\.?|[a-z]\\))\\s+(?=\\S)");

    private NumberedText() {}

    /** What a block is. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST
    }

    /**
     * A block of the report.
     *
     * @param number as written before heading or paragraph, null where there is none
     * @param text empty for a list
     * @param items of a list, empty for everything else
     */
    public record Block(Kind kind, @Nullable String number, String text, List<String> items) {

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

        public boolean isList() {
            return kind == Kind.LIST;
        }
    }

    /** The blocks in order; none for null. */
    public static List<Block> blocks(@Nullable String body) {
        List<Block> blocks = new ArrayList<>();
        if (body == null) {
            return blocks;
        }
        List<String> items = new ArrayList<>();
        for (String line : body.lines().map(String::strip).toList()) {
            if (line.startsWith("- ") || line.startsWith("• ")) {
                items.add(line.substring(2).strip());
            } else if (!line.isEmpty()) {
                close(blocks, items);
                blocks.add(block(line));
            }
        }
        close(blocks, items);
        return blocks;
    }

    private static Block block(String line) {
        if (line.startsWith("## ")) {
            return numbered(Kind.SUBHEADING, line.substring(3).strip());
        }
        return line.startsWith("# ")
                ? numbered(Kind.HEADING, line.substring(2).strip())
                : numbered(Kind.PARAGRAPH, line);
    }

    private static Block numbered(Kind kind, String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find()
                ? new Block(kind, number.group(1), words.substring(number.end()), List.of())
                : new Block(kind, null, words, List.of());
    }

    private static void close(List<Block> blocks, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(Kind.LIST, null, "", items));
            items.clear();
        }
    }
}
