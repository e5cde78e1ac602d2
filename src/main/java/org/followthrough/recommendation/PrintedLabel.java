package org.followthrough.recommendation;

import java.util.List;
import java.util.Locale;

/**
 * The number, letter or bullet with which a line of a report's list begins.
 *
 * @param printed exactly as it stands, "Recommendation 1" and "2 a)" included
 * @param shape what it counts with
 * @param series what it has in common with its siblings: the label with its own value left out
 * @param parts its value, after those of its parents where it repeats them: 2 and a for "2 a)"; in small letters
 * @param strength how sure it is that this is a label and no part of a sentence
 */
record PrintedLabel(String printed, Shape shape, String series, List<String> parts, Strength strength) {

    /** What a label counts with. */
    enum Shape {
        NUMBER,
        LETTER,
        ROMAN,
        /** One of i, v, x, l and c, which are letters and Roman numbers. */
        LETTER_OR_ROMAN,
        /** Repeats the numbers of what it belongs to. */
        COMPOSITE,
        /** Does not count. */
        BULLET,
        /** A heading without a number. */
        NONE
    }

    /** How sure it is that a line that begins so begins an item. */
    enum Strength {
        /** In every place. */
        FIRM,
        /** Unless it breaks off a sentence and does not continue a list. */
        USUAL,
        /** Only where it continues or begins a list and no sentence is broken off. */
        WEAK
    }

    PrintedLabel {
        parts = List.copyOf(parts);
    }

    PrintedLabel as(Shape other) {
        return new PrintedLabel(printed, other, series, parts, strength);
    }

    PrintedLabel as(Strength other) {
        return new PrintedLabel(printed, shape, series, parts, other);
    }

    /** Its own value without its parents'. */
    String own() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Whether the other comes next where both count with letters, or with Roman numbers of more than one letter. */
    boolean isFollowedBy(PrintedLabel other, Shape counting) {
        PrintedLabel here = as(counting);
        String next = other.own();
        return counting == Shape.LETTER
                ? next.length() == 1 && next.charAt(0) - 'a' + 1 == here.value() + 1
                : next.length() > 1 && RomanNumber.value(next) == here.value() + 1;
    }

    /** Whether this is a 1.1 and the other a 1.2. */
    boolean isFirstBefore(PrintedLabel other) {
        int last = parts.size() - 1;
        return shape == Shape.COMPOSITE
                && other.series().equals(series)
                && parts.get(last).equals("1")
                && other.own().equals("2")
                && parts.subList(0, last).equals(other.parts().subList(0, last));
    }

    /** Where it stands in its series, from 1; 0 for what does not count. */
    int value() {
        return switch (shape) {
            case NUMBER -> Integer.parseInt(own());
            case LETTER, LETTER_OR_ROMAN -> own().charAt(0) - 'a' + 1;
            case ROMAN -> RomanNumber.value(own());
            case COMPOSITE -> own().matches("[0-9]+") ? Integer.parseInt(own()) : own().charAt(0) - 'a' + 1;
            case BULLET, NONE -> 0;
        };
    }

    /**
     * As it is kept: "1.", "Recommendation 1" and "Recommendation 1 –" become "1", since screens write the word before it; all else stays.
     */
    String kept() {
        String bare = printed.replaceFirst("(?i)^(recommendation|suggestion)\\s+(no\\.?\\s*|number\\s+)?", "")
                .replaceFirst("(?<=.)[ \\t]*[-–—]$", "");
        return bare.toLowerCase(Locale.ROOT).matches("[0-9]+(\\.[0-9]+)*[.):]")
                ? bare.substring(0, bare.length() - 1)
                : bare.replaceFirst(":$", "");
    }
}
