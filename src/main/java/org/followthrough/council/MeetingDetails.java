package org.followthrough.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a meeting.
 *
 * @param heldOn the day, past or to come
 * @param place at most 200 characters
 * @param kind in the council's own words, at most 100 characters
 * @param minutesReference at most 100 characters
 */
public record MeetingDetails(
        long committeeId,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String minutesReference) {}
