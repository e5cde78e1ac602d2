package org.followthrough.setup;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; it tells the days of an English council. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    /** Where a council's days begin and end, summer time included. */
    public static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    @Bean
    Clock clock() {
        return Clock.system(COUNCIL_TIME);
    }
}
