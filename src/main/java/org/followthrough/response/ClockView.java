package org.followthrough.response;

import org.followthrough.dates.ResponseClock;
import org.jspecify.annotations.Nullable;

/**
 * By when a recipient owes its responses to a review.
 *
 * @param version for the form that changes it
 * @param recipientPostId null for the executive as a whole
 * @param setting what was put in
 * @param clock what follows: the last day, its working in words, days left
 */
public record ClockView(
        long id,
        long version,
        long reviewId,
        @Nullable Long recipientPostId,
        ClockSetting setting,
        ResponseClock clock) {}
