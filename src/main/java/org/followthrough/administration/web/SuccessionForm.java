package org.followthrough.administration.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** To whom a committee hands over what it has open, from when and why. */
record SuccessionForm(
        @Nullable String version,
        @Nullable String successorId,
        @Nullable DateParts on,
        @Nullable String cause,
        @Nullable String reason) {

    static SuccessionForm of(long version) {
        return new SuccessionForm(String.valueOf(version), "", DateParts.of(null), "", "");
    }

    static List<Choice> causes() {
        return Arrays.stream(HandOverCause.values())
                .filter(HandOverCause::isForForms)
                .map(each -> new Choice(each.name(), each.label()))
                .toList();
    }

    /** What is said; a date that does not exist is told to the form. */
    HandOverDetails details(BindingResult binding) {
        String successor = Typed.text(successorId);
        return new HandOverDetails(
                successor.matches("[0-9]{1,18}") ? Long.valueOf(successor) : null,
                TypedDate.optional(binding, "on", on, "the day of the hand-over"),
                Arrays.stream(HandOverCause.values())
                        .filter(each -> each.isForForms() && each.name().equals(cause))
                        .findFirst()
                        .orElse(null),
                reason);
    }

    /** The form as the page that asks for the last word passes it on. */
    public Map<String, String> fields() {
        DateParts day = Objects.requireNonNullElse(on, DateParts.of(null));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Typed.text(version));
        fields.put("successorId", Typed.text(successorId));
        fields.put("on.day", Typed.text(day.day()));
        fields.put("on.month", Typed.text(day.month()));
        fields.put("on.year", Typed.text(day.year()));
        fields.put("cause", Typed.text(cause));
        fields.put("reason", Typed.text(reason));
        return fields;
    }
}
