package org.followthrough.monitoring;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a committee adds to the draft status that it confirms.
 *
 * @param reason why monitoring stops, for a draft of category 1 that gives none; at most 10,000 characters
 * @param decidedAction what it decided to do, needed for 3 and 5; at most 10,000 characters
 * @param minuteNumber at most 100 characters
 */
public record Outcome(
        @Nullable String reason,
        @Nullable String decidedAction,
        @Nullable String minuteNumber) {

    public Outcome {
        reason = Typed.orNull(reason);
        decidedAction = Typed.orNull(decidedAction);
        minuteNumber = Typed.orNull(minuteNumber);
    }

    /** The minute number alone. */
    public static Outcome of(@Nullable String minuteNumber) {
        return new Outcome(null, null, minuteNumber);
    }
}
