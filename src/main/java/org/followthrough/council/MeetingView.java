package org.followthrough.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting as pages show it. */
public record MeetingView(
        long id,
        long version,
        long committeeId,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String minutesReference) {}
