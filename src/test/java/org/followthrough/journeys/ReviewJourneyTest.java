package org.followthrough.journeys;

import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** An officer writes a review down and publishes it. */
@BrowserTest
@ActiveProfiles("demo")
class ReviewJourneyTest {

    @Test
    void aPastedListBecomesNestedRecommendationsThatEverybodyReads(BrowserSession browser) {
        Journey officer = Journey.withPointer(browser);
        ReviewWork review = new ReviewWork(officer, "Allowances of carers", "AOC");
        officer.signIn("officer@demo");
        review.start();
        officer.looksOver("officer-review-outline-empty");
        officer.open("/reviews/new");
        officer.press("Create and go to recommendations").seesProblem("Enter the review's title");
        officer.looksOver("officer-review-new-error");
        officer.open(review.path() + "/recommendations/new");
        officer.press("Continue").seesProblem("Paste the list of recommendations");
        officer.looksOver("officer-review-paste-error");
        officer.open(review.path() + "/recommendations");
        review.pasteRecommendations();
        officer.looksOver("officer-review-outline");
        officer.follow("Add one");
        officer.looksOver("officer-recommendation-single");
        officer.open(review.path() + "/recommendations");
        officer.followLinkWith("Change Recommendation 3");
        officer.looksOver("officer-recommendation-edit");
        officer.open(review.path() + "/recommendations");
        officer.followLinkWith("Remove Recommendation 3");
        officer.looksOver("officer-recommendation-removal");
        officer.open(review.path() + "/recommendations/recipients");
        officer.looksOver("officer-recipients");

        Journey reader = officer.anotherPerson();
        reader.findsNothingAt(review.path());

        officer.open(review.path() + "/publication");
        officer.press("Publish for good").seesProblem("Enter the date on the report");
        officer.looksOver("officer-review-publication-error");
        officer.open(review.path() + "/recommendations");
        review.publish();
        officer.looksOver("officer-review-published");

        reader.open("/r/AOC-2a");
        reader.isOn(review.path() + "/recommendations/2a").sees("meets foster carers twice a year");
        reader.looksOver("public-recommendation-part");
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        fromNothingToPublished(Journey.withKeyboardOnly(browser).inHaste(), "Keys of carers", "KOC");
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        fromNothingToPublished(Journey.withPointer(browser.withoutJavaScript()).inHaste(), "Scripts of carers", "SOC");
    }

    private static void fromNothingToPublished(Journey officer, String title, String code) {
        ReviewWork review = new ReviewWork(officer, title, code);
        officer.signIn("officer@demo");
        review.start();
        review.pasteRecommendations();
        review.publish();
    }
}
