package org.followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text as people type it: a blank line parts paragraphs, a line that starts with "- ", "• " or "* " is an
 * item of a list, and a letter or small Roman number before a paragraph, as "a." or "(ii)", hangs before it. Nothing else
 * means anything, and templates escape every line.
 */
public final class Prose {

    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*–]\\s+(?=\\S)");

    private static final Pattern MARK = Pattern.compile("^([a-z][.)]|\\([a-z]\\)|\\(?[ivx]{1,5}[.)])\\s+(?=\\S)");

    Prose() {}

    /**
     * A paragraph or a list.
     *
     * @param isList whether the lines are items of a list
     * @param mark the letter that hangs before a paragraph, as written, usually none
     * @param lines the lines of the paragraph, or the items
     */
    public record Block(boolean isList, @Nullable String mark, List<String> lines) {
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
            boolean marked = !inList && MARK.matcher(line.strip()).find();
            if (line.isBlank() || marked || startsAnother(inList, bullet, line)) {
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
            Matcher mark = MARK.matcher(lines.get(0));
            boolean marked = !inList && mark.find();
            if (marked) {
                lines.set(0, lines.get(0).substring(mark.end()));
            }
            blocks.add(new Block(inList, marked ? mark.group(1) : null, lines));
            lines.clear();
        }
    }
}
