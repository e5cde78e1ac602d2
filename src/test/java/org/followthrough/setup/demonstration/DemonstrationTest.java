package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemState;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.ActionView;
import org.followthrough.response.Clocks;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class DemonstrationTest {

    private static final String BOARD = "scrutiny-board-children-and-families";

    private static final LocalDate CABINET_MEETING = LocalDate.of(2013, 6, 27);

    @Autowired
    private SessionReader sessions;

    @Autowired
    private EntryReader entries;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private ResponseReader responses;

    @Autowired
    private ResponsePlaces places;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Demonstration demonstration;

    @Test
    void bothLeedsSessionsArePublishedWithTheirStatuses() {
        SessionView july = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 7, 26));
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));

        assertThat(july.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(july.included()).hasSize(12);
        assertThat(november.included())
                .extracting(item -> item.recommendation().label())
                .containsExactly("1", "4", "6", "7", "9", "10");
        assertThat(statuses(november)).containsExactly(2, 2, 2, 4, 4, 2);
        assertThat(november.included())
                .extracting(item -> item.last().orElseThrow().status().number())
                .containsExactly(4, 4, 4, 4, 4, 4);
    }

    @Test
    void whatWasFoundCompleteHasLeftTheNextSession() {
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));

        assertThat(november.items()).extracting(ItemView::state).containsOnly(ItemState.PUBLISHED);
        assertThat(november.items())
                .extracting(item -> item.recommendation().label())
                .doesNotContain("2", "3", "5", "8", "11", "12");
    }

    @Test
    void everyPublishedItemHasItsEntry() {
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));
        List<EntryView> seven =
                entries.of(List.of(november.included().get(3).recommendation().id()));

        assertThat(seven)
                .extracting(EntryView::heldOn)
                .containsExactly(LocalDate.of(2012, 7, 26), LocalDate.of(2012, 11, 8));
        assertThat(seven).allMatch(EntryView::agreedWithChair).noneMatch(EntryView::changedByCommittee);
    }

    @Test
    void everyTelfordAnswerIsPublishedAsCabinetDecidedIt() {
        List<ResponseView> answers = responses.publishedOfReview(telford().id());

        assertThat(answers).hasSize(14).allSatisfy(answer -> {
            assertThat(answer.recipientPostId()).isNull();
            assertThat(answer.version().onBehalf()).isTrue();
            assertThat(answer.version().approvedUnder()).isNull();
            assertThat(answer.version().dates()).isEqualTo(DecisionDates.of(CABINET_MEETING));
        });
        assertThat(answers)
                .extracting(answer -> answer.version().decisionLabel())
                .containsExactly(
                        "Accepted.",
                        "Accepted",
                        "Accepted",
                        "Accepted in principle",
                        "Accepted",
                        "Partially Accepted.",
                        "Accepted",
                        "Partially Accepted",
                        "Accepted",
                        "Accepted",
                        "Accepted",
                        "Partially Accepted",
                        "Accepted",
                        "Accepted");
    }

    @Test
    void aDateThatThePaperDoesNotPrintIsSaidToStandIn() {
        ReviewView review = telford();

        assertThat(review.publishedOn()).isEqualTo(CABINET_MEETING);
        assertThat(review.remark())
                .startsWith("The paper does not print the date on which the report was published. In its place stands"
                        + " 27 June 2013, the day of the Cabinet meeting")
                .contains("Transcribed word for word");
    }

    @Test
    void telfordsNumbersAndNestingAreThePapers() {
        assertThat(recommendations.of(Actor.PUBLIC, telford().id()))
                .extracting(RecommendationView::ref)
                .containsExactly(
                        "1", "2", "2a", "2b", "2b-b1", "2b-b2", "2b-b3", "3", "3a", "3b", "4", "4a", "4b", "4c", "5",
                        "5a", "5b", "6", "6a", "6b");
    }

    @Test
    void wordsThatNameSeveralPostsStandWithEachOfThem() {
        ActionView independence = action("Partially Accepted.");

        assertThat(independence.owners())
                .extracting(ActionView.OwnerView::holders)
                .containsExactly("Karen Perry", "Jim Collins");
        assertThat(independence.ownerLabels()).containsExactly("Assistant Directors Karen Perry and Jim Collins");
    }

    @Test
    void nothingIsOwedToTelfordAnyMore() {
        assertThat(places.ofReview(Actor.PUBLIC, telford())).allMatch(ResponsePlace::isReadable);
        assertThat(clocks.of(Actor.PUBLIC, telford().id()))
                .as("the paper does not print by when the answer was due")
                .isEmpty();
    }

    private ReviewView telford() {
        return reviews.review(Actor.PUBLIC, "children-in-care-placement-strategy");
    }

    private ActionView action(String decision) {
        return responses.publishedOfReview(telford().id()).stream()
                .map(ResponseView::version)
                .filter(version -> decision.equals(version.decisionLabel()))
                .findFirst()
                .orElseThrow()
                .actions()
                .get(0);
    }

    @Test
    void startingAgainLoadsNothingTwice() {
        demonstration.afterSingletonsInstantiated();

        assertThat(sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8))
                        .included())
                .hasSize(6);
    }

    private static List<Integer> statuses(SessionView session) {
        return session.included().stream()
                .map(item -> item.confirmed().status().number())
                .toList();
    }
}
