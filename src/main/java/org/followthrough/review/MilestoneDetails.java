package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a review.
 *
 * @param committeeId which committee commissioned, endorsed or received it, null for none
 * @param dateWords the date as the source has it, where that is not a day; at most 100 characters
 * @param text what happened, at most 2,000 characters
 */
public record MilestoneDetails(
        MilestoneKind kind,
        @Nullable Long committeeId,
        @Nullable LocalDate date,
        @Nullable String dateWords,
        String text) {

    public MilestoneDetails {
        dateWords = Typed.orNull(dateWords);
    }

    void check() {
        InvalidInput.throwIfAny(problems());
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isBlank()) {
            problems.put("text", "Enter what happened");
        }
        TextLimit.check("text", "What happened", text, 2_000, problems);
        TextLimit.check("dateWords", "The date in words", dateWords, 100, problems);
        return problems;
    }
}
