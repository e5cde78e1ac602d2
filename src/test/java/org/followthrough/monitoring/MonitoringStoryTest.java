package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.MeetingDetails;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** A monitoring session from its opening to the next one, by the services. */
@ApplicationTest
@ActiveProfiles("demo")
class MonitoringStoryTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionReader reader;

    @Autowired
    private Updates updates;

    @Autowired
    private Statuses statuses;

    @Autowired
    private EntryReader entries;

    @Autowired
    private History history;

    @Test
    void aRecommendationGoesThroughItsSessionsAndNothingSaidIsLost() {
        Board board = fixture.board(2);
        Actor officer = board.officer();

        SessionView session = fixture.open(board, JULY);
        assertThat(session.state()).isEqualTo(SessionState.PREPARING);
        assertThat(session.included())
                .extracting(ItemView::choiceReason)
                .containsOnly("New: no session has looked at it yet");
        assertThat(states(board)).containsExactly(ItemState.CHOSEN, ItemState.CHOSEN);

        updates.request(officer, item(board, 1).id(), item(board, 1).version(), board.post());
        updates.request(officer, item(board, 2).id(), item(board, 2).version(), board.post());
        updates.chase(officer, item(board, 1).id(), item(board, 1).version());
        assertThat(item(board, 1).request().chasedTimes()).isEqualTo(1);
        assertThat(states(board)).containsOnly(ItemState.REQUESTED);

        updates.give(board.service(), item(board, 1).id(), item(board, 1).version(), GivenUpdate.of("Half done"));
        updates.give(board.service(), item(board, 1).id(), item(board, 1).version(), GivenUpdate.of("Nearly done"));
        updates.markNotReceived(officer, item(board, 2).id(), item(board, 2).version());
        assertThat(states(board)).containsExactly(ItemState.RECEIVED, ItemState.NOT_RECEIVED);
        assertThat(item(board, 1).update().position()).isEqualTo("Nearly done");
        assertThat(item(board, 1).updateGiven().onBehalf()).isFalse();

        statuses.draft(officer, item(board, 1).id(), item(board, 1).version(), walk("YNTNY"));
        statuses.draft(officer, item(board, 2).id(), item(board, 2).version(), walk("YNTNN"));
        statuses.comment(board.chair(), item(board, 2).id(), item(board, 2).version(), "Three letters unanswered");
        statuses.agree(board.chair(), item(board, 2).id(), item(board, 2).version());
        assertThat(states(board)).containsExactly(ItemState.DRAFTED, ItemState.AGREED);

        sessions.circulate(officer, session.id(), now(board).version());
        assertThat(reader.session(board.member(), board.committee().slug(), JULY)
                        .state())
                .isEqualTo(SessionState.CIRCULATED);
        assertThatThrownBy(() -> reader.session(Actor.PUBLIC, board.committee().slug(), JULY))
                .isInstanceOf(RefusedAction.class);

        statuses.confirm(officer, item(board, 1).id(), item(board, 1).version(), walk("YY"), "45");
        statuses.confirmAsDrafted(
                officer,
                item(board, 2).id(),
                item(board, 2).version(),
                new Outcome(null, "Ask the director to attend", "46"));
        assertThat(states(board)).containsExactly(ItemState.CHANGED, ItemState.CONFIRMED);
        assertThat(now(board).state()).isEqualTo(SessionState.CONFIRMED);

        sessions.publish(officer, session.id(), now(board).version());
        SessionView published = reader.session(Actor.PUBLIC, board.committee().slug(), JULY);
        assertThat(published.included()).extracting(ItemView::state).containsOnly(ItemState.PUBLISHED);
        EntryView first = entry(board, 1, 0);
        assertThat(first.status().number()).isEqualTo(2);
        assertThat(first.changedByCommittee()).isTrue();
        assertThat(first.update()).isEqualTo(GivenUpdate.of("Nearly done"));
        EntryView second = entry(board, 2, 0);
        assertThat(second.update()).isNull();
        assertThat(second.agreedWithChair()).isTrue();
        assertThat(second.assessment().decidedAction()).isEqualTo("Ask the director to attend");

        statuses.correct(
                officer,
                session.id(),
                board.recommendation(2),
                second.id(),
                new Correction(GivenUpdate.of("It came late"), walk("YY"), "46", "The update was in the post"));
        assertThat(entry(board, 2, 0).superseded()).isTrue();
        assertThat(entry(board, 2, 0).status().number()).isEqualTo(5);
        assertThat(entry(board, 2, 1).correctionReason()).isEqualTo("The update was in the post");

        statuses.reopen(officer, board.committee().id(), Strand.whole(board.recommendation(1)), "It came undone");
        SessionView next = fixture.open(board, NOVEMBER);
        assertThat(next.included())
                .extracting(each -> each.recommendation().label())
                .containsExactly("1");
        assertThat(next.included().get(0).choiceReason()).contains("Reopened on", "was 2 Achieved at 26 July 2012");
        assertThat(next.included().get(0).last().orElseThrow().status().number())
                .isEqualTo(2);
        assertThat(history.of(new Subject("session", session.id())))
                .extracting(HistoryEvent::action)
                .containsExactly("session opened", "papers circulated", "session published");
    }

    @Test
    void aNewDraftNeedsTheChairAgain() {
        Board board = fixture.board(1);
        fixture.drafted(board, JULY, walk("YNTNY"));
        statuses.agree(board.chair(), item(board, 1).id(), item(board, 1).version());
        assertThat(item(board, 1).agreed()).isTrue();

        statuses.draft(board.officer(), item(board, 1).id(), item(board, 1).version(), walk("YY"));

        assertThat(item(board, 1).agreed()).isFalse();
    }

    @Test
    void agreeingAllRemainingPassesOverWhatNeedsWords() {
        Board board = fixture.board(4);
        SessionView session = fixture.circulated(board, JULY, walk("YY"), walk("N"), walk("YNTY"), walk("YNTNY"));

        int left = statuses.agreeRemaining(board.officer(), session.id(), session.version(), "45");

        assertThat(left).isEqualTo(2);
        assertThat(states(board))
                .containsExactly(ItemState.CONFIRMED, ItemState.DRAFTED, ItemState.DRAFTED, ItemState.CONFIRMED);
        assertThatThrownBy(() -> statuses.agreeRemaining(
                        board.chair(), session.id(), now(board).version(), null))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void thereIsOneSessionToAMeetingAndItsUpdatesAreDueBeforeIt() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        MeetingDetails meeting = new MeetingDetails(board.committee().id(), JULY, null, null, null);
        MeetingDetails later = new MeetingDetails(board.committee().id(), NOVEMBER, null, null, null);

        assertThatThrownBy(() -> sessions.open(board.officer(), meeting, null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sessions.open(board.officer(), later, NOVEMBER.plusDays(1), null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sessions.open(board.chair(), later, null, null))
                .isInstanceOf(RefusedAction.class);
        assertThatThrownBy(
                        () -> reader.session(board.officer(), board.committee().slug(), NOVEMBER))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void whatEndedIsTakenInOnlyOnceItIsReopened() {
        Board board = fixture.board(2);
        fixture.published(board, JULY, walk("YY"), walk("YNTNY"));
        SessionView next = fixture.open(board, NOVEMBER);
        List<Choice> wish = List.of(new Choice(Strand.whole(board.recommendation(1)), true, "Members ask for it"));

        assertThatThrownBy(() -> sessions.choose(board.officer(), next.id(), next.version(), wish))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Reopen it before you take it in.");
        statuses.reopen(
                board.officer(), board.committee().id(), Strand.whole(board.recommendation(1)), "It came undone");
        sessions.choose(
                board.officer(), next.id(), fixture.session(board, NOVEMBER).version(), wish);

        assertThat(fixture.session(board, NOVEMBER).included()).hasSize(2);
    }

    @Test
    void onlyWhatEndedIsReopenedAndOnlyByTheCommitteesOfficers() {
        Board board = fixture.board(2);
        fixture.published(board, JULY, walk("YY"), walk("YNTNY"));
        long committee = board.committee().id();

        assertThatThrownBy(() ->
                        statuses.reopen(board.officer(), committee, Strand.whole(board.recommendation(2)), "Why not"))
                .hasMessage("This recommendation is still being monitored.");
        assertThatThrownBy(() ->
                        statuses.reopen(board.chair(), committee, Strand.whole(board.recommendation(1)), "I want it"))
                .isInstanceOf(RefusedAction.class);
        assertThatThrownBy(() -> statuses.reopen(board.officer(), committee, Strand.whole(board.recommendation(1)), ""))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> statuses.reopen(board.officer(), committee, Strand.whole(-1), "Unknown"))
                .isInstanceOf(RefusedAction.class);
        assertThat(entries.reopeningsOf(List.of(board.recommendation(1), board.recommendation(2))))
                .isEmpty();
    }

    @Test
    void whatWasChangedMeanwhileIsChangedByNobodyElse() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        ItemView seen = item(board, 1);
        updates.give(board.officer(), seen.id(), seen.version(), GivenUpdate.of("Theirs"));

        assertThatThrownBy(() -> updates.give(board.officer(), seen.id(), seen.version(), GivenUpdate.of("Mine")))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> updates.request(board.officer(), seen.id(), seen.version(), board.post()))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> statuses.draft(board.officer(), seen.id(), seen.version(), walk("YY")))
                .isInstanceOf(StaleEdit.class);
        assertThat(item(board, 1).update().position()).isEqualTo("Theirs");
        assertThat(history.of(new Subject("session item", seen.id()))).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        Board board = fixture.board(1);
        SessionView session = fixture.confirmed(board, JULY, walk("YY"));
        ItemView before = item(board, 1);

        assertThatThrownBy(() -> sessions.publish(board.chair(), session.id(), session.version()))
                .isInstanceOf(RefusedAction.class);
        assertThatThrownBy(() -> statuses.confirm(board.officer(), before.id(), before.version(), walk("YNTY"), "47"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> statuses.comment(board.cabinetMember(), before.id(), before.version(), "Mine"))
                .isInstanceOf(RefusedAction.class);

        assertThat(item(board, 1)).isEqualTo(before);
        assertThat(now(board).version()).isEqualTo(session.version());
        assertThat(entries.of(List.of(board.recommendation(1)))).isEmpty();
    }

    @Test
    void theCoveringReportIsWrittenByOneAtATime() {
        Board board = fixture.board(1);
        SessionView session = fixture.open(board, JULY);
        sessions.writeReport(board.officer(), session.id(), null, report("First"));
        SessionReader.ReportView seen = reader.report(session).orElseThrow();
        sessions.writeReport(board.officer(), session.id(), seen.version(), report("Second"));

        assertThatThrownBy(() -> sessions.writeReport(board.officer(), session.id(), seen.version(), report("Mine")))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> sessions.writeReport(board.officer(), session.id(), null, report("Mine")))
                .isInstanceOf(StaleEdit.class);
        assertThat(reader.report(session).orElseThrow().details().subject()).isEqualTo("Second");
        assertThat(now(board).version()).isEqualTo(session.version());
    }

    private static ReportDetails report(String subject) {
        return new ReportDetails(
                "Head of Scrutiny", "Board", null, LocalDate.of(2012, 7, 19), subject, null, null, null, List.of());
    }

    private ItemView item(Board board, int number) {
        return fixture.item(board, JULY, number);
    }

    private SessionView now(Board board) {
        return fixture.session(board, JULY);
    }

    private List<ItemState> states(Board board) {
        return now(board).included().stream().map(ItemView::state).toList();
    }

    private EntryView entry(Board board, int number, int at) {
        return entries.of(List.of(board.recommendation(number))).get(at);
    }
}
