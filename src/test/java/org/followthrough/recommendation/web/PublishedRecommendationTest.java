package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.Board;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put right of a recommendation that everybody reads, and by whom. */
class PublishedRecommendationTest extends DraftReview {

    @Autowired
    private Councils councils;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Responses responses;

    private String page;

    @BeforeEach
    void published() {
        add("1. One\n2. Two");
        publish(pages.get(officer, review + "/publication"));
        page = review + "/recommendations/1";
    }

    @Test
    void whoeverLooksAfterItNowSaysWhoIsAskedAndNobodyElse() {
        String naming = page + "/recipients";
        AccountView successor = handOver();

        assertThat(pages.get(officer, naming).status()).isEqualTo(403);
        assertThat(pages.get(officer, page).page().select("a[href=" + naming + "]"))
                .isEmpty();
        assertThat(pages.get(successor, page).page().select("a[href=" + naming + "]"))
                .hasSize(1);
        Answer named = pages.submit(
                successor, pages.get(successor, naming), naming, "recipients", String.valueOf(board.postId()));
        assertThat(named.location()).isEqualTo(page);
    }

    @Test
    void whoeverWasNamedByASlipGivesWayWithAReasonThatEverybodyReads() {
        String naming = page + "/recipients";
        name(naming, board.postId());
        String first = String.valueOf(board.postId());
        String other = String.valueOf(post("Chief Executive"));
        Answer form = pages.get(officer, naming);
        assertThat(form.page().select("select option[selected]").first().val()).isEqualTo(first);
        assertThat(pages.submit(officer, form, naming, "recipients", other).errors())
                .isEqualTo("Enter why it is corrected");
        assertThat(pages.submit(officer, form, naming, "recipients", first, "reason", "A slip")
                        .errors())
                .contains("Nothing is different");

        Answer named = pages.submit(officer, form, naming, "recipients", other, "reason", "The wrong line of a list");

        assertThat(named.location()).isEqualTo(page);
        assertThat(pages.get(page).text()).contains("Chief Executive", "Who was named before");
        assertThat(pages.get(review).page().select("#corrections ~ details").text())
                .contains(
                        "Recommendation 1, asked of",
                        "Why: The wrong line of a list",
                        "Director of",
                        "Chief Executive");
    }

    @Test
    void whoeverIsNamedStaysOnceSomebodyHasBegunToAnswer() {
        String naming = page + "/recipients";
        name(naming, board.postId());
        Actor actor = people.actor(officer);
        ReviewView published = reviews.review(actor, board.reviewSlug());
        long asked = recommendations.recommendation(actor, published, "1").id();
        responses.start(
                actor, published.id(), null, List.of(asked), ResponseDraft.of(Decision.ACCEPTED, "It will be done"));

        assertThat(pages.get(officer, naming).status()).isEqualTo(409);
        assertThat(pages.get(officer, page).page().select("a[href=" + naming + "]"))
                .isEmpty();
    }

    private void name(String naming, long post) {
        Answer named = pages.submit(officer, pages.get(officer, naming), naming, "recipients", String.valueOf(post));
        assertThat(named.location()).isEqualTo(page);
    }

    private long post(String title) {
        long council = councils.committee(board.id()).councilId();
        return posts.create(people.administrator(), new PostDetails(council, title, ""))
                .id();
    }

    private AccountView handOver() {
        Board other = boards.empty();
        long to = other.id();
        handOvers.handOver(
                people.actor(people.create(Role.ADMINISTRATOR)),
                board.id(),
                councils.committee(board.id()).version(),
                new HandOverDetails(to, LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged in May"));
        return other.officer();
    }
}
