package org.followthrough.journeys;

import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ActiveProfiles;

/** The pages of one's own work and account, for those whom no other journey meets there. */
@BrowserTest
@ActiveProfiles("demo")
class OwnPagesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"admin@demo", "cabinet@demo"})
    void areInOrder(String email, BrowserSession browser) {
        Journey person = Journey.withPointer(browser).signIn(email);
        String name = email.substring(0, email.indexOf('@'));
        person.navigate("My work").seesHeading("My work").looksOver(name + "-my-work");
        person.open("/account");
        person.looksOver(name + "-account");
        person.press("Change password").seesProblem("").looksOver(name + "-account-error");
    }
}
