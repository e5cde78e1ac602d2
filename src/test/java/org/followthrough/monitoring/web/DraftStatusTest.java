package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.identity.AccountView;
import org.followthrough.status.Answer;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Drafting a status by the questions of the flowchart; the dates answer question 3 with yes, 39 days before. */
@ApplicationTest
@ActiveProfiles("demo")
class DraftStatusTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    private Board board;

    @BeforeEach
    void oneRecommendation() {
        board = boards.create(1);
        boards.give(board, 1, "The Director's words");
    }

    private String status() {
        return board.item(1) + "/status";
    }

    private Pages.Answer get(String address) {
        return pages.get(board.officer(), address);
    }

    /** Answers the page that is shown and goes where that leads. */
    private Pages.Answer answer(Pages.Answer page, String question, String... typed) {
        return pages.submit(board.officer(), page, status() + "/" + question, typed);
    }

    @Test
    void everyOutcomeIsReachedByAnsweringQuestionAfterQuestion() {
        for (Walk walk : Walk.allComplete()) {
            Pages.Answer page = get(get(status()).location().isEmpty() ? status() : status() + "/relevant");
            for (Walk.Answered each : walk.answered()) {
                String why = each.answer() == Answer.YES ? "" : "Agreed otherwise";
                String[] typed = each.question().slug().equals("timescale")
                        ? new String[] {"answer", code(each), "why", why}
                        : new String[] {"answer", code(each)};
                page = get(answer(page, each.question().slug(), typed).location());
            }
            assertThat(page.page().select("h1").text()).isEqualTo("Check the draft status");
            StatusCategory reached = walk.status().orElseThrow();
            assertThat(page.page().select(".app-status").first().text()).contains(reached.wording());

            Pages.Answer saved = answer(page, "check");
            assertThat(saved.location()).as(walk.code()).isEqualTo(board.item(1));
            assertThat(board.itemView(1).draft().assessment().walk()).isEqualTo(walk);
        }
    }

    private static String code(Walk.Answered each) {
        return String.valueOf(each.answer().code());
    }

    @Test
    void questionThreeIsAnsweredFromTheDatesWithItsWorking() {
        Pages.Answer page = get(status() + "/timescale?walk=YN");

        assertThat(page.text())
                .contains("due 30 September 2012, 39 days before this meeting")
                .contains("That the Director does thing 1.", "The Director's words", "No session has looked at");
        assertThat(page.page().select("input[name=answer][checked]").val()).isEqualTo("Y");
        assertThat(page.page()
                        .select("a[href='" + status() + "/achieved?walk=YN']")
                        .text())
                .contains("Change");
        assertThat(page.page().select(".govuk-back-link").attr("href")).isEqualTo(status() + "/achieved?walk=YN");
        assertThat(page.page().select("h1")).hasSize(1);
        assertThat(page.page().select("main button").attr("name"))
                .as("what the address calls the item is no name of a button")
                .isEmpty();

        Pages.Answer unexplained = answer(page, "timescale", "answer", "N");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.errors()).isEqualTo("Enter why your answer differs from the dates");
        assertThat(unexplained.page().select("input[name=answer][checked]").val())
                .isEqualTo("N");

        Pages.Answer explained = answer(page, "timescale", "answer", "N", "why", "Put off & agreed");
        assertThat(explained.location()).endsWith("/check?walk=YNN&why=Put+off+%26+agreed");
        // a server reads a plus as a space, MockMvc as a plus
        Pages.Answer check = get(explained.location().replace("+", "%20"));
        assertThat(check.page().select("#timescaleReason").text()).isEqualTo("Put off & agreed");
        answer(check, "check", "comesBack", "in the summer");
        assertThat(board.itemView(1).draft().assessment().timescaleReason()).isEqualTo("Put off & agreed");
        assertThat(board.itemView(1).draft().assessment().comesBack()).isEqualTo("in the summer");

        Pages.Answer without = answer(check, "check", "timescaleReason", "", "version", version());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.errors()).contains("differs from the dates");
    }

    private String version() {
        return String.valueOf(board.itemView(1).version());
    }

    @Test
    void anAnswerCanBeChangedAndLaterOnesStay() {
        Pages.Answer page = get(status() + "/obstacle?walk=YNYNY");
        assertThat(page.page().select("input[name=answer][checked]").val()).isEqualTo("N");
        assertThat(answer(page, "obstacle", "answer", "Y").location()).endsWith("/check?walk=YNYY");
        Pages.Answer achieved = get(status() + "/achieved?walk=YNYNY");
        assertThat(answer(achieved, "achieved", "answer", "N").location()).endsWith("/check?walk=YNYNY");
        assertThat(get(status() + "/acceptable?walk=Y").location())
                .as("a question that is not asked yet leads to the one that is")
                .endsWith("/achieved?walk=Y");
        assertThat(get(status() + "/check?walk=YN").location()).endsWith("/timescale?walk=YN");
        assertThat(get(status() + "/relevant?walk=XYZ").status()).isEqualTo(200);
        assertThat(get(status() + "/nonsense").status()).isEqualTo(404);
        Pages.Answer missing = pages.post(board.officer(), status() + "/relevant", "walk", "");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.errors()).isEqualTo("Select an answer");
        assertThat(missing.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
    }

    @Test
    void allQuestionsOnOnePageLeadToTheSameCheck() {
        String all = status() + "/all";
        Pages.Answer page = get(all);
        assertThat(page.page().select("fieldset")).hasSize(5);
        assertThat(page.page().select("input[name=timescale][checked]").val()).isEqualTo("Y");

        Pages.Answer gap = answer(page, "all", "relevant", "Y", "achieved", "N", "acceptable", "Y");
        assertThat(gap.status()).isEqualTo(422);
        assertThat(gap.errors()).isEqualTo("Answer question 4");
        assertThat(gap.page().select("input[name=acceptable][checked]").val()).isEqualTo("Y");

        assertThat(answer(page, "all", "relevant", "Y", "achieved", "N", "obstacle", "N", "acceptable", "Y")
                        .location())
                .endsWith("/check?walk=YNYNY");
        assertThat(answer(page, "all", "relevant", "N", "obstacle", "Y").location())
                .as("answers below the outcome do not count")
                .endsWith("/check?walk=N");
        assertThat(answer(page, "all", "relevant", "Y", "achieved", "N", "timescale", "T", "obstacle", "Y")
                        .errors())
                .contains("differs from the dates");
    }

    @Test
    void reasonOfAnEarlierDraftIsKeptAndOnlyWhereItIsAskedFor() {
        Pages.Answer check = get(status() + "/check?walk=N");
        answer(check, "check", "reason", "It is out of date");
        assertThat(board.itemView(1).draft().assessment().reason()).isEqualTo("It is out of date");
        assertThat(get(get(status()).location()).page().select("#reason").text())
                .isEqualTo("It is out of date");

        Pages.Answer tooLong = answer(get(status() + "/check?walk=N"), "check", "reason", "x".repeat(10_001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#reason").text()).hasSize(10_001);
    }

    @Test
    void aSavedDraftLeadsOnToTheNextAndTheCheckBackToTheLastQuestion() {
        Board three = boards.create(3);
        boards.draft(three, 2, "YY");
        String first = three.item(1) + "/status/check";
        Pages.Answer check = pages.get(three.officer(), first + "?walk=YNYNY");
        assertThat(check.page().select(".govuk-back-link").attr("href"))
                .isEqualTo(three.item(1) + "/status/acceptable?walk=YNYNY");

        Pages.Answer saved = pages.get(
                three.officer(), pages.submit(three.officer(), check, first).location());

        assertThat(saved.text()).contains("Next recommendation without a draft: " + three.code() + "-3");
        assertThat(saved.page().select("a[href='" + three.item(3) + "/status']").text())
                .isEqualTo(three.code() + "-3");
        assertThat(saved.page()
                        .select("main a[href='" + three.path() + "/prepare']")
                        .text())
                .isEqualTo("Back to the task list");
        boards.draft(three, 3, "YY");
        assertThat(pages.get(three.officer(), three.item(1)).text())
                .contains("Every recommendation of this session has a draft status.");
    }

    @Test
    void draftOnOldEvidenceGetsBothOnOnePage() {
        Pages.Answer check = get(status() + "/check?walk=N");
        boards.draft(board, 1, "YY");

        Pages.Answer conflict = answer(check, "check", "reason", "It is out of date");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("1 Stop monitoring", "2 Achieved");
        assertThat(conflict.page().select("#reason").text()).isEqualTo("It is out of date");
        assertThat(board.itemView(1).draft().assessment().walk().code()).isEqualTo("YY");
        answer(conflict, "check");
        assertThat(board.itemView(1).draft().assessment().walk().code()).isEqualTo("N");
    }

    @Test
    void onlyOfficersDraftAndOnlyBeforeCirculation() {
        boards.request(board, 1);
        for (String page : new String[] {"/relevant", "/check?walk=YY", "/all", ""}) {
            assertThat(pages.get(board.chair(), status() + page).status()).isEqualTo(403);
            for (AccountView who : new AccountView[] {board.service(), board.member()}) {
                assertThat(pages.get(who, status() + page).status()).isIn(403, 404);
            }
        }
        assertThat(pages.post(board.service(), status() + "/check", "walk", "YY", "version", version())
                        .status())
                .isIn(403, 404);
        boards.circulate(board);
        assertThat(pages.post(board.officer(), status() + "/check", "walk", "YY", "version", version())
                        .status())
                .isEqualTo(409);
    }
}
