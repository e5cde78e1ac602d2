package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a draft, and what publication makes of it. */
class DraftPublicationTest extends DraftReview {

    @Test
    void nothingIsPublishedThatTheOfficerDidNotSee() {
        add("1. One");
        Answer seen = pages.get(officer, review + "/publication");
        add("2. Two");

        Answer again = publish(seen);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Somebody changed the review", "Two");
        assertThat(again.page().select("[name='publishedOn.year']").val()).isEqualTo("2012");
        assertThat(publish(again).location()).isEqualTo(review + "/published");
    }

    @Test
    void publicationNeedsADateAndSomethingToTrack() {
        Answer empty = pages.get(officer, review + "/publication");
        assertThat(publish(empty).status()).isEqualTo(409);

        add("1. One");
        Answer form = pages.get(officer, review + "/publication");
        Answer refused = pages.submit(officer, form, review + "/publication");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("Enter the date on the report");
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#publishedOn-day");
        assertThat(pages.submit(
                                officer,
                                form,
                                review + "/publication",
                                "publishedOn.year",
                                "2999",
                                "publishedOn.day",
                                "1",
                                "publishedOn.month",
                                "1")
                        .errors())
                .contains("today or in the past");
        assertThat(pages.get(officer, review + "/published").status()).isEqualTo(404);
    }

    @Test
    void theDateMayBeInTheReportsWordsAndIsShownAsWritten() {
        add("1. One");
        Answer form = pages.get(officer, review + "/publication");
        assertThat(inWords(form, "when it was ready").errors())
                .isEqualTo("Enter a date in words that names a month or a year, for example March 2014");
        assertThat(inWords(form, "March " + java.time.Year.now().plusYears(2)).errors())
                .contains("today or in the past");
        assertThat(pages.submit(
                                officer,
                                form,
                                review + "/publication",
                                "publishedWords",
                                "March 2012",
                                "publishedOn.year",
                                "2012")
                        .errors())
                .isEqualTo("Enter the date as a day or in words, not both");

        assertThat(inWords(form, "March 2012").status()).isEqualTo(302);

        assertThat(pages.get(review).text()).contains("Published March 2012");
        assertThat(pages.get(review + "/recommendations/1").text())
                .contains("up to ", "since the report was published (March 2012)")
                .doesNotContain("1 March 2012");
    }

    private Answer inWords(Answer form, String words) {
        return pages.submit(officer, form, review + "/publication", "publishedWords", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit",
                "/removal",
                "/recommendations",
                "/recommendations/new",
                "/recommendations/new/single",
                "/recommendations/recipients",
                "/recommendations/1/edit",
                "/recommendations/1/removal",
                "/publication"
            })
    void draftIsNobodyElsesBusiness(String page) {
        add("1. One");

        assertThat(pages.get(officer, review + page).status()).isEqualTo(200);
        Answer unknown = pages.get(review + page);
        assertThat(unknown.status()).isEqualTo(page.equals("/recommendations") ? 404 : 302);
        assertThat(unknown.location()).startsWith(page.equals("/recommendations") ? "" : "/sign-in?to=");
        assertThat(pages.get(boards.empty().officer(), review + page).status()).isEqualTo(404);
        assertThat(pages.get(people.create(Role.ADMINISTRATOR), review + page).status())
                .isEqualTo(404);
        assertThat(pages.get(board.chair(), review + page).status())
                .isEqualTo(page.equals("/recommendations") ? 200 : 403);
    }

    @Test
    void memberReadsTheDraftWithoutButtons() {
        add("1. One");

        Answer read = pages.get(board.member(), review + "/recommendations");

        assertThat(read.text()).contains("One");
        assertThat(read.page().select("main form, main .govuk-button, .app-outline__actions"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/removal",
                "/recommendations/new",
                "/recommendations/new/single",
                "/recommendations/recipients",
                "/recommendations/1/edit",
                "/recommendations/1/removal",
                "/recommendations/1/position",
                "/publication"
            })
    void publishedReviewStaysAsItIs(String path) {
        add("1. One");
        publish(pages.get(officer, review + "/publication"));

        assertThat(attempt(officer, path)).isEqualTo(409);
        assertThat(attempt(boards.empty().officer(), path)).isEqualTo(403);
        assertThat(attempt(board.chair(), path)).isEqualTo(403);
        assertThat(outline().location()).isEqualTo(review);
        Answer page = pages.get(review + "/recommendations/1");
        assertThat(page.text()).contains("One").doesNotContain("Changed");
    }

    private int attempt(AccountView who, String path) {
        return pages.post(
                        who,
                        review + path,
                        "version",
                        "0",
                        "title",
                        "Changed",
                        "kind",
                        "RECOMMENDATION",
                        "label",
                        "1",
                        "text",
                        "Changed",
                        "direction",
                        "up",
                        "step",
                        "add",
                        "rows[0].label",
                        "2",
                        "rows[0].text",
                        "Changed",
                        "chosen",
                        "1 0",
                        "publishedOn.day",
                        "1",
                        "publishedOn.month",
                        "1",
                        "publishedOn.year",
                        "2012")
                .status();
    }
}
