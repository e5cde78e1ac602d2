package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.People;
import org.followthrough.support.ServerTest;
import org.followthrough.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is taken away through the pages is gone from sessions that are open. */
@ServerTest
class RevocationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Visitor signedIn(AccountView account) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(account.email(), People.PASSWORD);
        return visitor;
    }

    @Test
    void revokedRightIsGoneAtTheNextRequest() {
        Visitor one = signedIn(people.create(Role.ADMINISTRATOR));
        AccountView account = people.create(Role.ADMINISTRATOR);
        Visitor other = signedIn(account);
        String page = "/administration/people/" + account.id();
        assertThat(other.get("/administration").status()).isEqualTo(200);

        assertThat(one.submit(one.get(page), page + "/grants/revocation", Map.of())
                        .status())
                .isEqualTo(302);

        assertThat(other.get("/administration").status()).isEqualTo(404);
        assertThat(other.get("/account").status()).isEqualTo(200);
    }

    @Test
    void disabledPersonIsSignedOutAtTheNextRequest() {
        Visitor one = signedIn(people.create(Role.ADMINISTRATOR));
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor other = signedIn(account);
        assertThat(other.get("/account").status()).isEqualTo(200);
        String disabling = "/administration/people/" + account.id() + "/disabling";

        one.submit(one.get(disabling), disabling, Map.of());

        assertThat(other.get("/account").location()).startsWith("/sign-in");
    }
}
