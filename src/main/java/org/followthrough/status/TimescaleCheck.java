package org.followthrough.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Question 3 answered beforehand from the dates. An officer may answer otherwise, with a reason.
 *
 * @param suggested the answer that follows from the dates
 * @param working how it follows, in words: "due 30 September 2012, 39 days ago"
 */
public record TimescaleCheck(Answer suggested, String working) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Compares the dates. A timescale has passed from the day after its last day on.
     *
     * @param sessionDate the day of the committee's meeting
     * @param dueUntil the last day of the timescale, or null if none was set
     */
    public static TimescaleCheck on(LocalDate sessionDate, @Nullable LocalDate dueUntil) {
        if (dueUntil == null) {
            return new TimescaleCheck(Answer.NO_TIMESCALE, "no timescale was set");
        }
        long daysLeft = ChronoUnit.DAYS.between(sessionDate, dueUntil);
        if (daysLeft == 0) {
            return new TimescaleCheck(Answer.NO, "due today");
        }
        String due = "due " + DAY.format(dueUntil);
        return daysLeft < 0
                ? new TimescaleCheck(Answer.YES, due + ", " + days(-daysLeft) + " ago")
                : new TimescaleCheck(Answer.NO, due + ", in " + days(daysLeft));
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
