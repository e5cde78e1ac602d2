package org.followthrough.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts a clock that tests can stop in the place of the application's; ask for it as {@link MutableClock}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    @Bean
    @Primary
    MutableClock testClock() {
        return new MutableClock();
    }

    /** Lets the clock run again after each test, so that no test depends on the one before. */
    static final class Reset implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext testContext) {
            testContext
                    .getApplicationContext()
                    .getBeanProvider(MutableClock.class)
                    .ifAvailable(MutableClock::reset);
        }
    }
}
