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
 * @param recipientPostId who answers, null for the executive as a whole
 * @param number of the version that moved it; to whoever does not read drafts its place among the published ones
 * @param publicNumber that place
 * @param what the action, null where it is what the response's text describes
 * @param newWords null where the action was given up or has no date any more
 * @param later whether the date slipped
 * @param reason given whenever the date slipped or the action was given up
 * @param publishedBy who published it, null for whoever does not read drafts
 */
public record DateChangeView(
        long responseId,
        List<Long> recommendationIds,
        @Nullable Long recipientPostId,
        int number,
        int publicNumber,
        UUID actionKey,
        @Nullable String what,
        @Nullable String oldWords,
        @Nullable LocalDate oldUntil,
        @Nullable String newWords,
        @Nullable LocalDate newUntil,
        boolean givenUp,
        boolean later,
        @Nullable String reason,
        @Nullable String publishedBy,
        Instant changedAt) {

    public DateChangeView {
        recommendationIds = List.copyOf(recommendationIds);
    }

    DateChangeView forEverybody() {
        return new DateChangeView(
                responseId,
                recommendationIds,
                recipientPostId,
                publicNumber,
                publicNumber,
                actionKey,
                what,
                oldWords,
                oldUntil,
                newWords,
                newUntil,
                givenUp,
                later,
                reason,
                null,
                changedAt);
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
