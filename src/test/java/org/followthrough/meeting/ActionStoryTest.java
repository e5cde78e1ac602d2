package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What a meeting resolved, until it is done. */
@ApplicationTest
@ActiveProfiles("demo")
class ActionStoryTest extends PlannedMeeting {

    @Autowired
    private JdbcClient jdbc;

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
        assertThat(actions.openOf(board.service()).lines())
                .extracting(ActionLine::ref)
                .contains(action);
        report(board.service(), action, ActionState.OPEN, "Asked the finance team");
        report(board.service(), action, ActionState.DONE, null);

        assertThat(resolution(action).state()).isEqualTo(ActionState.DONE);
        assertThat(resolution(action).progress()).hasSize(2);
        assertThat(actions.counts(Actor.PUBLIC, board.committee()))
                .containsEntry(ActionFilter.UNOWNED, 0L)
                .containsEntry(ActionFilter.DONE, 1L);
        assertThat(actions.openOf(board.service()).lines())
                .extracting(ActionLine::ref)
                .doesNotContain(action);
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
    void nobodyReportsOnDraftMinutesWhichThenStay() {
        int action = resolve(item("Budget"), "write");
        assertThatThrownBy(() -> report(board.officer(), action, ActionState.DONE, null))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("These minutes are a draft");
    }

    @Test
    void aPageThatIsOvertakenTurnsNothingBackAndAFormSentTwiceSaysItOnce() {
        int action = resolve(item("Budget"), "write");
        publish(MeetingPart.MINUTES);
        GivenProgress done = new GivenProgress(ActionState.DONE, JULY, "Written");
        resolutions.report(board.officer(), meeting, action, 0, done);
        resolutions.report(board.officer(), meeting, action, 0, done);
        assertThat(resolution(action).progress()).hasSize(1);

        GivenProgress open = new GivenProgress(ActionState.OPEN, JULY, "To be written");
        assertThatThrownBy(() -> resolutions.report(board.officer(), meeting, action, 0, open))
                .isInstanceOf(StaleEdit.class);
        resolutions.report(board.officer(), meeting, action, 1, open);
        assertThat(resolution(action).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void whatTheCommitteeResolvedIsGivenUpByItsOfficersAlone() {
        int action = resolutions.add(
                board.officer(),
                meeting,
                item("Budget"),
                ResolutionDetails.action("Write").ownedBy(List.of(board.post())),
                null);
        publish(MeetingPart.MINUTES);
        assertThatThrownBy(() -> report(board.service(), action, ActionState.GIVEN_UP, "Too dear"))
                .isInstanceOf(InvalidInput.class);
        report(board.officer(), action, ActionState.GIVEN_UP, "The committee agreed");
        assertThat(resolution(action).state()).isEqualTo(ActionState.GIVEN_UP);
    }

    @Test
    void whatWasResolvedMovesUnderItsItemAndOnceItIsPublicOpenly() {
        int item = item("Budget");
        say(item, "one");
        say(item, "two");
        int third = say(item, "three");
        place(third, 2, null);
        publish(MeetingPart.MINUTES);
        assertThatThrownBy(() -> place(third, 1, null)).isInstanceOf(InvalidInput.class);
        place(third, 1, "They stand so in the signed minutes");

        assertThat(see(Actor.PUBLIC).items().get(0).resolutions())
                .extracting(each -> each.details().text())
                .containsExactly("three", "one", "two");
        assertThat(see(Actor.PUBLIC).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Item “Budget”, order of what was resolved");
            assertThat(change.before()).isEqualTo("one\nthree\ntwo");
            assertThat(change.after()).isEqualTo("three\none\ntwo");
        });
        assertThatThrownBy(() -> resolutions.place(board.officer(), meeting, third, 0, 2, "Late"))
                .isInstanceOf(StaleEdit.class);
    }

    private int say(int item, String words) {
        return resolutions.add(board.officer(), meeting, item, ResolutionDetails.action(words), null);
    }

    private void place(int ref, int at, String reason) {
        resolutions.place(board.officer(), meeting, ref, see(board.officer()).version(), at, reason);
    }

    @Test
    void resolutionsStandInTheOrderInWhichTheyWereAdded() {
        int item = item("Budget");
        int first = resolve(item, "one");
        int second = resolve(item, "two");
        resolutions.remove(board.officer(), meeting, first, resolution(first).version(), null);
        int third = resolve(item, "three");
        assertThat(jdbc.sql("select distinct r.position from resolution r join agenda_item i on i.id = r.item_id"
                                + " join meeting_record w on w.id = i.record_id where w.meeting_id = :meeting")
                        .param("meeting", meeting)
                        .query(Integer.class)
                        .list())
                .hasSize(2);
        assertThat(see(board.officer()).items().get(0).resolutions())
                .extracting(ResolutionView::ref)
                .containsExactly(second, third);
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
                        .lines()
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.ownerMissing()).isFalse());
    }

    @Test
    void wordsThatOnlyAPersonCanReadAreOverdueAfterTheDayThatIsGiven() {
        int action = resolutions.add(board.officer(), meeting, item("Budget"), due(null), null);
        assertThat(overdue()).isEmpty();

        edit(action, due(LocalDate.of(2012, 9, 30)));
        assertThat(overdue()).hasSize(1);
        assertThat(resolution(action).details()).isEqualTo(due(LocalDate.of(2012, 9, 30)));

        edit(action, due(null));
        assertThat(overdue()).as("read from the words again").isEmpty();
    }

    private List<ActionLine> overdue() {
        return actions.of(board.officer(), board.committee(), ActionFilter.OVERDUE, 1)
                .lines()
                .items();
    }

    private void edit(int action, ResolutionDetails details) {
        resolutions.edit(board.officer(), meeting, action, resolution(action).version(), details, null);
    }

    private static ResolutionDetails due(LocalDate day) {
        return new ResolutionDetails(
                ResolutionKind.ACTION, "Write", "R. Maybey", List.of(), "at a future meeting", day, day, true, null);
    }

    private ResolutionView resolution(int ref) {
        return see(board.officer()).resolution(ref).orElseThrow();
    }

    private void report(Actor actor, int action, ActionState state, String words) {
        resolutions.report(actor, meeting, action, new GivenProgress(state, JULY, words));
    }
}
