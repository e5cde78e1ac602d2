package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** Journey C: somebody without an account reads what became of a recommendation. */
@BrowserTest
@ActiveProfiles("demo")
class PublicReadingJourneyTest {

    private static final String SEVEN = "/reviews/external-placements/recommendations/7";

    @Test
    void thePrintedShortAddressLeadsToTheHistoryAndTheFlowchartOfEachSession(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open("/r/EP-7");
        reader.isOn(SEVEN).seesHeading("Recommendation 7").sees("4 Acceptable");
        Locator history =
                reader.main().getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("Progress history"));
        assertThat(history.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK))
                .hasText(new String[] {"26 July 2012", "8 November 2012"});

        Locator pictures = reader.main().locator("svg[role=img]:visible");
        assertThat(pictures).hasCount(1);
        reader.main().getByText("Session of 26 July 2012").click();
        assertThat(pictures).hasCount(2);
    }

    @Test
    void fromHomeToTheReviewTheRecommendationAndTheNextOne(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open("/");
        reader.follow("External Placements").isOn("/reviews/external-placements");
        reader.followLinkWith("Recommendation 6").seesHeading("Recommendation 6");
        reader.followLinkWith("Next").isOn(SEVEN).seesHeading("Recommendation 7");
    }
}
