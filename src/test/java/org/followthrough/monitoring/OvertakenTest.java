package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.StaleEdit;
import org.followthrough.status.Answer;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What somebody has seen, agreed or taken in, and what happens to it when the ground moves. */
@ApplicationTest
@ActiveProfiles("demo")
class OvertakenTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Sessions sessions;

    @Autowired
    private CandidateReader candidates;

    @Autowired
    private Updates updates;

    @Autowired
    private Statuses statuses;

    @Autowired
    private History history;

    @Test
    void whatAnotherSessionEndsIsLeftOutOfTheOneThatIsOpenAlready() {
        Board board = fixture.board(2);
        SessionView july = fixture.confirmed(board, JULY, walk("YY"), walk("YNTNY"));
        fixture.drafted(board, NOVEMBER, walk("YNTNY"));
        sessions.publish(board.officer(), july.id(), july.version());
        SessionView november = fixture.session(board, NOVEMBER);

        assertThatThrownBy(() -> sessions.circulate(board.officer(), november.id(), november.version()))
                .hasMessageContaining("Monitoring of " + board.shortName(1) + " has ended");
        CandidateView ended = candidates.of(november).get(0);
        assertThat(ended.concernsSession()).isTrue();
        sessions.choose(
                board.officer(),
                november.id(),
                november.version(),
                List.of(new Choice(ended.strand(), false, ended.why())));
        sessions.circulate(
                board.officer(), november.id(), fixture.session(board, NOVEMBER).version());

        assertThat(fixture.session(board, NOVEMBER).included()).hasSize(1);
    }

    @Test
    void whatAnotherSessionEndsComesBackOnlyWithAReason() {
        Board board = fixture.board(1);
        SessionView july = fixture.confirmed(board, JULY, walk("YY"));
        SessionView november = fixture.confirmed(board, NOVEMBER, walk("YNTNY"));
        sessions.publish(board.officer(), july.id(), july.version());

        assertThatThrownBy(() -> sessions.publish(board.officer(), november.id(), november.version()))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("Reopen it, with the reason");
        statuses.reopen(
                board.officer(), board.committee().id(), Strand.whole(board.recommendation(1)), "It came undone");
        sessions.publish(board.officer(), november.id(), november.version());

        assertThat(fixture.session(board, NOVEMBER).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void nothingIsPublishedBeforeItsMeeting() {
        Board board = fixture.board(1);
        LocalDate ahead = LocalDate.of(2399, 1, 1);
        SessionView session = fixture.confirmed(board, ahead, walk("YY"));

        assertThatThrownBy(() -> sessions.publish(board.officer(), session.id(), session.version()))
                .hasMessageContaining("has not been held yet");
    }

    @Test
    void nobodyAgreesAllTheRestFromAPageThatLacksAPosition() {
        Board board = fixture.board(1);
        SessionView seen = fixture.circulated(board, JULY, walk("YNTNY"));
        give(board, "Tabled at the meeting");

        assertThatThrownBy(() -> statuses.agreeRemaining(board.officer(), seen.id(), seen.version(), null))
                .isInstanceOf(StaleEdit.class);
        SessionView now = fixture.session(board, JULY);
        assertThat(statuses.agreeRemaining(board.officer(), now.id(), now.version(), null))
                .isZero();
    }

    @Test
    void theChairsAgreementIsVoidOnceThePositionIsAnother() {
        Board board = fixture.board(1);
        fixture.drafted(board, JULY, walk("YNTNY"));
        statuses.agree(board.chair(), item(board).id(), item(board).version());
        assertThat(item(board).agreed()).isTrue();

        give(board, "Half done");

        assertThat(item(board).agreed()).isFalse();
        assertThat(item(board).isDraftOvertaken()).isTrue();
    }

    @Test
    void nobodyAgreesADraftOfTheirOwn() {
        Board board = fixture.board(1);
        Actor both = new Actor(
                board.officer().accountId(),
                "Both",
                Set.of(
                        new Actor.Grant(Role.SCRUTINY_OFFICER, board.committee().id()),
                        new Actor.Grant(Role.CHAIR, board.committee().id())),
                Set.of());
        SessionView session = fixture.drafted(board, JULY, walk("YNTNY"));

        assertThatThrownBy(
                        () -> statuses.agree(both, item(board).id(), item(board).version()))
                .hasMessageContaining("somebody else must agree it");
        statuses.agreeAll(
                both, session.id(), Map.of(item(board).id(), item(board).version()));

        assertThat(item(board).agreed()).isFalse();
    }

    @Test
    void askingAgainForgetsThatNobodyAnswered() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        updates.request(board.officer(), item(board).id(), item(board).version(), null);
        updates.chase(board.officer(), item(board).id(), item(board).version());
        updates.markNotReceived(board.officer(), item(board).id(), item(board).version());

        updates.request(board.officer(), item(board).id(), item(board).version(), board.post());

        assertThat(item(board).hasAnswer()).isFalse();
        assertThat(item(board).request().chasedTimes()).isZero();
    }

    @Test
    void everyReasonInOrOutStaysInTheHistory() {
        Board board = fixture.board(2);
        SessionView session = fixture.open(board, JULY);
        Choice out = new Choice(Strand.whole(board.recommendation(1)), false, "The service is being inspected");
        Choice same = new Choice(
                Strand.whole(board.recommendation(2)),
                true,
                session.items().get(1).choiceReason());
        sessions.choose(board.officer(), session.id(), session.version(), List.of(out, same));

        assertThat(history.of(new Subject("session item", session.items().get(0).id())))
                .singleElement()
                .extracting(HistoryEvent::action, HistoryEvent::reason)
                .containsExactly("left out", "The service is being inspected");
        assertThat(history.of(new Subject("session item", session.items().get(1).id())))
                .isEmpty();
    }

    @Test
    void questionThreeIsAnsweredFromTheDatesBeforeTheSession() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        updates.give(
                board.officer(),
                item(board).id(),
                item(board).version(),
                new GivenUpdate(
                        "Going on",
                        null,
                        null,
                        null,
                        "April 2013",
                        LocalDate.of(2013, 4, 30),
                        "The law changes",
                        GivenUpdate.Headings.USUAL));
        statuses.draft(board.officer(), item(board).id(), item(board).version(), walk("YNTNY"));
        SessionView prepared = fixture.session(board, JULY);
        sessions.circulate(board.officer(), prepared.id(), prepared.version());
        SessionView circulated = fixture.session(board, JULY);
        statuses.agreeRemaining(board.officer(), circulated.id(), circulated.version(), null);
        sessions.publish(
                board.officer(), circulated.id(), fixture.session(board, JULY).version());
        fixture.open(board, NOVEMBER);

        assertThat(item(board).timescaleOn(JULY).suggested()).isEqualTo(Answer.NO_TIMESCALE);
        assertThat(fixture.item(board, NOVEMBER, 1).timescaleOn(NOVEMBER).suggested())
                .isEqualTo(Answer.NO);
    }

    private void give(Board board, String position) {
        updates.give(board.officer(), item(board).id(), item(board).version(), GivenUpdate.of(position));
    }

    private ItemView item(Board board) {
        return fixture.item(board, JULY, 1);
    }
}
