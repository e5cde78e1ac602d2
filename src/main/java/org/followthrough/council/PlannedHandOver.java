package org.followthrough.council;

import java.time.LocalDate;

/**
 * A hand-over on a day to come, or on a day that has come while something still stands in its way.
 *
 * @param on from which day the successor answers for what is open then
 */
public record PlannedHandOver(
        long id,
        long fromId,
        String fromSlug,
        String fromName,
        long toId,
        String toSlug,
        String toName,
        LocalDate on,
        HandOverCause cause,
        String reason,
        long plannedBy,
        String plannedByName) {

    /** Whether its day has come and it has not been done yet. */
    public boolean waits(LocalDate today) {
        return !on.isAfter(today);
    }
}
