package org.followthrough.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Question 3 answered beforehand from the dates. An officer may answer otherwise, with a reason.
 *
 * @param suggested the answer that follows from the dates
 */
public record TimescaleCheck(Answer suggested) {

    /**
     * Compares the dates. A timescale has passed from the day after its last day on.
     *
     * @param sessionDate the day of the committee's meeting
     * @param dueUntil the last day of the timescale, or null if none was set
     */
    public static TimescaleCheck on(LocalDate sessionDate, @Nullable LocalDate dueUntil) {
        if (dueUntil == null) {
            return new TimescaleCheck(Answer.NO_TIMESCALE);
        }
        return new TimescaleCheck(dueUntil.isBefore(sessionDate) ? Answer.YES : Answer.NO);
    }
}
