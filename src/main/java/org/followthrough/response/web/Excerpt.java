package org.followthrough.response.web;

import org.jspecify.annotations.Nullable;

/** The first words of a text, to know it by. */
final class Excerpt {

    private static final int LENGTH = 140;

    private Excerpt() {}

    /** At most 140 characters with an ellipsis where there is more; null for no text. */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH).stripTrailing() + "…";
    }
}
