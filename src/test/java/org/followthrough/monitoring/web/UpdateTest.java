package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.identity.AccountView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemState;
import org.followthrough.monitoring.OwnView;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Giving a recommendation's current position. */
@ApplicationTest
@ActiveProfiles("demo")
class UpdateTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    private static String address(Board board, int number) {
        return board.item(number) + "/update";
    }

    private Answer give(AccountView who, Board board, Answer form, String... typed) {
        return pages.submit(who, form, address(board, 1), typed);
    }

    @Test
    void whoeverWasAskedGivesTheUpdate() {
        Board board = boards.create(1);
        boards.request(board, 1);
        Answer form = pages.get(board.service(), address(board, 1));
        assertThat(form.text())
                .contains("That the Director does thing 1.", "by the end of September 2012", "Due 25 October 2012")
                .doesNotContain("entering this for the service", "already gone");

        Answer given = give(
                board.service(),
                board,
                form,
                "position",
                "Half of it is done.",
                "evidence",
                "The minutes of May",
                "ownView",
                "ON_TRACK",
                "newDueWords",
                "spring 2013",
                "newDueUntil.day",
                "31",
                "newDueUntil.month",
                "5",
                "newDueUntil.year",
                "2013",
                "newDueReason",
                "The budget came late");

        assertThat(given.location()).isEqualTo(address(board, 1) + "/given");
        GivenUpdate update = board.itemView(1).update();
        assertThat(update).isNotNull();
        assertThat(update.position()).isEqualTo("Half of it is done.");
        assertThat(update.ownView()).isEqualTo(OwnView.ON_TRACK);
        assertThat(update.newDueUntil()).hasToString("2013-05-31");
        assertThat(board.itemView(1).updateGiven().onBehalf()).isFalse();
        assertThat(pages.get(board.service(), given.location()).text())
                .contains("Update given", "What happens next", "Half of it is done.", "spring 2013 (until 31 May 2013)")
                .doesNotContain("Draft the status");
    }

    @Test
    void officerGivesItForTheService() {
        Board board = boards.create(1);

        Answer form = pages.get(board.officer(), address(board, 1));
        assertThat(form.text()).contains("entering this for the service");
        give(board.officer(), board, form, "position", "As told by telephone");

        assertThat(board.itemView(1).updateGiven().onBehalf()).isTrue();
    }

    @Test
    void serviceOfficerSeesTheirOwnUpdateAndNothingElseOfTheSession() {
        Board board = boards.create(2);
        boards.request(board, 1);
        boards.draft(board, 1, "YNYNN");

        assertThat(pages.get(board.service(), address(board, 1)).status()).isEqualTo(200);
        assertThat(pages.get(board.service(), address(board, 1)).text()).doesNotContain("Not acceptable");
        assertThat(pages.get(board.service(), address(board, 2)).status()).isEqualTo(404);
        assertThat(pages.post(board.service(), address(board, 2), "position", "Mine", "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(pages.get(board.service(), board.path() + "/prepare").status())
                .isEqualTo(404);
        assertThat(pages.get(board.stranger(), address(board, 1)).status()).isEqualTo(404);
        assertThat(pages.get(board.chair(), address(board, 1)).status()).isEqualTo(403);
        assertThat(pages.get(address(board, 1)).location()).startsWith("/sign-in?to=");
    }

    @Test
    void wrongInputComesBackWithItsText() {
        Board board = boards.create(1);
        Answer form = pages.get(board.officer(), address(board, 1));

        Answer empty = give(board.officer(), board, form, "evidence", "A long piece of evidence");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().title()).startsWith("Error: ");
        assertThat(empty.errors()).isEqualTo("Enter the current position");
        assertThat(empty.page().select("#evidence").text()).isEqualTo("A long piece of evidence");

        Answer unexplained = give(board.officer(), board, form, "position", "Half done", "newDueWords", "spring 2013");
        assertThat(unexplained.errors()).isEqualTo("Enter why the date changes");
        assertThat(unexplained.page().select("#newDueWords").val()).isEqualTo("spring 2013");

        Answer unreal = give(
                board.officer(),
                board,
                form,
                "position",
                "Half done",
                "newDueUntil.day",
                "31",
                "newDueUntil.month",
                "2",
                "newDueUntil.year",
                "2013");
        assertThat(unreal.errors()).contains("must be a real date");
        assertThat(unreal.page().select("#position").text()).isEqualTo("Half done");

        Answer past = give(
                board.officer(),
                board,
                form,
                "position",
                "Half done",
                "newDueWords",
                "summer 2014",
                "newDueUntil.day",
                "1",
                "newDueUntil.month",
                "1",
                "newDueUntil.year",
                "2010",
                "newDueReason",
                "The budget came late");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.errors()).contains("must be on or after the day of the meeting, 8 November 2012");
        assertThat(past.page().select("#newDueUntil-year").val()).isEqualTo("2010");

        Answer tooLong = give(board.officer(), board, form, "position", "x".repeat(20_001));
        assertThat(tooLong.errors()).contains("20,000 characters or fewer");
        assertThat(tooLong.page().select("#position").text()).hasSize(20_001);
        assertThat(board.itemView(1).update()).isNull();
    }

    @Test
    void twoWhoWriteAtOnceGetBothTexts() {
        Board board = boards.create(1);
        boards.request(board, 1);
        Answer form = pages.get(board.service(), address(board, 1));
        boards.give(board, 1, "The officer's words");

        Answer conflict = give(
                board.service(),
                board,
                form,
                "position",
                "The service's words",
                "ownView",
                "ON_TRACK",
                "newDueWords",
                "spring",
                "newDueUntil.day",
                "1",
                "newDueUntil.month",
                "4",
                "newDueUntil.year",
                "2013",
                "newDueReason",
                "Staff left");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("The officer's words", "Scrutiny officer", "stays in the history");
        assertThat(conflict.page()
                        .select("select[name=ownView] option[selected]")
                        .val())
                .isEqualTo("ON_TRACK");
        assertThat(conflict.page().select("#mine-newDueUntil-month").val()).isEqualTo("4");
        assertThat(conflict.page().select("textarea[name=position]").text()).isEqualTo("The service's words");
        assertThat(board.itemView(1).update().position()).isEqualTo("The officer's words");

        Answer mine = pages.submit(board.service(), conflict, address(board, 1));
        assertThat(mine.status()).isEqualTo(302);
        assertThat(board.itemView(1).update().position()).isEqualTo("The service's words");
        assertThat(pages.get(board.service(), address(board, 1))
                        .page()
                        .select("details")
                        .text())
                .as("the earlier wording stays readable")
                .contains("The officer's words");
    }

    @Test
    void whatHappensToTheItemMeanwhileIsNoConflictOfTexts() {
        Board board = boards.create(1);
        Answer form = pages.get(board.officer(), address(board, 1));
        boards.request(board, 1);

        assertThat(give(board.officer(), board, form, "position", "Done").status())
                .isEqualTo(302);
    }

    @Test
    void lateUpdateIsTakenAndSaidToBeLate() {
        Board board = boards.create(1);
        boards.request(board, 1);
        boards.circulate(board);

        Answer form = pages.get(board.service(), address(board, 1));
        assertThat(form.text()).contains("have already gone to the committee");
        Answer given = give(board.service(), board, form, "position", "Done after all");
        assertThat(pages.get(board.service(), given.location()).text()).contains("came after the papers had gone out");
        assertThat(board.itemView(1).state()).isEqualTo(ItemState.DRAFTED);
    }

    @Test
    void confirmationPageIsThereOnlyOnceSomethingWasGiven() {
        Board board = boards.create(1);
        assertThat(pages.get(board.officer(), address(board, 1) + "/given").status())
                .isEqualTo(404);
    }
}
