package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.Map;
import org.followthrough.monitoring.ItemState;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Decisions put down in the meeting. */
@ApplicationTest
@ActiveProfiles("demo")
class RecordPagesTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Statuses statuses;

    @Autowired
    private MockMvc mvc;

    @Test
    void thePageShowsEachDraftReadyToConfirmAndHowFarTheMeetingIs() {
        Board board = fixture.board(3);
        fixture.circulated(board, JULY, walk("YNTNY"), walk("YNTY"), walk("N"));
        confirm(board, 1);

        Document page = officer(board).get(record(board)).page();

        assertThat(page.expectFirst(".app-record__progress").text()).contains("1 of 3 recorded");
        assertThat(row(page, board, 1).text())
                .contains("Confirmed as drafted", "4 Acceptable", "Minute 45", "Change what is recorded for");
        assertThat(row(page, board, 1).select("form")).isEmpty();
        assertThat(row(page, board, 2).text()).contains("That number 2 be done", "3 Obstacle", "Confirm as drafted");
        assertThat(row(page, board, 2).select("textarea").eachAttr("name")).containsExactly("decidedAction");
        assertThat(row(page, board, 3).select("textarea").eachAttr("name")).containsExactly("reason");
        assertThat(row(page, board, 2).select("details").text()).contains("Position of " + JULY);
    }

    @Test
    void savingARowLeadsToTheNextThatIsOpen() {
        Board board = fixture.board(3);
        fixture.circulated(board, JULY, walk("YNTNY"));
        confirm(board, 2);

        Answer saved = officer(board).submit(record(board), confirmation(board, 1), Map.of("minuteNumber", "45"));

        assertThat(saved.location()).isEqualTo(record(board) + "#" + board.shortName(3));
        assertThat(fixture.item(board, JULY, 1).state()).isEqualTo(ItemState.CONFIRMED);
        assertThat(fixture.item(board, JULY, 1).minuteNumber()).isEqualTo("45");
        Answer last = officer(board).submit(record(board), confirmation(board, 3), Map.of());
        assertThat(last.location()).isEqualTo(record(board) + "#recorded");
        assertThat(officer(board).get(record(board)).page().text()).contains("Every decision is recorded");
    }

    @Test
    void aMissingActionIsAskedForInItsRowAndTheMinuteKept() {
        Board board = fixture.board(2);
        fixture.circulated(board, JULY, walk("YNTNN"));

        Answer refused = officer(board).submit(record(board), confirmation(board, 2), Map.of("minuteNumber", "46"));

        assertThat(refused.status()).isEqualTo(422);
        String field = board.shortName(2) + "-decidedAction";
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(row(refused.page(), board, 2).select(".govuk-error-message").text())
                .contains("Enter the action that the committee decided");
        assertThat(refused.page().getElementById(field).attr("aria-describedby"))
                .isEqualTo(field + "-error");
        assertThat(row(refused.page(), board, 2).select("[name=minuteNumber]").val())
                .isEqualTo("46");
        assertThat(fixture.item(board, JULY, 2).confirmed()).isNull();
    }

    @Test
    void aCharacterThatNoFormCanMeanIsRefusedInItsRow() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));

        Answer refused =
                officer(board).submit(record(board), confirmation(board, 1), Map.of("minuteNumber", "4\u00005"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(row(refused.page(), board, 1).select(".govuk-error-message").text())
                .contains("control character");
    }

    @Test
    void whoeverIsSlowerSeesWhatTheOtherRecordedAndKeepsTheirWords() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNN"));
        Answer open = officer(board).get(record(board));
        ItemView item = fixture.item(board, JULY, 1);
        statuses.confirm(board.officer(), item.id(), item.version(), walk("YY"), "44");

        Answer stale = officer(board)
                .submit(open, confirmation(board, 1), Map.of("decidedAction", "Ask the director to attend"));

        assertThat(stale.status()).isEqualTo(409);
        Element row = row(stale.page(), board, 1);
        assertThat(row.text()).contains("2 Achieved", "Recorded by somebody else while this page was open");
        assertThat(row.select("[name=decidedAction]").text()).isEqualTo("Ask the director to attend");
        Answer again = officer(board).submit(stale, confirmation(board, 1), Map.of());
        assertThat(again.status()).isEqualTo(302);
        assertThat(fixture.item(board, JULY, 1).confirmed().status().number()).isEqualTo(5);
    }

    @Test
    void theCommitteeComesToAnotherStatusByTheQuestionsAndBothStayReadable() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String form = item(board, 1);
        Document asked = officer(board).get(form).page();
        assertThat(asked.select("input[type=radio][checked]").eachAttr("id")).hasSize(5);

        Answer saved =
                officer(board).submit(form, form, Map.of("acceptable", "N", "decidedAction", "Write to the director"));

        assertThat(saved.location()).isEqualTo(record(board) + "#recorded");
        Element row = row(officer(board).get(record(board)).page(), board, 1);
        assertThat(row.select(".app-record__draft").text()).contains("4 Acceptable");
        assertThat(row.select(".app-record__decision").text())
                .contains("5 Not acceptable", "Changed by the committee", "Write to the director");
    }

    @Test
    void answersThatTheWayDoesNotComeByDoNotCount() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));

        officer(board).submit(item(board, 1), item(board, 1), Map.of("achieved", "Y"));

        assertThat(fixture.item(board, JULY, 1).confirmed().assessment().walk().code())
                .isEqualTo("YY");
    }

    @Test
    void theFormSaysWhatIsMissingAndKeepsTheRest() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YY"));
        Answer open =
                officer(board).submit(item(board, 1), item(board, 1), Map.of("achieved", "N", "minuteNumber", "7"));

        assertThat(open.status()).isEqualTo(422);
        assertThat(open.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#timescale");
        assertThat(open.page().select("[name=minuteNumber]").val()).isEqualTo("7");
        Answer reasonless = officer(board).submit(item(board, 1), item(board, 1), Map.of("relevant", "N"));
        assertThat(reasonless.page().select(".govuk-error-summary").text()).contains("Enter why monitoring stops");
        assertThat(fixture.item(board, JULY, 1).confirmed()).isNull();
    }

    @Test
    void aFormThatWasOvertakenComesBackWithItsAnswersBesideWhatWasRecorded() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        Answer open = officer(board).get(item(board, 1));
        confirm(board, 1);

        Answer stale = officer(board)
                .submit(open, item(board, 1), Map.of("acceptable", "N", "decidedAction", "Write to the director"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().text()).contains("Recorded so far", "4 Acceptable");
        assertThat(stale.page().select("[name=decidedAction]").text()).isEqualTo("Write to the director");
        assertThat(stale.page().select("[name=acceptable][checked]").val()).isEqualTo("N");
        assertThat(officer(board).submit(stale, item(board, 1), Map.of()).status())
                .isEqualTo(302);
    }

    @Test
    void agreeingAllRemainingSaysHowManyAreLeftAndWhy() {
        Board board = fixture.board(4);
        fixture.circulated(board, JULY, walk("YNTNY"), walk("YNTY"), walk("N"), walk("YY"));

        Answer agreed =
                officer(board).submit(record(board), record(board) + "/remaining", Map.of("remainingMinute", "45"));

        assertThat(agreed.flash("notice"))
                .isEqualTo("2 recommendations recorded as drafted. 2 are left: they need an action or a reason first.");
        assertThat(fixture.item(board, JULY, 1).minuteNumber()).isEqualTo("45");
        assertThat(fixture.item(board, JULY, 4).state()).isEqualTo(ItemState.CONFIRMED);
        Document page = officer(board).get(record(board)).page();
        assertThat(page.select(".app-record__remaining").text())
                .contains(board.shortName(2) + " and " + board.shortName(3) + " need an action or a reason");
        assertThat(page.select(".app-record__remaining form")).isEmpty();
    }

    @Test
    void agreeingAllFromAnOldPageIsAConflict() {
        Board board = fixture.board(2);
        fixture.circulated(board, JULY, walk("YNTNY"));
        Answer open = officer(board).get(record(board));
        confirm(board, 1);

        Answer stale = officer(board).submit(open, record(board) + "/remaining", Map.of());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select(".govuk-error-summary").text()).contains("while this page was open");
        assertThat(fixture.item(board, JULY, 2).confirmed()).isNull();
    }

    @Test
    void onlyOfficersOfTheCommitteeRecord() {
        Board board = fixture.board(1);
        SessionView session = fixture.circulated(board, JULY, walk("YNTNY"));

        assertThat(visitor(board.chair()).get(record(board)).status()).isEqualTo(403);
        assertThat(visitor(board.member()).get(item(board, 1)).status()).isEqualTo(403);
        assertThat(visitor(board.otherOfficer()).get(record(board)).status()).isEqualTo(404);
        assertThat(visitor(board.cabinetMember()).get(record(board)).status()).isEqualTo(404);
        Map<String, String> attempt =
                Map.of("version", String.valueOf(session.included().get(0).version()));
        assertThat(visitor(board.chair()).post(confirmation(board, 1), attempt).status())
                .isEqualTo(403);
        assertThat(visitor(board.service())
                        .post(confirmation(board, 1), attempt)
                        .status())
                .isEqualTo(404);
        assertThat(fixture.item(board, JULY, 1).confirmed()).isNull();
    }

    @Test
    void nothingIsRecordedBeforeCirculationNorAfterPublication() {
        Board board = fixture.board(1);
        fixture.drafted(board, JULY, walk("YNTNY"));
        Answer early = officer(board).get(record(board));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.page().text()).contains("Circulate the papers of this session first.");

        Board published = fixture.board(1);
        fixture.published(published, JULY, walk("YNTNY"));
        Answer late = officer(published).get(record(published));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Add a correction instead.");
    }

    @Test
    void thePageTakesAsManyStatementsForTenRecommendationsAsForTwo() {
        Board few = fixture.board(2);
        fixture.circulated(few, JULY, walk("YNTNY"));
        Board many = fixture.board(10);
        fixture.circulated(many, JULY, walk("YNTNY"));
        officer(few).get(record(few));

        StatementCount two = StatementCount.of(() -> officer(few).get(record(few)));
        StatementCount ten = StatementCount.of(() -> officer(many).get(record(many)));

        assertThat(ten.count()).as(ten.toString()).isEqualTo(two.count());
    }

    private void confirm(Board board, int number) {
        ItemView item = fixture.item(board, JULY, number);
        statuses.confirmAsDrafted(board.officer(), item.id(), item.version(), Outcome.of("Minute 45"));
    }

    private FormPages officer(Board board) {
        return visitor(board.officer());
    }

    private FormPages visitor(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String record(Board board) {
        return board.path(JULY) + "/record";
    }

    private static String item(Board board, int number) {
        return board.path(JULY) + "/items/" + board.shortName(number) + "/record";
    }

    private static String confirmation(Board board, int number) {
        return board.path(JULY) + "/items/" + board.shortName(number) + "/confirmation";
    }

    private static Element row(Document page, Board board, int number) {
        return page.expectFirst("#" + board.shortName(number));
    }
}
