package org.followthrough.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class MyWorkTest {

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Pages pages;

    @Autowired
    private Statuses statuses;

    @Autowired
    private MutableClock clock;

    @Test
    void officerSeesWhatIsMissingBeforeTheMeeting() {
        clock.fixAt(LocalDate.of(2012, 10, 27));
        Board board = boards.create(3);
        boards.give(board, 1, "Done");

        Pages.Answer work = pages.get(board.officer(), "/my-work");

        assertThat(work.status()).isEqualTo(200);
        assertThat(work.text())
                .contains("Sessions to prepare", ", 8 November 2012", "Preparing", "Next: get the updates")
                .contains("2 updates missing", "3 drafts missing", "12 days to the meeting")
                .doesNotContain("Sessions to record", "Nothing waits");
        assertThat(work.page().select("a[href=" + board.path() + "/prepare]")).hasSize(1);
        assertThat(work.page().select("a[href=/committees/" + board.slug() + "/sessions/new]"))
                .hasSize(1);
    }

    @Test
    void serviceOfficerSeesWhatWasAskedAndWhetherItIsLate() {
        Board board = boards.create(2);
        boards.request(board, 2);

        clock.fixAt(LocalDate.of(2012, 10, 25));
        assertThat(pages.get(board.service(), "/my-work").text())
                .contains("Updates asked of you", board.code() + "-2", "Due 25 October 2012", "To give")
                .doesNotContain("Overdue", board.code() + "-1");
        clock.fixAt(LocalDate.of(2012, 10, 26));
        assertThat(pages.get(board.service(), "/my-work").text()).contains("Overdue");
    }

    @Test
    void serviceOfficerFindsAGivenUpdateAgainUntilTheCommitteeHasDecided() {
        Board board = boards.create(1);
        boards.request(board, 1);
        boards.give(board, 1, "Done");

        Pages.Answer given = pages.get(board.service(), "/my-work");

        assertThat(given.text())
                .contains("Updates you have given", board.code() + "-1", "Can be changed until the committee decides")
                .doesNotContain("Updates asked of you");
        assertThat(given.page().select("a[href=" + board.path() + "/items/" + board.code() + "-1/update]"))
                .hasSize(1);
        boards.circulate(board);
        ItemView item = board.itemView(1);
        statuses.confirmAsDrafted(people.actor(board.officer()), item.id(), item.version(), Outcome.of("45"));
        assertThat(pages.get(board.service(), "/my-work").text())
                .contains("Nothing waits for you")
                .doesNotContain("Updates you have given");
    }

    @Test
    void chairSeesDraftsToAgreeAndMembersSeePapersOnceTheyAreOut() {
        Board board = boards.create(1);
        assertThat(pages.get(board.chair(), "/my-work").text()).doesNotContain("agreement");
        boards.draft(board, 1, "YNYNY");

        assertThat(pages.get(board.chair(), "/my-work").text())
                .contains("Drafts waiting for your agreement", "1 draft status to agree");
        assertThat(pages.get(board.member(), "/my-work").text()).contains("Nothing waits for you");

        boards.circulate(board);
        Pages.Answer papers = pages.get(board.member(), "/my-work");
        assertThat(papers.text()).contains("Papers sent to you");
        assertThat(papers.page().select("a[href=" + board.path() + "]")).hasSize(1);
        assertThat(pages.get(board.officer(), "/my-work").text())
                .contains("Sessions to record", "1 of 1 to record")
                .doesNotContain("Sessions to prepare", "Papers sent to you");
    }

    @Test
    void officerSeesThatTheCommitteeHasCommented() {
        Board board = boards.create(1);
        boards.draft(board, 1, "YNYNY");
        assertThat(pages.get(board.officer(), "/my-work").text()).doesNotContain("comment");
        for (String words : new String[] {"Not so", "Or is it?"}) {
            ItemView item = board.itemView(1);
            statuses.comment(people.actor(board.chair()), item.id(), item.version(), words);
        }
        String comments = board.item(1) + "#comments";

        assertThat(pages.get(board.officer(), "/my-work").text()).contains("2 comments");
        assertThat(pages.get(board.officer(), board.path() + "/circulation")
                        .page()
                        .select("a[href='" + comments + "']")
                        .text())
                .isEqualTo(board.code() + "-1 has 2 comments");
        boards.circulate(board);
        assertThat(pages.get(board.officer(), "/my-work").text()).contains("1 of 1 to record · 2 comments");
        for (String page : new String[] {board.path() + "/record", board.item(1) + "/record"}) {
            assertThat(pages.get(board.officer(), page)
                            .page()
                            .select("a[href='" + comments + "']")
                            .text())
                    .isEqualTo("2 comments on " + board.code() + "-1");
        }
    }

    @Test
    void administratorFindsTheAdministrationAndSomebodyWithoutRoleAFriendlyLine() {
        assertThat(pages.get(people.create(Role.ADMINISTRATOR), "/my-work")
                        .page()
                        .select("main a[href=/administration]"))
                .hasSize(1);
        assertThat(pages.get(people.create("Nobody in particular"), "/my-work").text())
                .contains("Nothing waits for you at the moment");
    }

    @Test
    void theSignInPageComesFirst() {
        assertThat(pages.get("/my-work").location()).startsWith("/sign-in?to=");
    }

    @Test
    void thirtyItemsTakeNoMoreStatementsThanOne() {
        Board small = boards.create(1);
        Board large = boards.create(30);
        pages.get(small.officer(), "/my-work");

        StatementCount one = StatementCount.of(() -> pages.get(small.officer(), "/my-work"));
        StatementCount thirty = StatementCount.of(() -> pages.get(large.officer(), "/my-work"));

        assertThat(thirty.count()).as(thirty.toString()).isEqualTo(one.count());
    }
}
