package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.People;
import org.followthrough.support.RawRequest;
import org.followthrough.support.ServerTest;
import org.followthrough.support.Visitor;
import org.followthrough.support.Visitor.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FrontDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void anotherVisitor() {
        visitor = new Visitor(port);
    }

    private Visitor signedIn() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor someone = new Visitor(port);
        assertThat(someone.signIn(account.email(), People.PASSWORD).status()).isEqualTo(302);
        return someone;
    }

    private static void assertSafe(String rawAnswer) {
        String head = rawAnswer.substring(0, rawAnswer.indexOf("\r\n\r\n"));
        SafetyHeaders.all().forEach((name, value) -> assertThat(head).containsIgnoringCase(name + ": " + value));
        assertThat(rawAnswer).contains("<h1").doesNotContain("Tomcat", "Exception", "at org.");
    }

    @ParameterizedTest
    @CsvSource({
        "/under-test/public, 200",
        "/nowhere, 404",
        "/error, 404",
        "/actuator, 404",
        "/actuator/env, 404",
        "/env, 404",
        "/.git/config, 404",
        "/h2-console, 404",
        "/under-test/numbers/12, 200",
        "/under-test/numbers/99999999999999999999, 404",
        "/under-test/numbers/seven, 404",
        "/under-test/numbers/-x, 404",
        "/under-test/broken, 500",
        "/under-test/not-now, 409",
        "/under-test/stale, 409",
        "/under-test/form, 405",
        "/account, 302",
        "/robots.txt, 200",
        "/.well-known/security.txt, 404",
        "/sign-in, 200",
    })
    void everyAnswerHasItsTrueStatusAndTheHeaders(String path, int status) {
        HttpResponse<String> response = visitor.get(path).response();
        assertThat(response.statusCode()).isEqualTo(status);
        SafetyHeaders.all()
                .forEach((name, value) ->
                        assertThat(response.headers().allValues(name)).as(name).containsExactly(value));
        if (status >= 400) {
            assertThat(new Answer(response).page().select("h1")).hasSize(1);
            assertThat(response.body()).doesNotContain("a secret of the inside", "Exception");
        }
    }

    @Test
    void contentSecurityPolicyIsTheOneAgreed() {
        assertThat(SafetyHeaders.CONTENT_SECURITY_POLICY)
                .isEqualTo(
                        "default-src 'none'; script-src 'self' 'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=';"
                                + " style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'");
    }

    @Test
    void refusalShowsItsReason() {
        assertThat(visitor.get("/under-test/not-now").body()).contains("The session has been circulated.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", ""})
    void foreignHostNamesAreTurnedAway(String host) {
        String answer = RawRequest.send(port, "GET /account HTTP/1.1", "Host: " + host);
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("evil.example");
        assertSafe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8080", "[::1]:8080", "192.168.1.20"})
    void ownHostNamesAreWelcomeAndRedirectsNameNoHost(String host) {
        String answer = RawRequest.send(port, "GET /account HTTP/1.1", "Host: " + host);
        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /sign-in?to=%2Faccount");
    }

    @Test
    void foreignForwardedHostIsTurnedAway() {
        String answer = RawRequest.send(port, "GET / HTTP/1.1", "Host: localhost", "X-Forwarded-Host: evil.example");
        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a;b=c HTTP/1.1, 400",
        "GET //account HTTP/1.1, 400",
        "GET /a%2fb HTTP/1.1, 400",
        "GET /a%00b HTTP/1.1, 400",
        "GET /a%5Cb HTTP/1.1, 400",
        "GET /a\\b HTTP/1.1, 400",
        "GET /a|b HTTP/1.1, 400",
        "GET /%ED%A0%80%FF HTTP/1.1, 400",
        "GET /under-test/public?x=%ED%A0%80%FF HTTP/1.1, 400",
        "TRACE / HTTP/1.1, 405",
        "BREW / HTTP/1.1, 400",
        "nonsense, 400",
    })
    void malformedRequestsGetOurPageWithTheHeaders(String line, int status) {
        String answer = RawRequest.send(port, line, "Host: localhost");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertSafe(answer);
    }

    @Test
    void healthIsForThisMachineOnly() {
        assertThat(visitor.get("/health").status()).isEqualTo(200);
        assertThat(RawRequest.send(port, "GET /health HTTP/1.1", "Host: localhost", "X-Forwarded-For: 203.0.113.9"))
                .startsWith("HTTP/1.1 404")
                .contains("govuk-skip-link");
    }

    @Test
    void nobodyKeepsACopyOfWhatSomebodySignedInSees() {
        assertThat(signedIn().get("/under-test/public").header("Cache-Control")).hasValue("private, no-store");
        assertThat(visitor.get("/under-test/public").header("Cache-Control")).hasValue("no-cache");
        assertThat(visitor.get("/sign-in").header("Cache-Control"))
                .as("it sets a cookie")
                .hasValue("private, no-store");
    }

    @Test
    void publicIsAskedToSignInWhereARuleRefuses() {
        Answer refused = visitor.get("/under-test/members-only?page=2");
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.location()).isEqualTo("/sign-in?to=%2Funder-test%2Fmembers-only%3Fpage%3D2");
        assertThat(signedIn().get("/under-test/members-only").body()).isEqualTo("for members");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/committees/none/sessions/2012-11-08/items/EP-7/update",
                "/committees/none/sessions/2012-11-08/prepare",
                "/reviews/none/recommendations/7/edit",
            })
    void linkToWorkLeadsThroughSigningInWhetherOrNotAnythingIsThere(String path) {
        Answer asked = visitor.get(path);
        assertThat(asked.location()).isEqualTo("/sign-in?to=" + path.replace("/", "%2F"));
        assertThat(signedIn().get(path).status()).isEqualTo(404);
    }

    @Test
    void missingTokenKeepsTheText() {
        Visitor someone = signedIn();
        Answer kept =
                someone.post("/under-test/form", Map.of("position", "\nA long\nposition <b>text</b>", "version", "7"));
        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.page().select("textarea[readonly]").first().wholeText())
                .isEqualTo("\nA long\nposition <b>text</b>");
        Answer sent = someone.submit(kept, "/under-test/form", Map.of());
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).contains("position=\nA long\nposition <b>text</b>", "version=7");
    }

    @Test
    void textOutlivesAFailure() {
        Visitor someone = signedIn();
        String token = someone.get("/account")
                .page()
                .select("input[name=_csrf]")
                .first()
                .val();
        Answer failed =
                someone.post("/under-test/broken", Map.of("position", "Words that took an hour", "_csrf", token));
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.page().select("textarea[readonly]").eachText()).containsExactly("Words that took an hour");
    }

    @Test
    void textOutlivesTheSession() {
        AccountView account = people.create(Role.COUNCILLOR);
        Visitor someone = new Visitor(port);
        someone.signIn(account.email(), People.PASSWORD);
        Answer form = someone.get("/account");
        String token = form.page().select("input[name=_csrf]").first().val();
        someone.cookies().put("session", "A".repeat(36));
        Answer kept = someone.post("/under-test/form", Map.of("position", "Words that took an hour", "_csrf", token));
        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.body()).contains("Words that took an hour").doesNotContain("under-test sent");
        someone.signIn(account.email(), People.PASSWORD);
        Answer again = someone.submit(kept, "/under-test/form", Map.of());
        assertThat(kept.page().select("main").text()).contains("It comes once more with your text");
        assertThat(again.page().select("main").text()).contains("you have signed in since you opened it");
        again = someone.submit(again, "/under-test/form", Map.of());
        assertThat(again.body()).startsWith(account.name() + " sent ").contains("Words that took an hour");
    }

    @Test
    void passwordsAreNotKept() {
        Answer kept = visitor.post("/sign-in", Map.of("email", "a@b", "password", "a secret of mine"));
        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.body()).doesNotContain("a secret of mine");
        assertThat(kept.page().select("h1").text()).isEqualTo("Fill in the form again");
        assertThat(kept.page().select("main a").attr("href")).isEqualTo("/sign-in");
        Answer onTheWay = visitor.post("/sign-in", Map.of("email", "a@b", "password", "x", "to", "/my-work?page=2"));
        assertThat(onTheWay.page().select("main a").attr("href")).isEqualTo("/sign-in?to=%2Fmy-work%3Fpage%3D2");
        Answer abroad = visitor.post("/sign-in", Map.of("email", "a@b", "password", "x", "to", "//evil.example/"));
        assertThat(abroad.page().select("main a").attr("href")).isEqualTo("/sign-in?to=%2F");
    }

    private Answer posted(String body) {
        Visitor someone = signedIn();
        Document page = someone.get("/account").page();
        return someone.postBody(
                "/under-test/form",
                body + "&_csrf=" + page.select("input[name=_csrf]").first().val());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "a%1Bb", "a%7Fb", "a%C2%85b"})
    void controlCharactersAreRefusedAtTheField(String text) {
        Answer answer = posted("position=" + text);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("control character");
    }

    @Test
    void linesTabsAndAllLettersAreTaken() {
        assertThat(posted("position=a%0D%0Ab%09%E2%80%AEc%F0%9F%99%82").body()).contains("position=a\nb\t\u202Ec🙂");
    }

    @Test
    void tooLongATextIsRefusedWithLimitAndCount() {
        Answer answer = posted("position=" + "x".repeat(1_900_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("1,900,000", "100,000");
    }

    @Test
    void fieldTwiceIsRefusedUnlessTheFormHasSeveral() {
        assertThat(posted("version=5&version=0").status()).isEqualTo(400);
        Answer several = posted("chosen=1&chosen=2");
        assertThat(several.status()).isEqualTo(200);
        assertThat(several.body()).contains("[1, 2]");
    }

    @Test
    void tooMuchIsRefusedWithAPage() {
        Answer big = posted("position=" + "x".repeat(3_000_000));
        assertThat(big.status()).isEqualTo(413);
        assertThat(big.page().select("h1")).hasSize(1);
        Answer many = posted("x=1" + "&y=1".repeat(20_000));
        assertThat(many.status()).isEqualTo(400);
        assertThat(many.page().select("h1")).hasSize(1);
    }

    @Test
    void nothingIsChangedWithoutSigningIn() {
        Answer page = visitor.get("/sign-in");
        String token = page.page().select("input[name=_csrf]").first().val();
        assertThat(visitor.post("/under-test/form", Map.of("position", "text", "_csrf", token))
                        .status())
                .isEqualTo(403);
    }
}
