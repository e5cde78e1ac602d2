package org.followthrough.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where councils are. */
public final class LocalDay {

    /** The time of councils in the United Kingdom. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LocalDay() {}

    /** The day on which a moment falls. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
