package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.followthrough.monitoring.SessionState;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.FormPages;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The chair's agreement, the committee's comments, the covering report and circulation. */
@ApplicationTest
@ActiveProfiles("demo")
class CirculationTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @Test
    void chairAgreesOneByOneOrAllAtOnce() {
        Board board = boards.create(3);
        boards.draft(board, 1, "YY");
        boards.draft(board, 2, "YY");
        boards.draft(board, 3, "N");
        String agreement = board.path() + "/agreement";
        Answer page = pages.get(board.chair(), agreement);
        assertThat(page.text()).contains("Agree all 3 drafts", "2 Achieved", "1 Stop monitoring");

        pages.submit(board.chair(), page, board.item(1) + "/agreement");
        assertThat(board.itemView(1).agreed()).isTrue();

        Answer item = pages.get(board.chair(), board.item(2));
        assertThat(pages.submit(board.chair(), item, board.item(2) + "/agreement")
                        .location())
                .isEqualTo(board.item(2));
        boards.draft(board, 1, "YNYNY");
        assertThat(board.itemView(1).agreed()).as("a new draft is not agreed").isFalse();

        String[] seen = {
            "seen", board.itemView(1).id() + ":" + board.itemView(1).version(),
        };
        Answer all = pages.post(board.chair(), agreement, seen);
        assertThat(all.location()).isEqualTo(agreement);
        assertThat(board.itemView(1).agreed()).isTrue();
        assertThat(board.itemView(3).agreed()).isFalse();
    }

    @Test
    void chairAgreesOnlyWhatWasSeen() {
        Board board = boards.create(1);
        boards.draft(board, 1, "YY");
        String seen = board.itemView(1).id() + ":" + board.itemView(1).version();
        boards.draft(board, 1, "N");

        assertThat(pages.post(board.chair(), board.path() + "/agreement", "seen", seen)
                        .status())
                .isEqualTo(409);
        assertThat(board.itemView(1).agreed()).isFalse();
    }

    @Test
    void nobodyElseAgrees() {
        Board board = boards.create(1);
        boards.draft(board, 1, "YY");
        String version = String.valueOf(board.itemView(1).version());

        assertThat(pages.get(board.officer(), board.path() + "/agreement").text())
                .contains("Only the committee’s chair can agree")
                .doesNotContain("Agree all");
        assertThat(pages.post(board.officer(), board.item(1) + "/agreement", "version", version)
                        .status())
                .isEqualTo(403);
        assertThat(pages.post(board.officer(), board.path() + "/agreement").status())
                .isEqualTo(403);
        assertThat(pages.post(board.member(), board.item(1) + "/agreement", "version", version)
                        .status())
                .isEqualTo(404);
        boards.circulate(board);
        assertThat(pages.post(
                                board.chair(),
                                board.item(1) + "/agreement",
                                "version",
                                String.valueOf(board.itemView(1).version()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoCommentsIsToldWhoSeesItNow() {
        Board board = boards.create(1);
        boards.draft(board, 1, "YNYNY");
        FormPages officer = new FormPages(mvc, people.as(board.officer()));
        String comments = board.item(1) + "/comments";

        FormPages.Answer early = officer.submit(board.item(1), comments, Map.of("comment", "Is it enough?"));
        boards.circulate(board);
        FormPages.Answer late = officer.submit(board.item(1), comments, Map.of("comment", "It is"));

        assertThat(early.flash("notice")).asString().contains("officers and chair see it now, its members once");
        assertThat(late.flash("notice")).asString().endsWith("The committee and its officers see it.");
    }

    @Test
    void membersCommentFromCirculationOnAndServiceOfficersNeverSeeIt() {
        Board board = boards.create(1);
        boards.request(board, 1);
        assertThat(pages.get(board.member(), board.item(1)).status()).isEqualTo(404);
        boards.circulate(board);
        Answer page = pages.get(board.member(), board.item(1));

        Answer empty = pages.submit(board.member(), page, board.item(1) + "/comments", "comment", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).isEqualTo("Enter a comment");
        Answer tooLong = pages.submit(board.member(), page, board.item(1) + "/comments", "comment", "x".repeat(10_001));
        assertThat(tooLong.page().select("#comment").text()).hasSize(10_001);

        pages.submit(board.member(), page, board.item(1) + "/comments", "comment", "I see it otherwise");
        pages.submit(board.member(), page, board.item(1) + "/comments", "comment", "I see it otherwise");
        assertThat(board.itemView(1).comments()).as("a button pressed twice").hasSize(1);
        assertThat(pages.get(board.chair(), board.item(1)).text()).contains("I see it otherwise");
        assertThat(pages.get(board.service(), board.item(1)).status()).isEqualTo(404);
        assertThat(pages.get(board.item(1)).location()).startsWith("/sign-in?to=");

        boards.give(board, 1, "Late words");
        Answer stale =
                pages.submit(board.member(), page, board.item(1) + "/comments", "comment", "One more thing to say");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#comment").text()).isEqualTo("One more thing to say");
        assertThat(pages.submit(board.member(), stale, board.item(1) + "/comments")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void reportStartsFromTheUsualWordsAndKeepsWhatWasTyped() {
        Board board = boards.create(1);
        String edit = board.path() + "/report/edit";
        Answer form = pages.get(board.officer(), edit);
        assertThat(form.page().select("legend").text()).contains("Does the report contain confidential");
        assertThat(form.page().select("#asks").text()).contains("Agree those recommendations");
        assertThat(form.page().select("#dated-day").val()).isEqualTo("8");

        Answer missing = pages.submit(board.officer(), form, edit, "body", "# Purpose of this report");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.errors()).isEqualTo("Enter whose report it is");
        assertThat(missing.page().select("#body").text()).isEqualTo("# Purpose of this report");

        Answer saved = pages.submit(
                board.officer(),
                missing,
                edit,
                "reportOf",
                "Head of Scrutiny",
                "answers[0].yes",
                "yes",
                "answers[0].detail",
                "Every Ward");
        assertThat(saved.location()).isEqualTo(board.path() + "/prepare");
        Answer again = pages.get(board.officer(), edit);
        assertThat(again.page().select("#reportOf").val()).isEqualTo("Head of Scrutiny");
        assertThat(again.page().select("#answers-0-detail").val()).isEqualTo("Every Ward");

        Answer tooLong = pages.submit(board.officer(), again, edit, "answers[0].detail", "x".repeat(501));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(pages.get(board.chair(), edit).status()).isEqualTo(403);
        assertThat(pages.get(board.member(), edit).status()).isEqualTo(404);
    }

    @Test
    void twoWhoWriteTheReportAtOnceGetBothTexts() {
        Board board = boards.create(1);
        String edit = board.path() + "/report/edit";
        Answer form = pages.get(board.officer(), edit);
        pages.submit(board.officer(), form, edit, "reportOf", "Theirs", "body", "Their body", "dated.day", "3");

        Answer conflict = pages.submit(
                board.officer(), form, edit, "reportOf", "Mine", "body", "My body", "answers[1].yes", "yes");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Theirs", "Their body", "which is not kept");
        assertThat(conflict.page().select("h2").eachText())
                .as("dates and yes or no lines are not undone unseen")
                .hasSize(5)
                .contains("Date")
                .contains(
                        form.page().select("input[name='answers[1].question']").val());
        assertThat(conflict.page().select(".app-pair__theirs").eachText())
                .as("the word No is a word too")
                .contains("Theirs No");
        assertThat(conflict.page().select("textarea[name=body]").text()).isEqualTo("My body");
        assertThat(pages.submit(board.officer(), conflict, edit).status()).isEqualTo(302);
        Answer now = pages.get(board.officer(), edit);
        assertThat(now.page().select("#reportOf").val()).isEqualTo("Mine");
        assertThat(now.page().select("input[name='answers[1].yes'][checked]").val())
                .isEqualTo("yes");
    }

    @Test
    void circulationWaitsForUpdatesAndDraftsAndOnlyWarnsOfTheChair() {
        Board board = boards.create(2);
        boards.give(board, 1, "Done");
        boards.draft(board, 1, "YY");
        String circulation = board.path() + "/circulation";

        Answer waiting = pages.get(board.officer(), circulation);
        assertThat(waiting.text())
                .contains(board.code() + "-2 has neither an update")
                .contains(board.code() + "-2 has no draft status")
                .contains(board.code() + "-1 is not agreed by the chair", "no covering report")
                .doesNotContain("You cannot take the papers back");
        assertThat(waiting.page().select("form[action=" + circulation + "]")).isEmpty();
        Answer forced = pages.post(
                board.officer(),
                circulation,
                "version",
                String.valueOf(board.session().version()));
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.text()).contains("One recommendation is still without an update");
        assertThat(pages.get(board.officer(), board.path() + "/circulated").status())
                .isEqualTo(404);

        boards.give(board, 2, "Done");
        boards.draft(board, 2, "YY");
        Answer ready = pages.get(board.officer(), circulation);
        assertThat(pages.post(board.chair(), circulation, "version", "0").status())
                .isEqualTo(403);
        Answer out = pages.submit(board.officer(), ready, circulation);
        assertThat(out.location()).isEqualTo(board.path() + "/circulated");
        assertThat(pages.get(board.officer(), out.location())
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Papers circulated");
        assertThat(board.session().state()).isEqualTo(SessionState.CIRCULATED);
        assertThat(pages.submit(board.officer(), ready, circulation).status())
                .as("twice")
                .isEqualTo(409);
    }

    @Test
    void thePapersAreLookedAtBeforeTheyGoOut() {
        Board board = boards.create(1);
        String circulation = board.path() + "/circulation";

        Document page = pages.get(board.officer(), circulation).page();

        assertThat(page.select("main a[href='" + board.path() + "']").text()).isEqualTo("The table");
        assertThat(page.select("main li a[href='" + board.path() + "/report/edit']")
                        .eachText())
                .contains("Write it");
        Pages.Answer report = pages.get(board.officer(), board.path() + "/report/edit");
        pages.submit(board.officer(), report, board.path() + "/report/edit", "reportOf", "Head of Scrutiny");
        Document written = pages.get(board.officer(), circulation).page();
        assertThat(written.select("main a[href='" + board.path() + "/report']").text())
                .isEqualTo("The covering report");
    }
}
