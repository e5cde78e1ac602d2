package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The answers of the Telford & Wrekin paper on the pages of its recommendations. */
@ApplicationTest
@ActiveProfiles("demo")
class PrintedAnswersTest {

    @Autowired
    private Pages pages;

    @Test
    void wholeSaysHowItsPartsWereAnsweredAndWhatAsksNothingSaysNothing() {
        String theme = "/reviews/children-in-care-placement-strategy/recommendations/2";

        Document whole = pages.get(theme).page();

        assertThat(standing(whole, "What was answered")).isEqualTo("Its parts: 3 accepted and 1 accepted in principle");
        assertThat(whole.select("#parts ~ ul li").first().text()).startsWith("Recommendation 2 a) Answered: Accepted");
        Document part = pages.get(theme + "b-b3").page();
        assertThat(part.select(".app-standing dt").eachText())
                .as("nothing was asked and nothing printed beside it")
                .doesNotContain("What was answered");
        assertThat(part.select("#answers")).isEmpty();
    }

    @Test
    void aFullStopThatThePaperPrintsIsNoOtherDecision() {
        Document page = pages.get("/reviews/children-in-care-placement-strategy/recommendations/1")
                .page();

        assertThat(page.select(".app-answer__decision").text()).isEqualTo("Accepted.");
        assertThat(standing(page, "What was answered")).isEqualTo("Accepted: The executive, 27 June 2013");
    }

    private static String standing(Document page, String key) {
        for (Element row : page.select(".app-standing .govuk-summary-list__row")) {
            if (row.select("dt").text().equals(key)) {
                return row.select("dd").text();
            }
        }
        throw new AssertionError("no line " + key);
    }
}
