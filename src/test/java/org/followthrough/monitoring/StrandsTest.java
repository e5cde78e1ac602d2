package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.StrandFixture;
import org.followthrough.support.StrandFixture.Asked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A recommendation that is asked of two, each followed on its own. */
@ApplicationTest
@ActiveProfiles("demo")
@Import(StrandFixture.class)
class StrandsTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private StrandFixture strands;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Statuses statuses;

    @Autowired
    private Updates updates;

    @Autowired
    private EntryReader entries;

    @Autowired
    private StandingReader standings;

    @Autowired
    private PostsToAsk postsToAsk;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachRecipientHasAStatusOfItsOwnAndGoesOnOrEndsAlone() {
        Board board = fixture.board(0);
        Asked asked = strands.asked(board, true);

        SessionView july = fixture.published(board, JULY, walk("YY"), walk("YNTNY"));

        assertThat(july.included())
                .extracting(item -> item.recommendation().name())
                .containsExactly(
                        asked.shortName() + " – "
                                + july.items()
                                        .get(0)
                                        .recommendation()
                                        .recipient()
                                        .name(),
                        asked.shortName() + " – "
                                + july.items()
                                        .get(1)
                                        .recommendation()
                                        .recipient()
                                        .name());
        assertThat(standing(asked, 1)).startsWith("Monitoring ended: 2 Achieved");
        assertThat(standing(asked, 2)).startsWith("Open: 4 ");
        SessionView november = fixture.open(board, NOVEMBER);
        assertThat(november.included())
                .extracting(item -> item.recommendation().strand())
                .containsExactly(new Strand(asked.recommendation().id(), asked.second()));
        assertThat(november.included().get(0).earlier()).hasSize(1);
    }

    @Test
    void itemOfAStrandIsFoundByThePlaceOfItsRecipientAndAsksThatRecipientFirst() {
        Board board = fixture.board(0);
        Asked asked = strands.asked(board, true);
        SessionView session = fixture.open(board, JULY);

        assertThat(session.items())
                .extracting(item -> item.recommendation().key())
                .containsExactly(asked.shortName() + ".1", asked.shortName() + ".2");
        assertThat(postsToAsk.of(session).values())
                .containsExactlyInAnyOrder(List.of(asked.first()), List.of(asked.second()));
    }

    @Test
    void reopeningAndCorrectionConcernOneRecipientAlone() {
        Board board = fixture.board(0);
        Asked asked = strands.asked(board, true);
        fixture.published(board, JULY, walk("YY"), walk("YY"));
        Strand second = new Strand(asked.recommendation().id(), asked.second());

        statuses.reopen(board.officer(), board.committee().id(), second, "Solihull says it came undone");

        assertThat(standing(asked, 1)).startsWith("Monitoring ended");
        assertThat(standing(asked, 2)).startsWith("Reopened");
        EntryView first = entries.of(List.of(asked.recommendation().id())).stream()
                .filter(entry -> !entry.strand().equals(second))
                .findFirst()
                .orElseThrow();
        statuses.correct(
                board.officer(),
                first.sessionId(),
                asked.recommendation().id(),
                first.id(),
                new Correction(GivenUpdate.of("Not quite"), walk("YNTNY"), null, "Minutes say otherwise"));
        assertThat(standing(asked, 1)).startsWith("Open: 4 ");
        assertThat(standing(asked, 2)).startsWith("Reopened");
    }

    @Test
    void aNewDateMovesTheTimescaleOfOneRecipientAlone() {
        Board board = fixture.board(0);
        strands.asked(board, true);
        SessionView session = fixture.drafted(board, JULY, walk("YNTNY"));
        ItemView first = session.items().get(0);
        updates.give(
                board.officer(),
                first.id(),
                first.version(),
                new GivenUpdate(
                        "Later", null, null, null, "May 2013", null, "A new system", GivenUpdate.Headings.USUAL));
        ItemView given = fixture.session(board, JULY).items().get(0);
        statuses.draft(board.officer(), given.id(), given.version(), walk("YNTNY"));
        SessionView ready = fixture.session(board, JULY);
        sessions.circulate(board.officer(), ready.id(), ready.version());
        statuses.agreeRemaining(
                board.officer(), ready.id(), fixture.session(board, JULY).version(), null);
        sessions.publish(
                board.officer(), ready.id(), fixture.session(board, JULY).version());

        assertThat(fixture.open(board, NOVEMBER).items())
                .extracting(item -> item.recommendation().dueWords())
                .containsExactly("May 2013", "July 2012");
    }

    @Test
    void howItIsFollowedIsSettledOnceASessionHasTakenIt() {
        Board board = fixture.board(0);
        Asked asked = strands.asked(board, false);
        recommendations.followEach(
                board.officer(),
                asked.recommendation().id(),
                asked.recommendation().version(),
                true);
        fixture.open(board, JULY);

        assertThatThrownBy(() -> recommendations.followEach(
                        board.officer(),
                        asked.recommendation().id(),
                        asked.recommendation().version() + 1,
                        false))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("A session has taken this recommendation");
        assertThatThrownBy(() -> jdbc.sql("update recommendation set each_recipient = false where id = :id")
                        .param("id", asked.recommendation().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void onlyItsOfficersSayHowItIsFollowedAndOnlyWhereThereAreSeveral() {
        Board board = fixture.board(1);
        Asked asked = strands.asked(board, false);

        assertThatThrownBy(() -> recommendations.followEach(
                        board.chair(),
                        asked.recommendation().id(),
                        asked.recommendation().version(),
                        true))
                .isInstanceOf(RefusedAction.class);
        assertThatThrownBy(() -> recommendations.followEach(board.officer(), board.recommendation(1), 0, true))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("several recipients");
    }

    @Test
    void databaseRefusesAnItemThatIsNoStrandOfItsRecommendation() {
        Board board = fixture.board(1);
        Asked asked = strands.asked(board, true);
        long session = fixture.open(board, JULY).id();

        assertThatThrownBy(() -> insert(session, asked.recommendation().id(), null))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("must name a recipient");
        assertThatThrownBy(() -> insert(session, board.recommendation(1), asked.first()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("must name a recipient");
    }

    private void insert(long session, long recommendation, Long recipient) {
        jdbc.sql("""
                        insert into session_item (session_id, recommendation_id, recipient_post_id, included, choice_reason)
                        values (:session, :recommendation, :recipient, true, 'Why')""")
                .param("session", session)
                .param("recommendation", recommendation)
                .param("recipient", recipient, java.sql.Types.BIGINT)
                .update();
    }

    private String standing(Asked asked, int place) {
        return standings.of(asked.recommendation().id(), place).orElseThrow().why();
    }
}
