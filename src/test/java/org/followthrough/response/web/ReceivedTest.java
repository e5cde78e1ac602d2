package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.Approvals;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionView;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answer of a body that answers for itself: an officer records it and publishes it as received. */
@ApplicationTest
class ReceivedTest {

    private static final String PANEL = "Children and Young People Panel";

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Responses responses;

    @Autowired
    private ResponseReader reader;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcClient jdbc;

    private Board board;
    private AccountView officer;
    private Actor actor;
    private long panel;
    private ReviewView review;
    private long asked;
    private String recommendation;
    private String path;

    @BeforeEach
    void askedOfThePanel() {
        board = boards.empty();
        officer = board.officer();
        actor = people.actor(officer);
        long council = posts.post(board.postId()).councilId();
        panel = posts.create(people.administrator(), new PostDetails(council, PANEL, "", true))
                .id();
        review = reviews.create(
                actor,
                board.id(),
                new ReviewDetails(
                        "Looked after",
                        board.reviewSlug(),
                        board.code(),
                        ReviewKind.REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null));
        asked = recommendations
                .addAll(
                        actor,
                        review.id(),
                        List.of(new OutlineItem(
                                0,
                                new RecommendationDetails(
                                        RecommendationKind.RECOMMENDATION,
                                        "5",
                                        null,
                                        "That the Panel consider adding a review",
                                        null,
                                        true,
                                        List.of(panel),
                                        null,
                                        null,
                                        null))))
                .get(0)
                .id();
        review = recommendations.publish(actor, review.id(), review.version(), LocalDate.of(2014, 1, 1));
        recommendation = "/reviews/" + review.slug() + "/recommendations/5";
        path = recommendation + "/responses/children-and-young-people-panel";
    }

    @Test
    void anOfficerRecordsTheAnswerAndPublishesItAsReceivedWithoutAnybodysApproval() {
        Answer form = pages.get(officer, path + "/edit");
        assertThat(form.text()).contains("This body answers for itself.");
        Answer saved = pages.submit(
                officer,
                form,
                path + "/edit",
                "decision",
                "REJECTED",
                "decisionWords",
                "No",
                "text",
                "the review was taken forward as an operational matter",
                "reasonInText",
                "true",
                "step",
                "check");
        assertThat(saved.location()).isEqualTo(path);
        assertThat(pages.get(officer, path).page().select("a[role=button]").eachText())
                .contains("Publish this answer")
                .doesNotContain("Check and submit", "Record Cabinet’s decision");
        assertThat(pages.get(path).text()).doesNotContain("operational matter");

        Answer publication = pages.get(officer, path + "/publication");
        Answer published = pages.submit(
                officer,
                publication,
                path + "/publication",
                "answeredOn.day",
                "11",
                "answeredOn.month",
                "10",
                "answeredOn.year",
                "2016",
                "note",
                "By letter");

        assertThat(published.location()).isEqualTo(path);
        Answer everybody = pages.get(recommendation);
        assertThat(everybody.text())
                .contains("No", "(Rejected)", "operational matter", "Answered 11 October 2016", "By letter")
                .contains("Received from a body outside the executive, which answers for itself.")
                .doesNotContain("Cabinet");
        assertThat(everybody.text()).contains("It answers for itself, outside the executive.");
        assertThat(pages.get(path).text()).contains("Published: No, answered on 11 October 2016");
        assertThat(pages.get("/reviews/" + review.slug() + "/response").status())
                .isEqualTo(404);
        assertThat(pages.get("/reviews/" + review.slug()).text()).doesNotContain("The executive’s response");
    }

    @Test
    void whatIsMissingIsSaidWithTheWayToItAndNothingIsPublished() {
        responses.start(actor, review.id(), panel, List.of(asked), ResponseDraft.of(Decision.REJECTED, null));

        Answer page = pages.get(officer, path + "/publication");
        Answer sent = pages.post(
                officer,
                path + "/publication",
                "answeredOn.day",
                "11",
                "answeredOn.month",
                "10",
                "answeredOn.year",
                "2016");

        assertThat(page.text()).contains("Enter why this recommendation is not accepted as it stands");
        assertThat(page.page().select("form[action$=/publication]")).isEmpty();
        assertThat(sent.status()).isEqualTo(422);
        assertThat(reader.publishedOfReview(review.id())).isEmpty();
    }

    @Test
    void aDayThatLiesAheadIsRefusedAtItsField() {
        record();

        Answer refused = pages.submit(
                officer,
                pages.get(officer, path + "/publication"),
                path + "/publication",
                "answeredOn.day",
                "1",
                "answeredOn.month",
                "1",
                "answeredOn.year",
                "2999");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("The date of the decision must be today or in the past");
    }

    @Test
    void whoHoldsThePostOfTheBodyWritesAndCannotPublish() {
        AccountView clerk = people.create(Role.SERVICE_OFFICER);
        posts.appoint(
                people.administrator(), panel, new HolderDetails("Clerk", clerk.id(), LocalDate.of(2010, 1, 1), null));

        assertThat(pages.get(clerk, path + "/edit").status()).isEqualTo(200);
        record();
        assertThat(pages.get(clerk, path + "/publication").status()).isEqualTo(403);
        assertThat(pages.get(board.service(), path + "/publication").status()).isEqualTo(404);
        assertThat(pages.get(officer, path + "/check").status()).isEqualTo(409);
        assertThat(pages.get(officer, path + "/decision").status()).isEqualTo(409);
    }

    @Test
    void theExecutivesDecisionsLeaveItAlone() {
        record();

        assertThatThrownBy(() -> approvals.approveAll(
                        actor,
                        review.id(),
                        java.util.Map.of(),
                        org.followthrough.response.DecisionDates.of(LocalDate.of(2016, 10, 11)),
                        null))
                .isInstanceOf(RefusedAction.class)
                .hasMessage("No response to this review is waiting for a decision.");
    }

    @Test
    void theDatabaseKeepsReceivedAnswersToBodiesOutside() {
        VersionView published = publish(LocalDate.of(2016, 10, 11));

        assertThat(published.received()).isNotNull();
        assertThatThrownBy(() -> jdbc.sql("update response_version set text = 'x' where id = :id")
                        .param("id", published.id())
                        .update())
                .hasMessageContaining("never changed");
        VersionView inside = inside();
        assertThatThrownBy(() -> jdbc.sql("""
                                update response_version set received = true, published_at = now(), published_by = drafted_by,
                                decided_on = '2016-10-11' where id = :id""").param("id", inside.id()).update())
                .hasMessageContaining("Only a body outside the executive answers for itself");
    }

    @Test
    void itIsLateByItsOwnClockAndOwesNothingByTheExecutives() {
        ClockSetting twoMonths =
                new ClockSetting(ClockRule.FIXED_DATE, null, null, LocalDate.of(2014, 3, 1), null, null);
        clocks.set(actor, review.id(), null, null, twoMonths);
        assertThat(pages.get(recommendation).text()).doesNotContain("late by");

        clocks.set(actor, review.id(), panel, null, twoMonths);
        assertThat(pages.get(recommendation).text()).contains(PANEL + " owed one by 1 March 2014: late by");
        publish(LocalDate.of(2014, 3, 11));

        assertThat(pages.get(recommendation).text())
                .contains("Answered on 11 March 2014, late by 10 days: it was owed by 1 March 2014.");
    }

    private void record() {
        responses.start(
                actor,
                review.id(),
                panel,
                List.of(asked),
                ResponseDraft.of(Decision.REJECTED, "No").because("It was taken forward elsewhere"));
    }

    private VersionView publish(LocalDate on) {
        record();
        VersionView draft =
                reader.newestOfReview(actor, review.id()).get(0).response().version();
        approvals.publishReceived(actor, draft.id(), draft.version(), on, null, null);
        return reader.publishedOfReview(review.id()).get(0).version();
    }

    private VersionView inside() {
        responses.start(actor, review.id(), null, List.of(asked), ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        return reader.newestOfReview(actor, review.id()).stream()
                .map(each -> each.response())
                .filter(each -> each.recipientPostId() == null)
                .findFirst()
                .orElseThrow()
                .version();
    }
}
