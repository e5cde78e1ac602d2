package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Words that were typed while somebody else moved the session on. */
@ApplicationTest
@ActiveProfiles("demo")
class RefusedWordsTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Test
    void formThatIsTooLateComesBackWithItsWords() {
        Board board = boards.create(1);
        boards.give(board, 1, "Done");
        String edit = board.path() + "/report/edit";
        Answer form = pages.get(board.officer(), edit);
        boards.circulate(board);

        Answer late = pages.submit(board.officer(), form, edit, "body", "\nAn hour's\n<b>work</b>", "asks", "Short");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("What you wrote", "has not been saved");
        assertThat(late.page().select("textarea[readonly]").eachText()).contains("An hour's\n<b>work</b>");
        assertThat(late.page().select("textarea#sent-0[name], main form"))
                .as("it cannot be sent again")
                .isEmpty();
        assertThat(late.page().select("label").eachText())
                .contains("Body", "Subject")
                .doesNotContain("Version", "Answers 1 question");
        assertThat(late.page().select("[data-guard=unsaved]")).hasSize(1);
    }

    @Test
    void everythingWrongWithAReportIsToldAtOnce() {
        Board board = boards.create(1);
        String edit = board.path() + "/report/edit";
        Answer form = pages.get(board.officer(), edit);

        Answer refused = pages.submit(
                board.officer(),
                form,
                edit,
                "dated.day",
                "31",
                "dated.month",
                "2",
                "reportOf",
                "",
                "subject",
                " ",
                "asks",
                "a".repeat(60_000));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#reportOf", "#dated-day", "#subject", "#asks");
    }

    @Test
    void pageThatIsRefusedHasNoWordsToShow() {
        Board board = boards.create(1);
        boards.circulate(board);

        Answer late = pages.get(board.officer(), board.path() + "/report/edit");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).doesNotContain("What you wrote");
    }

    @Test
    void dayThatSomebodyElseSetIsSaidBesideMine() {
        Board board = boards.create(1);
        String requests = board.path() + "/requests";
        String due = requests + "/due-date";
        Answer form = pages.get(board.officer(), requests);
        pages.submit(
                board.officer(),
                form,
                due,
                "updatesDueOn.day",
                "20",
                "updatesDueOn.month",
                "10",
                "updatesDueOn.year",
                "2012");

        Answer stale = pages.submit(board.officer(), form, due, "updatesDueOn.day", "21");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.errors()).contains("Saved now: 20 October 2012");
        assertThat(stale.page().select("#updatesDueOn-day").val()).isEqualTo("21");
        assertThat(pages.submit(board.officer(), stale, due).status()).isEqualTo(302);
    }
}
