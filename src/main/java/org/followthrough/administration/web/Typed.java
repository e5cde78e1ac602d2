package org.followthrough.administration.web;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/** Reads the strings of a form. */
final class Typed {

    /** No record has it: a form without a version is out of date. */
    private static final long NO_VERSION = -1;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static long version(@Nullable String typed) {
        try {
            return Long.parseLong(text(typed));
        } catch (NumberFormatException none) {
            return NO_VERSION;
        }
    }

    /**
     * The number that was chosen, null for none.
     *
     * @throws InvalidInput if it is no number, which no form of ours sends
     */
    static @Nullable Long chosen(String field, @Nullable String typed, String message) {
        if (text(typed).isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(text(typed));
        } catch (NumberFormatException none) {
            throw new InvalidInput(field, message);
        }
    }

    /** The date, or null and a problem for the field. */
    static @Nullable LocalDate date(
            String field, @Nullable DateParts typed, String what, Map<String, String> problems) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, "Enter the " + what);
            return null;
        }
        return readable(field, typed, what, problems);
    }

    /** The date, null for none, or null and a problem for the field. */
    static @Nullable LocalDate optionalDate(
            String field, @Nullable DateParts typed, String what, Map<String, String> problems) {
        return typed == null || typed.isBlank() ? null : readable(field, typed, what, problems);
    }

    private static @Nullable LocalDate readable(
            String field, DateParts typed, String what, Map<String, String> problems) {
        return typed.toDate().orElseGet(() -> {
            problems.put(field, "The " + what + " must be a real date, such as 8 11 2012");
            return null;
        });
    }
}
