package org.followthrough.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long texts may be, in characters, and the words in which a longer one is refused. */
public final class TextLimit {

    /** A paragraph or some: reasons, texts of recommendations. */
    public static final int LONG = 10_000;

    /** A whole report on progress. */
    public static final int POSITION = 20_000;

    /** Names and titles. */
    public static final int SHORT = 200;

    private TextLimit() {}

    /** Adds a problem for the field if the text is longer than the limit. */
    public static void check(
            String field, String what, @Nullable String text, int limit, Map<String, String> problems) {
        if (text != null && text.length() > limit) {
            problems.put(field, "%s must be %,d characters or fewer; it has %,d".formatted(what, limit, text.length()));
        }
    }
}
