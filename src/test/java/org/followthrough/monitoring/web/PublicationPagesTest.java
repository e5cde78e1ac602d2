package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Publishing a session, and what can be done about it afterwards. */
@ApplicationTest
@ActiveProfiles("demo")
class PublicationPagesTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Statuses statuses;

    @Autowired
    private EntryReader entries;

    @Autowired
    private MockMvc mvc;

    @Test
    void thePageSaysWhatBecomesPublicAndWhatStaysPrivateBeforeAnythingIs() {
        Board board = fixture.board(2);
        fixture.confirmed(board, JULY, walk("YNTY"), walk("YY"));

        Document page = officer(board).get(publication(board)).page();

        assertThat(page.select("tbody tr").eachText().get(0))
                .contains(board.shortName(1), "3 Obstacle", "Write to the director", "Minute 45");
        assertThat(page.text())
                .contains("What stays private", "comments of the chair", "why recommendations were taken");
        assertThat(page.select("a[href='" + board.path(JULY) + "?as=public']").text())
                .contains("Preview");
        assertThat(page.text()).doesNotContain("covering report");
        assertThat(fixture.session(board, JULY).state()).isEqualTo(SessionState.CONFIRMED);
    }

    @Test
    void publishingEndsAtTheLinksThatCanBePrinted() {
        Board board = fixture.board(2);
        fixture.confirmed(board, JULY, walk("YY"), walk("YNTNY"));

        Answer published = officer(board).submit(publication(board), publication(board), Map.of());

        assertThat(published.location()).isEqualTo(board.path(JULY) + "/published");
        Document page = officer(board).get(published.location()).page();
        assertThat(page.select("h1").text()).isEqualTo("Session published");
        assertThat(page.select("a[href^=/r/]").eachAttr("href"))
                .containsExactly("/r/" + board.shortName(1), "/r/" + board.shortName(2));
        assertThat(page.text())
                .contains("Monitoring of " + board.shortName(1) + " has ended")
                .contains("1 at present, " + board.shortName(2) + " of this session among them");
        assertThat(page.select("a[href$='/sessions/new']").text()).isEqualTo("Open the next session");
        assertThat(officer(board).get(publication(board)).location()).isEqualTo(published.location());
    }

    @Test
    void whileSomethingIsUnrecordedThePageSaysWhatAndOffersNoButton() {
        Board board = fixture.board(2);
        fixture.circulated(board, JULY, walk("YNTNY"));

        Answer early = officer(board).get(publication(board));

        assertThat(early.page().text())
                .contains("It cannot be published yet. Record the committee's status of every recommendation first.");
        assertThat(early.page().select("main form")).isEmpty();
        assertThat(early.page().select("a[href='" + board.path(JULY) + "/record#" + board.shortName(2) + "']"))
                .hasSize(1);
        Answer forced = officer(board)
                .post(
                        publication(board),
                        Map.of(
                                "version",
                                String.valueOf(fixture.session(board, JULY).version())));
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.page().text()).contains("Record the committee's status of every recommendation first.");
        assertThat(officer(board).get(board.path(JULY) + "/published").location())
                .isEqualTo(publication(board));
        assertThat(entriesOf(board, 1)).isEmpty();
    }

    @Test
    void aPageThatShowsAnOlderDecisionPublishesNothing() {
        Board board = fixture.board(1);
        fixture.confirmed(board, JULY, walk("YNTNY"));
        Answer open = officer(board).get(publication(board));
        ItemView item = fixture.item(board, JULY, 1);
        statuses.confirm(board.officer(), item.id(), item.version(), walk("YY"), "46");

        Answer stale = officer(board).submit(open, publication(board), Map.of());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().text()).contains("Something was recorded while this page was open", "2 Achieved");
        assertThat(stale.page().title()).startsWith("Error: Publish the session");
        assertThat(entriesOf(board, 1)).isEmpty();
        assertThat(officer(board).submit(stale, publication(board), Map.of()).location())
                .endsWith("/published");
    }

    @Test
    void publishingTwiceFromOnePageTellsTheSameAndDoesNothingMore() {
        Board board = fixture.board(1);
        fixture.confirmed(board, JULY, walk("YNTNY"));
        Answer open = officer(board).get(publication(board));
        officer(board).submit(open, publication(board), Map.of());

        Answer again = officer(board).submit(open, publication(board), Map.of());

        assertThat(again.location()).endsWith("/published");
        assertThat(entriesOf(board, 1)).hasSize(1);
    }

    @Test
    void onlyOfficersOfTheCommitteePublishCorrectAndReopen() {
        Board board = fixture.board(1);
        SessionView session = fixture.confirmed(board, JULY, walk("YY"));
        Map<String, String> yes = Map.of("version", String.valueOf(session.version()));
        assertThat(visitor(board.chair()).get(publication(board)).status()).isEqualTo(403);
        assertThat(visitor(board.chair()).post(publication(board), yes).status())
                .isEqualTo(403);
        assertThat(visitor(board.councillor()).post(publication(board), yes).status())
                .isEqualTo(404);
        assertThat(fixture.session(board, JULY).state()).isEqualTo(SessionState.CONFIRMED);

        Board published = fixture.board(1);
        fixture.published(published, JULY, walk("YY"));
        for (Actor actor : List.of(published.chair(), published.otherOfficer(), published.cabinetMember())) {
            assertThat(visitor(actor).get(correction(published)).status()).isEqualTo(403);
            assertThat(visitor(actor).get(reopening(published)).status()).isEqualTo(403);
            assertThat(visitor(actor)
                            .post(reopening(published), Map.of("reason", "Mine"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(entries.reopeningsOf(List.of(published.recommendation(1)))).isEmpty();
    }

    @Test
    void reopeningNeedsAReasonAndBringsTheRecommendationIntoTheNextSession() {
        Board board = fixture.board(2);
        fixture.published(board, JULY, walk("YY"), walk("YNTNY"));
        assertThat(officer(board).get(reopening(board)).page().text())
                .contains("Monitoring ended: 2 Achieved at 26 July 2012");

        Answer refused = officer(board).submit(reopening(board), reopening(board), Map.of("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("Enter why monitoring is reopened");

        Answer reopened = officer(board).submit(reopening(board), reopening(board), Map.of("reason", "It came undone"));
        assertThat(reopened.location()).isEqualTo(recommendation(board));
        SessionView next = fixture.open(board, NOVEMBER);
        assertThat(next.included()).hasSize(2);
        assertThat(next.included().get(0).choiceReason())
                .startsWith("Reopened on ")
                .contains("was 2 Achieved");
        assertThat(officer(board).get(reopening(board)).status()).isEqualTo(409);
    }

    @Test
    void whatEndedLeavesTheNextSession() {
        Board board = fixture.board(6);
        fixture.published(
                board, JULY, walk("N"), walk("YY"), walk("YNTY"), walk("YNTNY"), walk("YNTNN"), walk("YNTNY"));

        SessionView next = fixture.open(board, NOVEMBER);

        assertThat(next.included())
                .extracting(item -> item.recommendation().label())
                .containsExactly("3", "4", "5", "6");
    }

    private List<EntryView> entriesOf(Board board, int number) {
        return entries.of(List.of(board.recommendation(number)));
    }

    private FormPages officer(Board board) {
        return visitor(board.officer());
    }

    private FormPages visitor(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String publication(Board board) {
        return board.path(JULY) + "/publication";
    }

    private static String correction(Board board) {
        return board.path(JULY) + "/items/" + board.shortName(1) + "/correction";
    }

    private static String recommendation(Board board) {
        return "/reviews/" + board.review().slug() + "/recommendations/1";
    }

    private static String reopening(Board board) {
        return recommendation(board) + "/reopening";
    }
}
