package org.followthrough.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the recommendations that a paragraph names at its end, as the legal part of an executive's report does:
 * "… fostering services [recommendations 2, 4 & 6]".
 */
public final class Reference {

    private static final String LABEL = "\\d+(?:\\s?\\(?[a-z]\\)|[a-z])?(?![a-z0-9])";
    private static final Pattern AT_END = Pattern.compile(
            "(?i)\\brecommendations?\\s+(%1$s(?:\\s*(?:,|&|and)\\s*%1$s)*)\\s*[\\])]?\\.?$".formatted(LABEL));
    private static final Pattern ONE = Pattern.compile(LABEL, Pattern.CASE_INSENSITIVE);

    private Reference() {}

    /**
     * A stretch of a paragraph.
     *
     * @param ref part of the address of the recommendation that these words name, null for other words
     */
    public record Piece(String words, @Nullable String ref) {}

    /** The whole paragraph in stretches; only one if it names nothing at its end. */
    public static List<Piece> pieces(String paragraph) {
        Matcher end = AT_END.matcher(paragraph);
        if (!end.find()) {
            return List.of(new Piece(paragraph, null));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher one = ONE.matcher(paragraph).region(end.start(1), end.end(1));
        int done = 0;
        while (one.find()) {
            pieces.add(new Piece(paragraph.substring(done, one.start()), null));
            String label = one.group();
            pieces.add(new Piece(label, label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")));
            done = one.end();
        }
        if (done < paragraph.length()) {
            pieces.add(new Piece(paragraph.substring(done), null));
        }
        return pieces;
    }

    /** The addresses' parts alone, in the order of the words. */
    public static List<String> refs(String paragraph) {
        return pieces(paragraph).stream()
                .map(Piece::ref)
                .filter(Objects::nonNull)
                .toList();
    }
}
