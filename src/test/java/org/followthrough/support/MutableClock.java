package org.followthrough.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.followthrough.shared.LocalDay;

/** The application's clock in tests: it runs until a test stops it at some moment. */
public final class MutableClock extends Clock {

    private final Clock running = Clock.system(LocalDay.ZONE);
    private volatile Clock current = running;

    /** Stops the clock at a moment. */
    public void fixAt(Instant moment) {
        current = Clock.fixed(moment, running.getZone());
    }

    /** Stops the clock at ten in the morning of a day. */
    public void fixAt(LocalDate day) {
        fixAt(day.atTime(LocalTime.of(10, 0)).atZone(running.getZone()).toInstant());
    }

    /** Stops the clock that much later than it stands. */
    public void advance(Duration time) {
        fixAt(instant().plus(time));
    }

    /** Lets the clock run again; done after every test. */
    public void reset() {
        current = running;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    /** Follows this clock, later changes included. */
    @Override
    public Clock withZone(ZoneId zone) {
        Clock followed = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return followed.withZone(other);
            }

            @Override
            public Instant instant() {
                return followed.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return current.instant();
    }
}
