package org.followthrough.setup.security;

import org.followthrough.identity.Accounts;
import org.followthrough.shared.InvalidInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator of a new installation from {@code FOLLOWTHROUGH_ADMIN_EMAIL} and {@code
 * FOLLOWTHROUGH_ADMIN_PASSWORD}. Does nothing once there is an administrator, so that a password that has been changed
 * stays changed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final String email;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${followthrough.admin.email:}") String email,
            @Value("${followthrough.admin.password:}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasAdministrator()) {
            return;
        }
        if (email.isBlank() || password.isBlank()) {
            LOG.warn("Nobody can administer this installation. Set FOLLOWTHROUGH_ADMIN_EMAIL and "
                    + "FOLLOWTHROUGH_ADMIN_PASSWORD and start again to make the first administrator.");
            return;
        }
        try {
            accounts.createFirstAdministrator(email, "Administrator", password)
                    .ifPresent(made -> LOG.info("Made the first administrator, account {}", made.id()));
        } catch (InvalidInput refused) {
            throw new IllegalStateException(
                    "The first administrator could not be made: " + refused.getMessage() + ".", refused);
        }
    }
}
