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
 * @param on from which day it answers for it; a day to come makes it a planned one
 * @param onWords the day in the words of a paper that does not print it, {@code on} then stands in for it
 * @param reason in words, at most 1,000 characters
 */
public record HandOverDetails(
        @Nullable Long successorId,
        @Nullable LocalDate on,
        @Nullable String onWords,
        @Nullable HandOverCause cause,
        @Nullable String reason) {

    static final int REASON = 1_000;

    /** How far ahead a hand-over can be planned. */
    static final int YEARS_AHEAD = 2;

    public HandOverDetails {
        reason = Typed.orNull(reason);
        onWords = Typed.orNull(onWords);
    }

    /** With a day that is known. */
    public HandOverDetails(
            @Nullable Long successorId,
            @Nullable LocalDate on,
            @Nullable HandOverCause cause,
            @Nullable String reason) {
        this(successorId, on, null, cause, reason);
    }

    /** Whether it waits for a day to come. */
    public boolean isAhead(LocalDate today) {
        return on != null && on.isAfter(today);
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (successorId == null) {
            problems.put("successorId", "Select the committee that takes over");
        }
        if (on == null) {
            problems.put("on", "Enter the day of the hand-over");
        } else if (on.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.put("on", "The day of the hand-over must be within the next %d years".formatted(YEARS_AHEAD));
        }
        if (cause == null || cause == HandOverCause.TAKEN_BACK) {
            problems.put("cause", "Select why it hands over");
        }
        if (reason == null) {
            problems.put("reason", "Enter the reason");
        }
        TextLimit.check("reason", "The reason", reason, REASON, problems);
        return problems;
    }
}
