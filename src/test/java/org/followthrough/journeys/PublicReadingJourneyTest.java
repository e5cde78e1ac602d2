package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** Journey C: somebody without an account reads what became of a recommendation. */
@BrowserTest
@ActiveProfiles("demo")
class PublicReadingJourneyTest {

    private static final String BOARD = "/committees/scrutiny-board-children-and-families";
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

        reader.follow("8 November 2012").isOn(BOARD + "/sessions/2012-11-08");
    }

    @Test
    void fromHomeToTheReviewTheRecommendationAndTheNextOne(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open("/");
        reader.follow("All reviews").follow("External Placements").isOn("/reviews/external-placements");
        reader.followLinkWith("Recommendation 6").seesHeading("Recommendation 6");
        reader.followLinkWith("Next").isOn(SEVEN).seesHeading("Recommendation 7");
    }

    @Test
    void aCountOnTheCommitteesFlowchartLeadsToWhatItCounts(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open(BOARD);
        reader.followLinkWith("on the flowchart");
        reader.follow("8 November 2012").isOn(BOARD + "/flowchart?session=2012-11-08");
        reader.looksOver("public-committee-flowchart-session");
        Locator count = reader.main()
                .locator("svg")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("2 recommendations"))
                .first();
        count.click();
        reader.seesHeading("Recommendations");
        assertThat(reader.main().getByRole(AriaRole.ROWHEADER)).hasCount(2);
        Assertions.assertThat(reader.main().getByRole(AriaRole.ROWHEADER).allInnerTexts())
                .anyMatch(text -> text.contains("Recommendation 7"))
                .anyMatch(text -> text.contains("Recommendation 9"));
    }

    @Test
    void aFilterCanBeSetAndRemoved(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open("/recommendations");
        reader.select("Monitoring", "Still monitored").press("Apply filter");
        reader.looksOver("public-recommendations-filtered");
        reader.followLinkWith("Remove filter").isOn("/recommendations");
    }

    @Test
    void theTrackingTableLeadsOnToTheCoveringReportAndTheRecommendation(BrowserSession browser) {
        Journey reader = Journey.withPointer(browser);
        reader.open(BOARD + "/sessions/2012-11-08");
        Assertions.assertThat(reader.main().getByRole(AriaRole.ROWHEADER).count())
                .isGreaterThanOrEqualTo(6);
        reader.followLinkWith("overing report").sees("Recommendation Tracking");
        reader.page().goBack();
        reader.followLinkWith("Recommendation 7").isOn(SEVEN);
    }
}
