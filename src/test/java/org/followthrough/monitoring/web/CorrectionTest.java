package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Corrections of what is published: checked before they are public, and of anything that was wrong. */
@ApplicationTest
@ActiveProfiles("demo")
class CorrectionTest {

    private static final Map<String, String> PUBLISH = Map.of("step", "publish");

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private EntryReader entries;

    @Autowired
    private MockMvc mvc;

    @Test
    void aCorrectionStartsFromWhatIsPublishedAndLeavesItReadable() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTY"));
        Document form = officer(board).get(correction(board)).page();
        assertThat(form.select("[name=position]").text()).isEqualTo("Position of " + JULY);
        assertThat(form.select("[name=decidedAction]").text()).isEqualTo("Write to the director");
        assertThat(form.select("[name=minuteNumber]").val()).isEqualTo("Minute 45");
        assertThat(form.select("[name=obstacle][checked]").val()).isEqualTo("Y");

        Answer check = officer(board)
                .submit(
                        correction(board),
                        correction(board),
                        Map.of("obstacle", "N", "acceptable", "Y", "correctionReason", "The minutes say acceptable"));
        assertThat(entriesOf(board, 1)).hasSize(1);
        Answer corrected = officer(board).submit(check, correction(board), PUBLISH);

        assertThat(corrected.location()).isEqualTo(recommendation(board));
        List<EntryView> both = entriesOf(board, 1);
        assertThat(both).extracting(EntryView::superseded).containsExactly(true, false);
        assertThat(both).extracting(entry -> entry.status().number()).containsExactly(3, 4);
        assertThat(both.get(1).correctionReason()).isEqualTo("The minutes say acceptable");
        assertThat(both.get(1).minuteNumber()).isEqualTo("Minute 45");
        assertThat(both.get(1).update()).isEqualTo(both.get(0).update());
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsTheRest() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YY"));

        Answer refused = officer(board)
                .submit(correction(board), correction(board), Map.of("position", "As it should have read"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#correctionReason");
        assertThat(refused.page().select("[name=position]").text()).isEqualTo("As it should have read");
        assertThat(entriesOf(board, 1)).hasSize(1);
    }

    @Test
    void aCorrectionOfWhatSomebodyElseCorrectedShowsTheirsAndKeepsMine() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTNY"));
        Answer open = officer(board).get(correction(board));
        Answer mine = officer(board)
                .submit(open, correction(board), Map.of("minuteNumber", "47", "correctionReason", "Mine"));
        correct(board, open, Map.of("minuteNumber", "46", "correctionReason", "Theirs"));

        Answer stale = officer(board).submit(mine, correction(board), PUBLISH);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().text()).contains("Somebody else corrected this entry", "Their reason: Theirs");
        assertThat(stale.page().select("[name=correctionReason]").text()).isEqualTo("Mine");
        assertThat(correct(board, stale, Map.of()).status()).isEqualTo(302);
        assertThat(entriesOf(board, 1)).extracting(EntryView::minuteNumber).containsExactly("Minute 45", "46", "47");
    }

    @Test
    void nothingIsCorrectedBeforePublication() {
        Board board = fixture.board(1);
        fixture.confirmed(board, JULY, walk("YNTNY"));

        Answer early = officer(board).get(correction(board));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.page().text()).contains("change it instead of correcting it");
    }

    @Test
    void beforeItIsPublishedOneSeesWhatChangesAndWhatStays() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTY"));

        Answer check = officer(board)
                .submit(
                        correction(board),
                        correction(board),
                        Map.of("position", "It was\n\ndone", "achieved", "Y", "correctionReason", "A slip"));

        assertThat(check.status()).isEqualTo(200);
        assertThat(check.page().select("h1").text()).isEqualTo("Check the correction");
        assertThat(row(check, "Position").text()).contains("Position of " + JULY, "It was", "done");
        assertThat(row(check, "Status").text()).contains("3 Obstacle", "2 Achieved");
        assertThat(check.page().select("table").text()).doesNotContain("Minute 45");
        assertThat(check.page().select("dl").text())
                .contains("Minute number Minute 45")
                .doesNotContain("Status");
        assertThat(check.page().text()).contains("A slip");
        Answer form = officer(board).submit(check, correction(board), Map.of("step", "change"));
        assertThat(form.page().select("[name=position]").first().wholeText()).isEqualTo("It was\n\ndone");
        assertThat(form.page().select("[name=achieved][checked]").val()).isEqualTo("Y");
        assertThat(entriesOf(board, 1)).hasSize(1);
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YY"));

        Answer same = officer(board).submit(correction(board), correction(board), Map.of("correctionReason", "None"));
        Answer forced = officer(board)
                .submit(correction(board), correction(board), Map.of("correctionReason", "None", "step", "publish"));

        for (Answer refused : List.of(same, forced)) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".govuk-error-summary").text())
                    .contains("Change what is wrong: the entry is published like this already");
        }
        assertThat(entriesOf(board, 1)).hasSize(1);
    }

    @Test
    void aNewDateIsCorrectedButNotIntoThePast() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTNY"));
        Map<String, String> past = Map.of(
                "newDueWords", "summer 2014",
                "newDueUntil.day", "1",
                "newDueUntil.month", "1",
                "newDueUntil.year", "2010",
                "newDueReason", "Staff",
                "correctionReason", "The date was left out");

        Answer refused = officer(board).submit(correction(board), correction(board), past);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#newDueUntil-day");
        assertThat(refused.page().select(".govuk-error-message").text())
                .contains("must be on or after the day of the meeting, 26 July 2012");

        Answer check = officer(board)
                .submit(
                        refused,
                        correction(board),
                        Map.of("newDueUntil.day", "31", "newDueUntil.month", "8", "newDueUntil.year", "2014"));
        assertThat(row(check, "New date").text()).contains("Nothing", "summer 2014 (until 31 August 2014)");
        officer(board).submit(check, correction(board), PUBLISH);

        GivenUpdate corrected = entriesOf(board, 1).get(1).update();
        assertThat(corrected).isNotNull();
        assertThat(corrected.newDueUntil()).hasToString("2014-08-31");
        assertThat(corrected.newDueReason()).isEqualTo("Staff");
        assertThat(officer(board).get(recommendation(board)).page().text())
                .contains("By when summer 2014 (until 31 August 2014)", "New date: summer 2014 (until 31 August 2014)");
    }

    private Answer correct(Board board, Answer open, Map<String, String> typed) {
        Answer check = officer(board).submit(open, correction(board), typed);
        return officer(board).submit(check, correction(board), PUBLISH);
    }

    private static Element row(Answer check, String label) {
        return check.page().select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " in\n" + check.page()));
    }

    private List<EntryView> entriesOf(Board board, int number) {
        return entries.of(List.of(board.recommendation(number)));
    }

    private FormPages officer(Board board) {
        return new FormPages(mvc, as(board.officer()));
    }

    private static String correction(Board board) {
        return board.path(JULY) + "/items/" + board.shortName(1) + "/correction";
    }

    private static String recommendation(Board board) {
        return "/reviews/" + board.review().slug() + "/recommendations/1";
    }
}
