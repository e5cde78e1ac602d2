package org.followthrough.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module makes by hand. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Passwords passwords() {
        return Passwords.asAdvised();
    }
}
