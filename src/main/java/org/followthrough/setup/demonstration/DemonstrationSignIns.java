package org.followthrough.setup.demonstration;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.setup.security.DemonstrationAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the demonstration's sign-ins on the sign-in page. */
@Component
@Profile("demo")
class DemonstrationSignIns implements DemonstrationAccounts {

    @Override
    public List<Line> accounts() {
        return Stream.of(DemonstrationAccount.values())
                .map(account -> new Line(account.email(), account.purpose()))
                .toList();
    }

    @Override
    public String password() {
        return DemonstrationAccount.PASSWORD;
    }
}
