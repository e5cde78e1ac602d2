package org.followthrough.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A published move of an action's date.
 *
 * @param recommendationIds what the response stands for
 * @param number of the version that moved it
 * @param what the action, null where it is what the response's text describes
 * @param newWords null where the action was given up or has no date any more
 * @param later whether the date slipped
 * @param reason given whenever the date slipped or the action was given up
 */
public record DateChangeView(
        long responseId,
        List<Long> recommendationIds,
        int number,
        UUID actionKey,
        @Nullable String what,
        @Nullable String oldWords,
        @Nullable LocalDate oldUntil,
        @Nullable String newWords,
        @Nullable LocalDate newUntil,
        boolean givenUp,
        boolean later,
        @Nullable String reason,
        String changedBy,
        Instant changedAt) {

    public DateChangeView {
        recommendationIds = List.copyOf(recommendationIds);
    }

    /** What the date was: "June 2013 (until 30 June 2013)", "No date". */
    public String oldDate() {
        return date(oldWords, oldUntil);
    }

    /** What it is now: the same, or "Given up". */
    public String newDate() {
        return givenUp ? "Given up" : date(newWords, newUntil);
    }

    private static String date(@Nullable String words, @Nullable LocalDate until) {
        if (words == null || words.isBlank()) {
            return until == null ? "No date" : Words.date(until);
        }
        return Words.due(words, until);
    }
}
