package org.followthrough.recommendation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation's part of an address, made of its printed label and its parent's: 2 a) becomes 2a, 2.ii becomes
 * 2-ii, a bullet becomes its parent's with a number.
 */
final class Ref {

    private static final Pattern PIECE = Pattern.compile("[a-z]+|[0-9]+");
    private static final Pattern ROMAN = Pattern.compile("[ivx]|[ivxlc]{2,}");

    private Ref() {}

    /**
     * The address of a label.
     *
     * @param parent the parent's, or null at the top
     * @param label as printed; may repeat the parent's number
     * @param place the place among its siblings, from 1, for labels without letters or digits
     */
    static String of(@Nullable String parent, String label, int place) {
        StringBuilder own = new StringBuilder();
        Matcher pieces = PIECE.matcher(label.toLowerCase(Locale.ROOT).replaceFirst("^recommendation\\s+", ""));
        while (pieces.find()) {
            append(own, pieces.group());
        }
        if (own.isEmpty()) {
            own.append("b").append(place);
        }
        String ref = own.toString();
        if (parent == null || repeats(parent, ref)) {
            return ref;
        }
        StringBuilder whole = new StringBuilder(parent);
        return append(whole, ref).toString();
    }

    /**
     * Each line's label together with those above it where it does not repeat them itself: "2 (a)".
     *
     * @param labels in printed order
     * @param depths of the same lines, 0 at the top
     */
    static List<String> inWords(List<String> labels, List<Integer> depths) {
        List<String> numbers = new ArrayList<>();
        Deque<String> above = new ArrayDeque<>();
        Map<String, Integer> points = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            while (above.size() > depths.get(i)) {
                above.pop();
            }
            String parent = above.stream()
                    .filter(number -> !number.isEmpty())
                    .findFirst()
                    .orElse("");
            String number = inWords(parent, labels.get(i), points);
            numbers.add(number);
            above.push(number);
        }
        return numbers;
    }

    /**
     * The label for a sentence that does not stand among its siblings.
     *
     * @param parent the parent's, empty at the top
     * @param points counts the bullets under each parent
     */
    private static String inWords(String parent, String label, Map<String, Integer> points) {
        if (label.isBlank()) {
            return "";
        }
        String own = label.strip();
        if (own.codePoints().noneMatch(Character::isLetterOrDigit)) {
            String point = "point " + points.merge(parent, 1, Integer::sum);
            return parent.isEmpty() ? point : parent + ", " + point;
        }
        String plain = own.replaceFirst("(?i)^recommendation\\s+", "");
        boolean repeats = parent.isEmpty() || repeats(of(null, parent, 1), of(null, plain, 1));
        return repeats ? plain : parent + " " + plain;
    }

    private static StringBuilder append(StringBuilder ref, String piece) {
        boolean letterAfterNumber = !ref.isEmpty()
                && Character.isDigit(ref.charAt(ref.length() - 1))
                && piece.length() == 1
                && Character.isLetter(piece.charAt(0))
                && !ROMAN.matcher(piece).matches();
        if (!ref.isEmpty() && !letterAfterNumber) {
            ref.append('-');
        }
        return ref.append(piece);
    }

    private static boolean repeats(String parent, String ref) {
        return ref.startsWith(parent)
                && ref.length() > parent.length()
                && !Character.isDigit(ref.charAt(parent.length()));
    }
}
