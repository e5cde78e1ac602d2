package org.followthrough.web;

/** Text put together again from the lines of a page; paragraphs are parted by a blank line. */
public final class WrappedText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder text = new StringBuilder();
    private boolean paragraphEnds;

    /** The next line begins a paragraph. */
    public void paragraph() {
        paragraphEnds = true;
    }

    /** Whether the text so far, if there is any, breaks off like a heading or within a sentence. */
    public boolean endsWithoutStop() {
        return !text.isEmpty() && ".;:,-".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Adds the next line, at the end of a paragraph as a new one; nothing for an empty line. */
    public void add(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(paragraphEnds ? "\n\n" : seam(line));
        }
        text.append(line);
        paragraphEnds = false;
    }

    /** Nothing after a hyphen within a word, which stays: nobody can tell "re-elect" from "re-port" here. */
    private String seam(String next) {
        int last = text.length() - 1;
        if (text.charAt(last) == SOFT_HYPHEN) {
            text.deleteCharAt(last);
            return "";
        }
        boolean withinWord = last > 0
                && text.charAt(last) == '-'
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLetter(next.codePointAt(0));
        return withinWord ? "" : " ";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
