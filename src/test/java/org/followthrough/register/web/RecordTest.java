package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.Correction;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.monitoring.Updates;
import org.followthrough.status.Walk;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What is awkward stays in the record for all to read: silence, disagreement, mistakes, second thoughts. */
@ApplicationTest
@ActiveProfiles("demo")
class RecordTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Updates updates;

    @Autowired
    private Statuses statuses;

    @Autowired
    private EntryReader entries;

    @Test
    void correctionStandsUnderTheEntryThatItSupersedesAndBothStayReadable() {
        Board board = fixture.board(1);
        SessionView july = fixture.published(board, JULY, walk("YNTNY"));
        correct(board, july);

        Elements rows = history(board);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text())
                .contains("Superseded", "this is how it was first published", "Position of 2012-07-26", "4 Acceptable");
        assertThat(rows.get(1).text())
                .contains("Correction", "Corrects the entry above: The wrong ward", "Put right", "2 Achieved");
        assertThat(page("/reviews/" + board.review().slug() + "/recommendations/1")
                        .select(".app-flowchart svg"))
                .hasSize(1);
        assertThat(page(board.path(JULY)).select(".app-tracking__evidence").text())
                .contains("Put right", "Corrected after publication")
                .doesNotContain("Position of 2012-07-26");
    }

    @Test
    void reopeningIsARowAndTheRecommendationIsMonitoredAgain() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YY"));
        String path = "/reviews/" + board.review().slug() + "/recommendations/1";
        assertThat(new PageReader(mvc, MonitoringFixture.as(board.officer()))
                        .page(path)
                        .select("main .govuk-button")
                        .attr("href"))
                .isEqualTo(path + "/reopening");
        statuses.reopen(
                board.officer(),
                board.committee().id(),
                Strand.whole(board.recommendation(1)),
                "Carers report otherwise");

        Elements rows = history(board);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).text()).contains("Monitoring was reopened. Carers report otherwise", "Reopened");
        assertThat(page(path).select(".app-standing").text()).contains("2 Achieved Reopened on ");
        assertThat(new PageReader(mvc, MonitoringFixture.as(board.officer()))
                        .page(path)
                        .select("main .govuk-button[href$=/reopening]"))
                .isEmpty();
        assertThat(page("/recommendations?monitoring=open&review="
                                + board.review().slug())
                        .select(".app-filter__count")
                        .text())
                .startsWith("1 of ");
    }

    @Test
    void silenceAndDisagreementAreShownAndReasonsForLeavingOutAreTheCommittees() {
        Board board = fixture.board(2);
        SessionView open = fixture.open(board, JULY);
        sessions.choose(
                board.officer(),
                open.id(),
                open.version(),
                List.of(new Choice(Strand.whole(board.recommendation(2)), false, "Waits for the budget")));
        updates.markNotReceived(board.officer(), item(board).id(), item(board).version());
        statuses.draft(board.officer(), item(board).id(), item(board).version(), walk("YNTNY"));
        sessions.circulate(
                board.officer(), open.id(), fixture.session(board, JULY).version());
        statuses.confirm(
                board.officer(),
                item(board).id(),
                item(board).version(),
                new Assessment(Walk.parse("YNTNN"), null, null, null, "Call in the director"),
                "12");
        sessions.publish(
                board.officer(), open.id(), fixture.session(board, JULY).version());

        Document page = page(board.path(JULY));

        assertThat(page.select(".app-tracking__evidence").text()).isEqualTo("Current position: No update received");
        assertThat(page.select("td.app-tracking__status").text())
                .isEqualTo("5 Not achieved (Progress made not acceptable. Continue monitoring) The draft was: 4 Not"
                        + " achieved (Progress made acceptable. Continue monitoring) Action decided: Call in the director"
                        + " Minute: 12");
        assertThat(page.text()).doesNotContain("Waits for the budget");
        assertThat(new PageReader(mvc, MonitoringFixture.as(board.member()))
                        .page(board.path(JULY))
                        .text())
                .contains("Waits for the budget");
        assertThat(history(board).get(0).text())
                .contains("No update received", "Changed by the committee. The draft was 4 Acceptable", "Call in");
    }

    @Test
    void headingsOfAnotherYearSayTheYear() {
        Board board = fixture.board(1);
        fixture.published(board, NOVEMBER, walk("YNTNY"));
        fixture.open(board, NOVEMBER.plusMonths(3));

        Document page =
                new PageReader(mvc, MonitoringFixture.as(board.officer())).page(board.path(NOVEMBER.plusMonths(3)));

        assertThat(page.select(".app-tracking__heading").eachText())
                .containsExactly("8th November 2012 position:", "Current position:");
    }

    private void correct(Board board, SessionView session) {
        EntryView entry = entries.of(List.of(board.recommendation(1))).get(0);
        statuses.correct(
                board.officer(),
                session.id(),
                board.recommendation(1),
                entry.id(),
                new Correction(GivenUpdate.of("Put right"), walk("YY"), null, "The wrong ward"));
    }

    private ItemView item(Board board) {
        return fixture.item(board, JULY, 1);
    }

    private Elements history(Board board) {
        return page("/reviews/" + board.review().slug() + "/recommendations/1").select(".app-history tbody tr");
    }

    private Document page(String path) {
        return new PageReader(mvc).page(path);
    }
}
