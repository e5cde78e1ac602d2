package org.followthrough.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that names a thing: lower-case letters, digits and single hyphens, at most 80 characters. */
public final class Slug {

    /** What a slug looks like. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Longest slug in characters. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** Makes a slug of a title: accents and apostrophes dropped, all else between words one hyphen; may be empty. */
    public static String of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = trimHyphens(OTHER.matcher(joined).replaceAll("-"));
        return slug.length() <= MAX_LENGTH ? slug : trimHyphens(slug.substring(0, MAX_LENGTH));
    }

    private static String trimHyphens(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int to = text.length() > from && text.endsWith("-") ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }
}
