package org.followthrough.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads the three boxes of a date and says what is wrong with them, "the first day" by its name. */
public final class TypedDate {

    private TypedDate() {}

    /** The date; null with an error at the field if there is none or it does not exist. */
    public static @Nullable LocalDate required(
            BindingResult binding, String field, @Nullable DateParts typed, String what) {
        return required(field, typed, what, (name, message) -> binding.rejectValue(name, "date", message));
    }

    /** The date, null if nothing was typed; null with an error at the field if it does not exist. */
    public static @Nullable LocalDate optional(
            BindingResult binding, String field, @Nullable DateParts typed, String what) {
        return optional(field, typed, what, (name, message) -> binding.rejectValue(name, "date", message));
    }

    /** The date; null with a problem for the field if there is none or it does not exist. */
    public static @Nullable LocalDate required(
            Map<String, String> problems, String field, @Nullable DateParts typed, String what) {
        return required(field, typed, what, problems::put);
    }

    /** The date, null if nothing was typed; null with a problem for the field if it does not exist. */
    public static @Nullable LocalDate optional(
            Map<String, String> problems, String field, @Nullable DateParts typed, String what) {
        return optional(field, typed, what, problems::put);
    }

    private static @Nullable LocalDate required(
            String field, @Nullable DateParts typed, String what, BiConsumer<String, String> problem) {
        if (typed == null || typed.isBlank()) {
            problem.accept(field, "Enter " + what);
            return null;
        }
        return optional(field, typed, what, problem);
    }

    private static @Nullable LocalDate optional(
            String field, @Nullable DateParts typed, String what, BiConsumer<String, String> problem) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = typed.toDate();
        if (date.isEmpty()) {
            String start = what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
            problem.accept(field, start + " must be a real date, such as 8 11 2012");
        }
        return date.orElse(null);
    }
}
