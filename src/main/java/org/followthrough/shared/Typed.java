package org.followthrough.shared;

import org.jspecify.annotations.Nullable;

/** What a form sends: a field that was left empty arrives as empty text and means nothing. */
public final class Typed {

    /** No row has it, so that a form without a readable version is a stale one. */
    private static final long NO_VERSION = -1;

    private Typed() {}

    /** The text as typed, or null where there is none but white space. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The text as typed, empty for none: what a form shows again. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The version that the form was made from. */
    public static long version(@Nullable String typed) {
        try {
            return Long.parseLong(text(typed));
        } catch (NumberFormatException unreadable) {
            return NO_VERSION;
        }
    }
}
