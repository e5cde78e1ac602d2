package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.Meetings;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Several people at once: one effect, and everybody else is told. */
@ApplicationTest
@ActiveProfiles("demo")
class ConcurrencyTest {

    private static final int CROWD = 20;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Statuses statuses;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private EntryReader entries;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void twoConfirmationsOfOneVersionHaveOneEffect() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        ItemView item = fixture.item(board, JULY, 1);

        Together.onlyOneSucceeds(
                2, () -> statuses.confirmAsDrafted(board.officer(), item.id(), item.version(), Outcome.of("45")));

        assertThat(historyOf("session item", item.id(), "status confirmed")).isEqualTo(1);
    }

    @Test
    void openingASessionTwiceOpensOne() {
        Board board = fixture.board(1);
        MeetingDetails meeting = new MeetingDetails(board.committee().id(), JULY, null, null, null);

        Together.onlyOneIsAccepted(CROWD, () -> sessions.open(board.officer(), meeting, null, null));

        assertThat(fixture.session(board, JULY).included()).hasSize(1);
    }

    @Test
    void openingASessionTwiceOnAPlannedMeetingOpensOne() {
        Board board = fixture.board(1);
        MeetingDetails meeting = new MeetingDetails(board.committee().id(), JULY, null, null, null);
        meetings.plan(board.officer(), meeting);

        Together.onlyOneIsAccepted(CROWD, () -> sessions.open(board.officer(), meeting, null, null));

        assertThat(fixture.session(board, JULY).included()).hasSize(1);
    }

    @Test
    void twentyPublicationsHaveOneEffect() {
        Board board = fixture.board(3);
        SessionView session = fixture.confirmed(board, JULY, walk("YNTNY"));

        Together.onlyOneSucceeds(CROWD, () -> sessions.publish(board.officer(), session.id(), session.version()));

        assertThat(entriesOf(board)).hasSize(3);
        assertThat(historyOf("session", session.id(), "session published")).isEqualTo(1);
    }

    @Test
    void twoCorrectionsOfOneEntryHaveOneEffect() {
        Board board = fixture.board(1);
        SessionView session = fixture.published(board, JULY, walk("YNTNY"));
        EntryView entry = entriesOf(board).get(0);
        Correction correction = new Correction(entry.update(), walk("YY"), null, "The minutes say achieved");

        Together.onlyOneSucceeds(
                CROWD,
                () -> statuses.correct(board.officer(), session.id(), board.recommendation(1), entry.id(), correction));

        assertThat(entriesOf(board)).hasSize(2);
    }

    @Test
    void twoReopeningsHaveOneEffect() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YY"));

        Together.onlyOneSucceeds(
                CROWD,
                () -> statuses.reopen(
                        board.officer(),
                        board.committee().id(),
                        Strand.whole(board.recommendation(1)),
                        "It came undone"));

        assertThat(entries.reopeningsOf(List.of(board.recommendation(1)))).hasSize(1);
    }

    @Test
    void aPublicationFromAPageThatShowsAnotherStatusIsStale() {
        Board board = fixture.board(1);
        SessionView seen = fixture.confirmed(board, JULY, walk("YNTNY"));
        ItemView item = fixture.item(board, JULY, 1);
        statuses.confirm(board.officer(), item.id(), item.version(), walk("YY"), null);

        assertThatThrownBy(() -> sessions.publish(board.officer(), seen.id(), seen.version()))
                .isInstanceOf(StaleEdit.class);
        assertThat(entriesOf(board)).isEmpty();
    }

    @Test
    void aChoiceFromAPageThatShowsAnotherChoiceIsStale() {
        Board board = fixture.board(2);
        SessionView seen = fixture.open(board, JULY);
        sessions.choose(
                board.officer(),
                seen.id(),
                seen.version(),
                List.of(new Choice(Strand.whole(board.recommendation(1)), false, "The service is being inspected")));

        assertThatThrownBy(() -> sessions.choose(
                        board.officer(),
                        seen.id(),
                        seen.version(),
                        List.of(new Choice(Strand.whole(board.recommendation(1)), true, "The inspection is over"))))
                .isInstanceOf(StaleEdit.class);
        assertThat(fixture.item(board, JULY, 1).included()).isFalse();
    }

    @Test
    void aCommentMakesNobodysFormStale() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        ItemView seen = fixture.item(board, JULY, 1);
        statuses.comment(board.member(), seen.id(), seen.version(), "Is that so?");

        statuses.confirmAsDrafted(board.officer(), seen.id(), seen.version(), Outcome.of("45"));

        assertThat(fixture.item(board, JULY, 1).state()).isEqualTo(ItemState.CONFIRMED);
    }

    private List<EntryView> entriesOf(Board board) {
        return entries.of(
                board.recommendations().stream().map(each -> each.id()).toList());
    }

    private int historyOf(String type, long id, String action) {
        return jdbc.sql(
                        "select count(*) from history_event where subject_type = :type and subject_id = :id and action = :action")
                .param("type", type)
                .param("id", id)
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
