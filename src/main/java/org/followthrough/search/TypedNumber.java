package org.followthrough.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search that is a number as papers and people write it: 2.ii, 6 a), EP-7, ep7, bfsc 33, item 5. The database's function
 * number_key brings printed numbers into the same form.
 *
 * @param of the only thing that it numbers, null where nobody says what
 * @param keys what a number of that kind may be: small letters and figures, an underline between figures that were apart
 * @param codes with {@link #refs} in the same place, every way to read it as the short name of a review with the number of
 *     one of its recommendations
 */
record TypedNumber(@Nullable Of of, List<String> keys, List<String> codes, List<String> refs) {

    /** What is numbered in print. */
    enum Of {
        RECOMMENDATION,
        ITEM,
        MEASURE,
        AREA
    }

    private static final Map<String, Of> WORDS = Map.of(
            "recommendation", Of.RECOMMENDATION,
            "rec", Of.RECOMMENDATION,
            "suggestion", Of.RECOMMENDATION,
            "item", Of.ITEM,
            "minute", Of.ITEM,
            "measure", Of.MEASURE,
            "area", Of.AREA);

    private static final Pattern WORD = Pattern.compile(
            "(?<![a-z0-9])(recommendation|rec|suggestion|item|minute|measure|area)s?(?![a-z0-9])\\.?( no\\.?| number)?");

    private static final Pattern NUMBER = Pattern.compile(
            "\\(?[a-z0-9]{1,12}(?:[\\s./():-]{1,3}(?:[0-9]{1,4}[a-z]{0,3}|[a-z]{1,5}[0-9]{0,3})){0,4}[\\s.():]*");

    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=[0-9])[^a-z0-9]+(?=[0-9])");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{0,9}");

    /** Null where it is no number. */
    static @Nullable TypedNumber of(String typed) {
        String written = typed.toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(written);
        Of of = word.find() ? WORDS.get(word.group(1)) : null;
        String number = (of == null ? written : word.replaceFirst(" ")).strip();
        if (!NUMBER.matcher(number).matches() || number.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String key = key(number);
        List<String> keys = new ArrayList<>(List.of(key));
        if (of == Of.RECOMMENDATION && Character.isDigit(key.charAt(0))) {
            // recommendation 7 may be printed as R7
            keys.add("r" + key);
        }
        List<String> codes = new ArrayList<>();
        List<String> refs = new ArrayList<>();
        for (int at = 1; at < key.length(); at++) {
            String ref = key.charAt(at) == '_' ? key.substring(at + 1) : key.substring(at);
            if (CODE.matcher(key.substring(0, at)).matches() && (of == null || of == Of.RECOMMENDATION)) {
                codes.add(key.substring(0, at).toUpperCase(Locale.ROOT));
                refs.add(ref);
            }
        }
        return new TypedNumber(of, keys, codes, refs);
    }

    /** As number_key has it. */
    static String key(String number) {
        return BETWEEN_FIGURES
                .matcher(number.toLowerCase(Locale.ROOT))
                .replaceAll("_")
                .replaceAll("[^a-z0-9_]", "");
    }

    /** Whether it may be the number of one of these. */
    boolean mayNumber(Of what) {
        return of == null || of == what;
    }
}
