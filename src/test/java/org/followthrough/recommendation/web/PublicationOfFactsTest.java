package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes public beside a review's recommendations is seen before, and what was left out of these is said later. */
class PublicationOfFactsTest extends DraftReview {

    @Autowired
    private Posts posts;

    @Autowired
    private Councils councils;

    @ParameterizedTest
    @CsvSource({
        "/record/edit, conclusions, 'UNSEEN words', 2 words",
        "/report/edit, text, 'UNSEEN words of the report', 5 words",
        "/milestones/new, text, UNSEEN, 1 milestone",
        "/areas/new, number, UNSEEN, '1 area, 0 with a conclusion'"
    })
    void nothingOnRecordIsPublishedThatTheOfficerDidNotSee(String form, String field, String words, String counted) {
        add("1. One");
        Answer seen = pages.get(officer, review + "/publication");
        pages.submit(officer, pages.get(officer, review + form), review + form, field, words, "kind", "OTHER");

        Answer again = publish(seen);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Somebody changed the review, what is on record of it");
        assertThat(again.page().select(".govuk-summary-list__value").eachText()).contains(counted);
        assertThat(pages.get(review).status()).isEqualTo(404);
        assertThat(publish(again).location()).isEqualTo(review + "/published");
    }

    @Test
    void whatIsFollowedForEachRecipientIsSaidBeforePublicationAndEndsWithTheSecond() {
        add("1. One");
        String first = String.valueOf(board.postId());
        String second = post();
        String recipients = review + "/recommendations/recipients";
        pages.submit(
                officer,
                pages.get(officer, recipients),
                recipients,
                "recipients",
                first + "," + second,
                "each",
                "true");

        for (String page : List.of("/recommendations", "/publication")) {
            assertThat(pages.get(officer, review + page)
                            .page()
                            .select(".app-outline__recipients")
                            .text())
                    .as(page)
                    .endsWith("; each followed on its own");
        }
        String edit = review + "/recommendations/1/edit";
        pages.submit(officer, pages.get(officer, edit), edit, "recipients", first);
        assertThat(outline().page().select(".app-outline__recipients").text()).doesNotContain("each followed");
    }

    @Test
    void whoeverIsAskedIsNamedAfterPublicationWhereNobodyWas() {
        add("1. One");
        publish(pages.get(officer, review + "/publication"));
        String page = review + "/recommendations/1";
        String naming = page + "/recipients";
        assertThat(pages.get(page).text()).contains("The record names nobody.");
        assertThat(pages.get(officer, page).page().select("a[href=" + naming + "]"))
                .hasSize(1);

        Answer form = pages.get(officer, naming);
        assertThat(pages.submit(officer, form, naming).errors()).isEqualTo("Select who it is addressed to");
        Answer named = pages.submit(officer, form, naming, "recipients", String.valueOf(board.postId()));

        assertThat(named.location()).isEqualTo(page);
        assertThat(pages.get(page).text()).contains("Director of", "The report names nobody; named on");
        assertThat(pages.submit(officer, form, naming, "recipients", post()).status())
                .as("of a form that somebody has sent before")
                .isEqualTo(409);
    }

    private String post() {
        long council = councils.committee(board.id()).councilId();
        return String.valueOf(posts.create(people.administrator(), new PostDetails(council, "Second " + council, ""))
                .id());
    }
}
