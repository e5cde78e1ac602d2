package org.followthrough.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a hand-over.
 *
 * @param successorId the committee that takes over
 * @param on from which day it answers for it, not after today
 * @param reason in words, at most 1,000 characters
 */
public record HandOverDetails(
        @Nullable Long successorId,
        @Nullable LocalDate on,
        @Nullable HandOverCause cause,
        @Nullable String reason) {

    static final int REASON = 1_000;

    public HandOverDetails {
        reason = Typed.orNull(reason);
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (successorId == null) {
            problems.put("successorId", "Select the committee that takes over");
        }
        if (on == null) {
            problems.put("on", "Enter the day of the hand-over");
        } else if (on.isAfter(today)) {
            problems.put("on", "The day of the hand-over must be today or in the past");
        }
        if (cause == null) {
            problems.put("cause", "Select why it hands over");
        }
        if (reason == null) {
            problems.put("reason", "Enter the reason");
        }
        TextLimit.check("reason", "The reason", reason, REASON, problems);
        return problems;
    }
}
