package org.followthrough.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.followthrough.search.SearchHit.Piece;

/** Marks what was looked for. Marked words are pieces of a list, never markup, so that templates escape all of them. */
final class Highlighter {

    /** Before and after a word that the database marks: no text can hold them, since forms refuse control characters. */
    static final char START = '\u0001';

    static final char END = '\u0002';

    /** For ts_headline. */
    static final String AROUND = "StartSel=" + START + ", StopSel=" + END
            + ", MaxFragments=2, MaxWords=34, MinWords=16, FragmentDelimiter=\" … \"";

    static final String WHOLE = "StartSel=" + START + ", StopSel=" + END + ", HighlightAll=true";

    private static final int BEFORE = 80;
    private static final int AFTER = 160;

    private final List<SearchWords.Part> parts;

    Highlighter(List<SearchWords.Part> parts) {
        this.parts = parts;
    }

    /**
     * A short text whole.
     *
     * @param marked as the database marks it
     */
    List<Piece> whole(String marked) {
        List<Piece> pieces = pieces(marked);
        return pieces.stream().anyMatch(Piece::isFound) ? pieces : byLetters(plainWords(marked));
    }

    /**
     * Some words of a long text.
     *
     * @param marked the words that the database chose, which knows stems only
     * @param body the whole text, for what is found by letters
     */
    List<Piece> excerpt(String marked, String body) {
        List<Piece> chosen = pieces(marked);
        if (chosen.stream().anyMatch(Piece::isFound)) {
            return chosen;
        }
        String words = plainWords(body);
        int first = firstPlace(words);
        if (first < 0) {
            return chosen;
        }
        int from = first <= BEFORE ? 0 : words.indexOf(' ', first - BEFORE) + 1;
        int end = words.length() <= first + AFTER ? words.length() : words.lastIndexOf(' ', first + AFTER);
        int until = end <= first ? Math.min(words.length(), first + AFTER) : end;
        return byLetters((from == 0 ? "" : "… ")
                + words.substring(Math.min(from, first), until)
                + (until == words.length() ? "" : " …"));
    }

    private int firstPlace(String words) {
        String plain = PlainText.of(words);
        int first = -1;
        for (SearchWords.Part part : parts) {
            Matcher found = part.pattern().matcher(plain);
            if (found.find() && (first < 0 || found.start() < first)) {
                first = found.start();
            }
        }
        return first;
    }

    private List<Piece> byLetters(String words) {
        String plain = PlainText.of(words);
        boolean[] found = new boolean[words.length()];
        for (SearchWords.Part part : parts) {
            part.pattern().matcher(plain).results().forEach(each -> {
                for (int at = each.start(); at < each.end(); at++) {
                    found[at] = true;
                }
            });
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.length(); at++) {
            if (at == words.length() || found[at] != found[from]) {
                pieces.add(new Piece(words.substring(from, at), found[from]));
                from = at;
            }
        }
        return pieces;
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        boolean isFound = false;
        for (String words : oneLine(marked).split("[" + START + END + "]", -1)) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, isFound));
            }
            isFound = !isFound;
        }
        return pieces;
    }

    private static String plainWords(String marked) {
        return oneLine(marked.replace(String.valueOf(START), "").replace(String.valueOf(END), ""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
