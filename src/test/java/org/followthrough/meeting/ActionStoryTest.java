package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** What a meeting resolved, until it is done. */
@ApplicationTest
@ActiveProfiles("demo")
class ActionStoryTest extends PlannedMeeting {

    @Test
    void anActionIsFollowedUntilItIsDone() {
        int ref = item("Budget");
        int action = resolve(ref, "no action identified");
        publish(MeetingPart.MINUTES);
        assertThat(actions.counts(Actor.PUBLIC, board.committee()))
                .containsEntry(ActionFilter.OPEN, 1L)
                .containsEntry(ActionFilter.UNOWNED, 1L);
        assertThatThrownBy(() -> report(board.service(), action, ActionState.DONE, null))
                .isInstanceOf(RefusedAction.class);

        resolutions.assign(board.officer(), meeting, action, resolution(action).version(), List.of(board.post()));
        assertThat(actions.openOf(board.service())).extracting(ActionLine::ref).contains(action);
        report(board.service(), action, ActionState.OPEN, "Asked the finance team");
        report(board.service(), action, ActionState.DONE, null);

        assertThat(resolution(action).state()).isEqualTo(ActionState.DONE);
        assertThat(resolution(action).progress()).hasSize(2);
        assertThat(actions.counts(Actor.PUBLIC, board.committee()))
                .containsEntry(ActionFilter.UNOWNED, 0L)
                .containsEntry(ActionFilter.DONE, 1L);
        assertThat(actions.openOf(board.service())).extracting(ActionLine::ref).doesNotContain(action);
        assertThatThrownBy(() -> resolutions.remove(
                        board.officer(), meeting, action, resolution(action).version(), WHY))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void whoAnswersForADraftMinuteCannotReportOnItYet() {
        int action = resolutions.add(
                board.officer(),
                meeting,
                item("Budget"),
                ResolutionDetails.action("Write").ownedBy(List.of(board.post())),
                null);
        assertThatThrownBy(() -> report(board.service(), action, ActionState.DONE, null))
                .isInstanceOfSatisfying(
                        RefusedAction.class,
                        refused -> assertThat(refused.refusal().kind().name()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void anActionIsOverdueAfterItsLastDay() {
        resolutions.add(
                board.officer(),
                meeting,
                item("Budget"),
                new ResolutionDetails(
                        ResolutionKind.ACTION, "Write", "R. Maybey", List.of(), "September 2012", true, null),
                null);
        assertThat(actions.of(board.officer(), board.committee(), ActionFilter.OVERDUE, 1)
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.ownerMissing()).isFalse());
    }

    private ResolutionView resolution(int ref) {
        return see(board.officer()).resolution(ref).orElseThrow();
    }

    private void report(Actor actor, int action, ActionState state, String words) {
        resolutions.report(actor, meeting, action, new GivenProgress(state, JULY, words));
    }
}
