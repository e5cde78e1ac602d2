package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.ItemState;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Asking the services for their positions. */
@ApplicationTest
@ActiveProfiles("demo")
class RequestsTest {

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private Pages pages;

    @Test
    void recipientIsProposedAskedAndChased() {
        Board board = boards.create(2);
        String requests = board.path() + "/requests";
        Answer page = pages.get(board.officer(), requests);
        assertThat(page.page().select("select option[selected]").first().text())
                .startsWith("Director of")
                .contains("(Holder");

        Answer asked = pages.submit(board.officer(), page, board.item(1) + "/request");
        assertThat(asked.location()).isEqualTo(requests);
        assertThat(board.itemView(1).request().postId()).isEqualTo(board.postId());

        Answer chase = pages.get(board.officer(), requests);
        assertThat(chase.text()).contains("Asked of the Director of");
        pages.submit(board.officer(), chase, board.item(1) + "/chase");
        pages.submit(board.officer(), pages.get(board.officer(), requests), board.item(1) + "/chase");
        assertThat(pages.get(board.officer(), requests).text()).contains("Reminded 2 times, last on");

        Answer stale = pages.submit(board.officer(), chase, board.item(1) + "/chase");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(board.itemView(1).request().chasedTimes()).isEqualTo(2);
    }

    @Test
    void aPostWhoseHolderHasNoAccountIsSaidToFindNothing() {
        Board board = boards.create(2);
        String requests = board.path() + "/requests";
        Answer seen = pages.get(board.officer(), requests);
        assertThat(seen.text()).doesNotContain("no account here", "nobody’s My work");
        HolderView holder = posts.holders(board.postId()).get(0);
        posts.correctHolder(
                people.administrator(),
                holder.id(),
                holder.version(),
                new HolderDetails(holder.name(), null, holder.from(), null));

        Answer unseen = pages.get(board.officer(), requests);

        assertThat(unseen.page().select("select option[selected]").first().text())
                .contains(holder.name() + ", no account here)");
        assertThat(unseen.page().select(".govuk-warning-text").text())
                .contains("asked for " + board.code() + "-1 and " + board.code() + "-2")
                .contains("The requests will be in nobody’s My work");
    }

    @Test
    void allOutstandingAreAskedInOneGo() {
        Board board = boards.create(3);
        boards.give(board, 3, "Already here");
        String requests = board.path() + "/requests";
        Answer page = pages.get(board.officer(), requests);
        assertThat(page.text()).contains("Request 2 updates");

        pages.submit(board.officer(), page, requests);

        assertThat(board.itemView(1).state()).isEqualTo(ItemState.REQUESTED);
        assertThat(board.itemView(2).request().postId()).isEqualTo(board.postId());
        assertThat(board.itemView(3).request().at()).isNull();
        assertThat(pages.get(board.officer(), requests).text()).doesNotContain("in one go");
    }

    @Test
    void nothingCameIsPutDownAndALateUpdateStillCounts() {
        Board board = boards.create(1);
        String requests = board.path() + "/requests";
        pages.submit(board.officer(), pages.get(board.officer(), requests), board.item(1) + "/no-update");
        assertThat(board.itemView(1).state()).isEqualTo(ItemState.NOT_RECEIVED);
        assertThat(pages.get(board.officer(), board.item(1)).text()).contains("No update received");

        boards.give(board, 1, "After all");
        assertThat(board.itemView(1).state()).isEqualTo(ItemState.RECEIVED);
        assertThat(pages.post(
                                board.officer(),
                                board.item(1) + "/no-update",
                                "version",
                                String.valueOf(board.itemView(1).version()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void dueDateIsEditableUpToTheMeeting() {
        Board board = boards.create(1);
        String requests = board.path() + "/requests";
        Answer page = pages.get(board.officer(), requests);

        Answer late = pages.submit(board.officer(), page, requests + "/due-date", "updatesDueOn.month", "12");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.errors()).contains("on or before the day of the meeting");
        assertThat(late.page().select("#updatesDueOn-month").val()).isEqualTo("12");

        pages.submit(board.officer(), page, requests + "/due-date", "updatesDueOn.day", "20");
        assertThat(board.session().updatesDueOn()).hasToString("2012-10-20");
        assertThat(pages.submit(board.officer(), page, requests + "/due-date").status())
                .as("somebody else saved the day meanwhile")
                .isEqualTo(409);
    }

    @Test
    void onlyOfficersAskAndOnlyPostsOfTheirCouncil() {
        Board board = boards.create(1);
        Board other = boards.create(1);
        String version = String.valueOf(board.itemView(1).version());

        assertThat(pages.get(board.chair(), board.path() + "/requests").status())
                .isEqualTo(403);
        assertThat(pages.post(board.chair(), board.path() + "/requests").status())
                .isEqualTo(403);
        assertThat(pages.post(board.chair(), board.item(1) + "/request", "version", version)
                        .status())
                .isEqualTo(403);
        assertThat(pages.post(other.officer(), board.item(1) + "/chase", "version", version)
                        .status())
                .isEqualTo(404);
        assertThat(pages.post(
                                board.officer(),
                                board.item(1) + "/request",
                                "version",
                                version,
                                "postId",
                                String.valueOf(other.postId()))
                        .status())
                .isEqualTo(404);
        assertThat(board.itemView(1).request().at()).isNull();
    }

    @Test
    void thirtyItemsTakeNoMoreStatementsThanOne() {
        Board small = boards.create(1);
        Board large = boards.create(30);
        pages.get(small.officer(), small.path() + "/requests");

        for (String page : new String[] {"/requests", "/agreement", "/circulation", "/report/edit"}) {
            StatementCount one = StatementCount.of(() -> pages.get(small.officer(), small.path() + page));
            StatementCount thirty = StatementCount.of(() -> pages.get(large.officer(), large.path() + page));
            assertThat(thirty.count()).as(page + thirty).isEqualTo(one.count());
        }
    }
}
