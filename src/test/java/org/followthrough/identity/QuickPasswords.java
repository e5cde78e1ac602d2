package org.followthrough.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hashes that cost next to nothing: hashing people's passwords took two thirds of the time of all tests. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    private static final int KIB = 64;

    @Bean
    @Primary
    Passwords quickPasswords() {
        return new Passwords(KIB, 1);
    }
}
