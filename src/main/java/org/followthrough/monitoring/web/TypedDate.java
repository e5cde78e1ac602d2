package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads the three boxes of a date and says what is wrong with them. */
final class TypedDate {

    private TypedDate() {}

    /** The date; null with an error at the field if there is none or it does not exist. */
    static @Nullable LocalDate required(BindingResult binding, String field, @Nullable DateParts typed, String what) {
        if (typed == null || typed.isBlank()) {
            binding.rejectValue(field, "missing", "Enter " + what);
            return null;
        }
        return optional(binding, field, typed, what);
    }

    /** The date, null if nothing was typed; null with an error at the field if it does not exist. */
    static @Nullable LocalDate optional(BindingResult binding, String field, @Nullable DateParts typed, String what) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = typed.toDate();
        if (date.isEmpty()) {
            binding.rejectValue(
                    field,
                    "unreal",
                    what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1)
                            + " must be a real date with day, month and year");
        }
        return date.orElse(null);
    }
}
