package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Opening a session, its task list, and the choice of recommendations. */
@ApplicationTest
@ActiveProfiles("demo")
class PreparationTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Test
    void openingASessionTakesEveryOpenRecommendationIn() {
        Board board = boards.empty();
        boards.publishReview(board, board.code(), board.reviewSlug(), 2);
        String address = "/committees/" + board.slug() + "/sessions/new";

        Answer opened = pages.submit(
                board.officer(),
                pages.get(board.officer(), address),
                address,
                "heldOn.day",
                "8",
                "heldOn.month",
                "November",
                "heldOn.year",
                "2012",
                "place",
                "Civic Hall",
                "updatesDueOn.day",
                "25",
                "updatesDueOn.month",
                "10",
                "updatesDueOn.year",
                "2012");

        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.location()).isEqualTo(board.path() + "/prepare");
        Answer prepare = pages.get(board.officer(), opened.location());
        assertThat(prepare.text()).contains("Civic Hall", "2 recommendations in, 0 left out", "Due 25 October 2012");
    }

    @Test
    void openingKeepsWhatWasTypedAndSaysWhatIsWrong() {
        Board board = boards.create(1);
        String address = "/committees/" + board.slug() + "/sessions/new";
        Answer form = pages.get(board.officer(), address);

        Answer missing = pages.submit(board.officer(), form, address, "place", "Civic Hall");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().title()).startsWith("Error: ");
        assertThat(missing.errors()).isEqualTo("Enter the date of the meeting");
        assertThat(missing.page().select("#place").val()).isEqualTo("Civic Hall");

        Answer unreal = pages.submit(
                board.officer(), form, address, "heldOn.day", "31", "heldOn.month", "2", "heldOn.year", "2013");
        assertThat(unreal.errors()).contains("must be a real date");
        assertThat(unreal.page().select("#heldOn-day").val()).isEqualTo("31");

        Answer late = pages.submit(
                board.officer(),
                form,
                address,
                "heldOn.day",
                "1",
                "heldOn.month",
                "3",
                "heldOn.year",
                "2013",
                "updatesDueOn.day",
                "2",
                "updatesDueOn.month",
                "3",
                "updatesDueOn.year",
                "2013");
        assertThat(late.errors()).contains("on or before the day of the meeting");

        Answer twice = pages.submit(
                board.officer(), form, address, "heldOn.day", "8", "heldOn.month", "11", "heldOn.year", "2012");
        assertThat(twice.errors()).contains("already a session");

        Answer tooLong = pages.submit(
                board.officer(),
                form,
                address,
                "heldOn.day",
                "1",
                "heldOn.month",
                "3",
                "heldOn.year",
                "2013",
                "place",
                "x".repeat(201));
        assertThat(tooLong.status()).isEqualTo(422);
    }

    @Test
    void onlyTheCommitteesOfficersPrepare() {
        Board board = boards.create(1);
        Board other = boards.create(1);
        for (String page : new String[] {"/prepare", "/choose"}) {
            assertThat(pages.get(board.officer(), board.path() + page).status()).isEqualTo(200);
            assertThat(pages.get(board.chair(), board.path() + page).status()).isEqualTo(403);
            for (AccountView who : new AccountView[] {board.member(), board.service(), other.officer()}) {
                assertThat(pages.get(who, board.path() + page).status()).isEqualTo(404);
            }
            assertThat(pages.get(board.path() + page).location()).startsWith("/sign-in?to=");
        }
        String open = "/committees/" + board.slug() + "/sessions/new";
        assertThat(pages.get(board.chair(), open).status()).isEqualTo(403);
        assertThat(pages.post(other.officer(), open, "heldOn.day", "1").status())
                .isEqualTo(403);
        assertThat(pages.get(open).location()).startsWith("/sign-in");
    }

    @Test
    void taskListCountsWhatIsDone() {
        Board board = boards.create(2);
        boards.give(board, 1, "Done");
        boards.draft(board, 1, "YY");

        Answer prepare = pages.get(board.officer(), board.path() + "/prepare");

        assertThat(prepare.page().select(".govuk-task-list").get(0).text())
                .contains(
                        "1 of 2 asked", "1 of 2 in", "1 of 2 drafted", "0 of 2 agreed", "Not started", "Not ready yet");
        assertThat(prepare.page().select(".govuk-task-list").get(1).text()).contains("Cannot start yet");
        assertThat(prepare.page().select("table").text()).contains(board.code() + "-1", "Status drafted", "2 Achieved");
        assertThat(prepare.page().select("a[href=" + board.item(2) + "/status]").size())
                .as("the task and the row lead to the next draft")
                .isEqualTo(2);
    }

    @Test
    void circulatedSessionIsClosedAndLeadsOn() {
        Board board = boards.create(1);
        boards.circulate(board);

        Answer prepare = pages.get(board.officer(), board.path() + "/prepare");

        assertThat(prepare.status()).isEqualTo(200);
        assertThat(prepare.text()).contains("Preparation is closed");
        assertThat(prepare.page().select("a[href=" + board.path() + "/record]")).hasSize(1);
        assertThat(prepare.page().select("a[href=" + board.path() + "/choose]")).isEmpty();
        assertThat(pages.get(board.officer(), board.path() + "/choose").status())
                .isEqualTo(409);
    }

    @Test
    void leavingOutNeedsAReasonOfOnesOwn() {
        Board board = boards.create(2);
        String address = board.path() + "/choose";
        Answer form = pages.get(board.officer(), address);
        assertThat(form.page()
                        .select("input[name='choices[1].include'][value=in]")
                        .hasAttr("checked"))
                .isTrue();

        Answer refused = pages.submit(board.officer(), form, address, "choices[1].include", "out");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("Enter why %s-2 is left out".formatted(board.code()));
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#choices-1-reason");
        assertThat(refused.page().select("#choices-1-reason")).hasSize(1);
        assertThat(board.itemView(2).included()).isTrue();

        Answer saved = pages.submit(
                board.officer(),
                refused,
                address,
                "choices[1].include",
                "out",
                "choices[1].reason",
                "The Director comes in March");
        assertThat(saved.location()).isEqualTo(board.path() + "/prepare");
        ItemView item = board.itemView(2);
        assertThat(item.included()).isFalse();
        assertThat(item.choiceReason()).isEqualTo("The Director comes in March");
    }

    @Test
    void whatBecameOpenSinceIsNew() {
        Board board = boards.create(1);
        boards.publishReview(board, board.code() + "X", board.reviewSlug() + "-2", 1);

        assertThat(pages.get(board.officer(), board.path() + "/prepare").text()).contains("1 new");
        Answer choose = pages.get(board.officer(), board.path() + "/choose");
        assertThat(choose.page().select(".app-choice").get(1).text()).contains("New", "no session has looked at it");
        pages.submit(board.officer(), choose, board.path() + "/choose");
        assertThat(board.session().included()).hasSize(2);
    }

    @Test
    void twoWhoChooseAtOnceDoNotOverwriteEachOther() {
        Board board = boards.create(2);
        String address = board.path() + "/choose";
        Answer mine = pages.get(board.officer(), address);
        pages.submit(board.officer(), mine, address, "choices[0].include", "out", "choices[0].reason", "Theirs");

        Answer stale =
                pages.submit(board.officer(), mine, address, "choices[0].include", "out", "choices[0].reason", "Mine");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(board.itemView(1).choiceReason()).isEqualTo("Theirs");
        assertThat(stale.errors()).contains("Saved now for " + board.code() + "-1: out, “Theirs”. Yours is below");
        assertThat(stale.page().select("#choices-0-reason").val()).isEqualTo("Mine");
        assertThat(pages.submit(board.officer(), stale, address).status()).isEqualTo(302);
        assertThat(board.itemView(1).choiceReason()).isEqualTo("Mine");
    }

    @Test
    void endedRecommendationsCanOnlyBeReopened() {
        Board demo = boards.create(1);
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("version", String.valueOf(demo.session().version()));
        forged.put("choices[0].recommendationId", "999999999");
        forged.put("choices[0].include", "in");
        forged.put("choices[0].reason", "Because it came back");

        Answer refused = pages.post(demo.officer(), demo.path() + "/choose", forged);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.page().select("textarea[readonly]").eachText()).containsExactly("Because it came back");
    }

    @Test
    void thirtyItemsTakeNoMoreStatementsThanOne() {
        Board small = boards.create(1);
        Board large = boards.create(30);
        pages.get(small.officer(), small.path() + "/prepare");

        for (String page : new String[] {"/prepare", "/choose"}) {
            StatementCount one = StatementCount.of(() -> pages.get(small.officer(), small.path() + page));
            StatementCount thirty = StatementCount.of(() -> pages.get(large.officer(), large.path() + page));
            assertThat(thirty.count()).as(page + thirty).isEqualTo(one.count());
        }
    }
}
