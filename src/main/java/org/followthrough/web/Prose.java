package org.followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text as people type it: a blank line parts paragraphs, a line that starts with "- ", "• " or "* " is an
 * item of a list. Nothing else means anything, and templates escape every line.
 */
public final class Prose {

    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*–]\\s+(?=\\S)");

    Prose() {}

    /**
     * A paragraph or a list.
     *
     * @param isList whether the lines are items of a list
     * @param lines the lines of the paragraph, or the items
     */
    public record Block(boolean isList, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** The paragraphs and lists in order; none for null or blank text. */
    public static List<Block> blocks(@Nullable String text) {
        List<Block> blocks = new ArrayList<>();
        if (text == null) {
            return blocks;
        }
        List<String> lines = new ArrayList<>();
        boolean inList = false;
        for (String line : text.lines().toList()) {
            boolean bullet = BULLET.matcher(line).find();
            if (line.isBlank() || startsAnother(inList, bullet, line)) {
                close(blocks, inList, lines);
                inList = bullet;
            }
            add(lines, inList, bullet, line);
        }
        close(blocks, inList, lines);
        return blocks;
    }

    /** A list begins with its first item and ends with a line that is not indented under an item. */
    private static boolean startsAnother(boolean inList, boolean bullet, String line) {
        return bullet ? !inList : inList && !Character.isWhitespace(line.charAt(0));
    }

    private static void add(List<String> lines, boolean inList, boolean bullet, String line) {
        if (line.isBlank()) {
            return;
        }
        String words = BULLET.matcher(line).replaceFirst("").strip();
        if (inList && !bullet && !lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + words);
        } else {
            lines.add(bullet ? words : line.strip());
        }
    }

    private static void close(List<Block> blocks, boolean inList, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(inList, lines));
            lines.clear();
        }
    }
}
