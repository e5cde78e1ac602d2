package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.MutableClock;
import org.followthrough.support.People;
import org.followthrough.support.ServerTest;
import org.followthrough.support.Visitor;
import org.followthrough.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void anotherVisitor() {
        visitor = new Visitor(port);
    }

    private Visitor signedIn(AccountView account) {
        Visitor someone = new Visitor(port);
        assertThat(someone.signIn(account.email(), People.PASSWORD).status()).isEqualTo(302);
        return someone;
    }

    private String shown(Visitor someone) {
        return someone.get("/under-test/public").body();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    @Test
    void sessionEndsAfterTwelveHoursWhateverIsDone() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor someone = signedIn(account);
        clock.advance(Duration.ofHours(11));
        assertThat(shown(someone)).isEqualTo(account.name());
        clock.advance(Duration.ofMinutes(61));
        assertThat(shown(someone)).isEqualTo("the public");
    }

    @Test
    void sessionIdHas216BitsAndItsCookieIsGuarded() {
        AccountView account = people.create(Role.COUNCILLOR);
        List<String> cookies = visitor.signIn(account.email(), People.PASSWORD).setCookies();
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("session=[A-Za-z0-9_-]{36}; .*")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void sessionHoldsNumbersOnly() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor someone = signedIn(account);
        shown(someone);
        assertThat(jdbc.sql("select attribute_name from spring_session_attributes a join spring_session s"
                                + " on s.primary_id = a.session_primary_id where principal_name = :name")
                        .param("name", String.valueOf(account.id()))
                        .query(String.class)
                        .list())
                .allMatch(name ->
                        name.equals("account") || name.equals("epoch") || name.endsWith("PRINCIPAL_NAME_INDEX_NAME"));
    }

    @Test
    void publicGetsNoCookieAndNoSession() {
        long before = sessions();
        for (String path :
                List.of("/under-test/public", "/account", "/my-work", "/nowhere", "/robots.txt", "/sign-in")) {
            Answer answer = new Visitor(port).get(path);
            assertThat(answer.setCookies())
                    .as(path)
                    .allMatch(cookie -> path.equals("/sign-in") && cookie.startsWith("csrf="));
        }
        visitor.signIn("nobody@nowhere", "wrong");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void garbageInTheCookieIsThePublic() {
        visitor.cookies().put("session", "garbage");
        assertThat(shown(visitor)).isEqualTo("the public");
        visitor.cookies().put("session", "A".repeat(36));
        assertThat(shown(visitor)).isEqualTo("the public");
    }

    @Test
    void manyRequestsOfOneSessionAtOnceAllSucceed() throws Exception {
        Visitor someone = signedIn(people.create(Role.COUNCILLOR));
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int request = 0; request < 60; request++) {
                requests.add(() -> someone.twin().get("/account").status());
            }
            for (Future<Integer> status : threads.invokeAll(requests)) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
