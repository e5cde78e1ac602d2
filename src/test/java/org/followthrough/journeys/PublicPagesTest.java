package org.followthrough.journeys;

import org.assertj.core.api.Assertions;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.ActiveProfiles;

/** Each page that everybody can read, looked over on a desk and on a narrow phone. */
@BrowserTest
@ActiveProfiles("demo")
class PublicPagesTest {

    @ParameterizedTest
    @CsvSource({
        "home, /, 200",
        "reviews, /reviews, 200",
        "review, /reviews/external-placements, 200",
        "recommendation, /reviews/external-placements/recommendations/7, 200",
        "recommendation-complete, /reviews/external-placements/recommendations/2, 200",
        "recommendations, /recommendations, 200",
        "committee, /committees/scrutiny-board-children-and-families, 200",
        "committee-flowchart, /committees/scrutiny-board-children-and-families/flowchart, 200",
        "session, /committees/scrutiny-board-children-and-families/sessions/2012-11-08, 200",
        "session-first, /committees/scrutiny-board-children-and-families/sessions/2012-07-26, 200",
        "report, /committees/scrutiny-board-children-and-families/sessions/2012-11-08/report, 200",
        "review-answered, /reviews/children-in-care-placement-strategy, 200",
        "recommendation-answered, /reviews/children-in-care-placement-strategy/recommendations/2b-b2, 200",
        "response-paper, /reviews/children-in-care-placement-strategy/response, 200",
        "how-tracking-works, /how-tracking-works, 200",
        "accessibility, /accessibility, 200",
        "privacy, /privacy, 200",
        "cookies, /cookies, 200",
        "sign-in, /sign-in, 200",
        "not-found, /reviews/no-such-review, 404",
        "not-public, /committees/scrutiny-board-children-and-families/sessions/2013-01-31, 404"
    })
    void isInOrder(String name, String path, int status, BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        Assertions.assertThat(reader.open(path)).as("status of %s", path).isEqualTo(status);
        reader.looksOver("public-" + name);
    }

    @Test
    void theSignInPageSaysWhatIsWrong(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open("/sign-in");
        reader.fill("E-mail address", "nobody@demo").fill("Password", "not the right one");
        reader.press("Sign in").seesProblem("The e-mail address or the password is not right");
        reader.looksOver("public-sign-in-error");
    }
}
