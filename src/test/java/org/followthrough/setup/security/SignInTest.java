package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.MutableClock;
import org.followthrough.support.People;
import org.followthrough.support.ServerTest;
import org.followthrough.support.Visitor;
import org.followthrough.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

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

    @Test
    void rightPasswordSignsIn() {
        AccountView account = people.create(Role.COUNCILLOR);
        Answer answer = visitor.signIn(account.email().toUpperCase(Locale.ROOT), People.PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/my-work");
        assertThat(shown(visitor)).isEqualTo(account.name());
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        Visitor someone = signedIn(people.create(Role.COUNCILLOR));
        assertThat(someone.get("/sign-in").status()).isEqualTo(302);
    }

    @Test
    void wrongUnknownAndDisabledLookTheSame() {
        AccountView known = people.create(Role.COUNCILLOR);
        AccountView disabled = people.create(Role.COUNCILLOR);
        accounts.disable(people.administrator(), disabled.id(), disabled.version());
        String wrong = refused(known.email(), "not the right one");
        assertThat(refused("nobody@nowhere", "not the right one")).isEqualTo(wrong);
        assertThat(refused(disabled.email(), People.PASSWORD)).isEqualTo(wrong);
        assertThat(refused(known.email(), "x".repeat(201))).isEqualTo(wrong);
        assertThat(shown(visitor)).isEqualTo("the public");
    }

    private String refused(String email, String password) {
        Answer answer = visitor.signIn(email, password);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("The e-mail address or the password is not right");
        return answer.body().replace(email, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void passwordIsNeverSentBack() {
        assertThat(visitor.signIn("nobody@nowhere", "a secret of mine").body()).doesNotContain("a secret of mine");
    }

    @Test
    void guessesAreThrottledFromTheTenthAndTheOwnerElsewhereIsNot() {
        AccountView account = people.create(Role.COUNCILLOR);
        for (int guess = 1; guess <= 9; guess++) {
            assertThat(visitor.signIn(account.email(), "guess " + guess).status())
                    .isEqualTo(422);
        }
        Answer tenth = visitor.signIn(account.email(), People.PASSWORD);
        assertThat(tenth.status()).isEqualTo(429);
        assertThat(tenth.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Long.parseLong(seconds)).isBetween(1L, 200L));
        assertThat(tenth.body()).contains("too many tries");
        assertThat(visitor.signIn(people.create(Role.COUNCILLOR).email(), People.PASSWORD)
                        .status())
                .as("another account from the same address")
                .isEqualTo(302);

        clock.advance(Duration.ofMinutes(3));
        assertThat(new Visitor(port).signIn(account.email(), People.PASSWORD).status())
                .as("after waiting")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/my-work?since=2026-01-01&of=a%20b"})
    void deepLinkIsKept(String wanted) {
        AccountView account = people.create(Role.COUNCILLOR);
        Answer asked = visitor.get(wanted);
        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.location()).startsWith("/sign-in?to=");
        Answer answer = visitor.submit(
                visitor.get(asked.location()),
                "/sign-in",
                Map.of("email", account.email(), "password", People.PASSWORD));
        assertThat(answer.location()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "\t//evil.example",
                "/\t/evil.example",
                "evil"
            })
    void signInLeadsToOwnPagesOnly(String wanted) {
        AccountView account = people.create(Role.COUNCILLOR);
        Answer answer = visitor.submit(
                visitor.get("/sign-in"),
                "/sign-in",
                Map.of("email", account.email(), "password", People.PASSWORD, "to", wanted));
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void signInWithoutAWishLeadsToOnesWork() {
        AccountView account = people.create(Role.COUNCILLOR);
        Answer answer = visitor.submit(
                visitor.get("/sign-in"),
                "/sign-in",
                Map.of("email", account.email(), "password", People.PASSWORD, "to", ""));
        assertThat(answer.location()).isEqualTo("/my-work");
    }

    @Test
    void signOutEndsTheSessionForGood() {
        Visitor someone = signedIn(people.create(Role.COUNCILLOR));
        Visitor withOldCookies = someone.twin();
        Answer out = someone.submit(someone.get("/account"), "/sign-out", Map.of());
        assertThat(out.status()).isEqualTo(302);
        assertThat(shown(someone)).isEqualTo("the public");
        assertThat(shown(withOldCookies)).isEqualTo("the public");
    }

    @Test
    void sessionOfAStrangerIsNotTakenOver() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor stranger = signedIn(people.create(Role.COUNCILLOR));
        visitor.cookies().putAll(stranger.cookies());
        String planted = visitor.cookies().get("session");
        visitor.submit(visitor.get("/account"), "/sign-out", Map.of());
        visitor.cookies().put("session", planted);
        visitor.signIn(account.email(), People.PASSWORD);
        assertThat(visitor.cookies().get("session")).isNotEqualTo(planted);
    }

    @Test
    void revokedRoleIsGoneAtTheNextRequest() {
        AccountView account = people.create(Role.CABINET_MEMBER);
        Visitor someone = signedIn(account);
        assertThat(someone.get("/under-test/grants").body()).contains("CABINET_MEMBER");
        accounts.revoke(
                people.administrator(), account.id(), account.version(), new Actor.Grant(Role.CABINET_MEMBER, null));
        assertThat(someone.get("/under-test/grants").body()).isEqualTo("[]");
    }

    @Test
    void disabledAccountIsSignedOutAtTheNextRequestAndStaysSoWhenEnabled() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor someone = signedIn(account);
        Visitor idle = someone.twin();
        AccountView disabled = accounts.disable(people.administrator(), account.id(), account.version());
        assertThat(shown(someone)).isEqualTo("the public");
        accounts.enable(people.administrator(), account.id(), disabled.version());
        assertThat(shown(idle)).isEqualTo("the public");
    }

    @Test
    void changedPasswordSignsOutElsewhere() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor here = signedIn(account);
        Visitor elsewhere = signedIn(account);
        Answer refused = here.submit(
                here.get("/account"),
                "/account",
                Map.of("current", People.PASSWORD, "password", "password1234", "again", "password1234"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("easy to guess").doesNotContain("password1234");
        Answer changed = here.submit(
                here.get("/account"),
                "/account",
                Map.of("current", People.PASSWORD, "password", "walnut ferry candle", "again", "walnut ferry candle"));
        assertThat(changed.status()).isEqualTo(302);
        assertThat(shown(here)).isEqualTo(account.name());
        assertThat(shown(elsewhere)).isEqualTo("the public");
        assertThat(visitor.signIn(account.email(), "walnut ferry candle").status())
                .isEqualTo(302);
    }

    @Test
    void formsTokenIsInAGuardedCookie() {
        assertThat(visitor.get("/sign-in").setCookies())
                .singleElement()
                .asString()
                .startsWith("csrf=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
