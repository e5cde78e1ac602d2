package org.followthrough.setup;

import java.time.Clock;
import org.followthrough.shared.LocalDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; it tells the days of an English council. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(LocalDay.ZONE);
    }
}
