package org.followthrough.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProgrammePagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    private Board board;
    private String list;
    private String path;

    @BeforeEach
    void anOfficerWritesAWorkProgramme() {
        board = boards.empty();
        boards.publishReview(board, board.code(), board.reviewSlug(), 2);
        list = "/committees/" + board.slug() + "/work-programmes";
        path = list + "/2033-34";
        Answer form = pages.get(board.officer(), list + "/new");
        Answer created = pages.submit(
                board.officer(), form, list + "/new", "period", "2033/34", "title", "The work", "whoHead", "By whom");
        assertThat(created.location()).isEqualTo(path);
        add("dateWords", "4th June 2033 6.30pm MR3", "issue", "- First point\n- Second point", "type", "Committee");
        add(
                "dateWords",
                "Dec/Jan",
                "issue",
                "Tracking",
                "who",
                "Ann\n\nBen",
                "recommendations",
                board.code() + "-1, " + board.code().toLowerCase(Locale.ROOT) + "-2");
        add("issue", "Informal briefing", "heading", "Other items");
    }

    private void add(String... typed) {
        String action = path + "/entries/new";
        Answer added = pages.submit(board.officer(), pages.get(board.officer(), action), action, typed);
        assertThat(added.location()).as(added.errors()).isEqualTo(path);
    }

    private void publish() {
        String action = path + "/publication";
        assertThat(pages.submit(board.officer(), pages.get(board.officer(), action), action)
                        .location())
                .isEqualTo(path);
    }

    @Test
    void itIsPrintedAsThePaperPrintsIt() {
        publish();
        Answer page = pages.get(path);
        assertThat(page.page().select("thead th").eachText())
                .containsExactly("Date", "Issue for Scrutiny", "Type of Meeting", "How", "By whom", "Outcome");
        assertThat(page.page().select("#entry-1 td").eachText())
                .containsExactly("4th June 2033 6.30pm MR3", "First point Second point", "Committee");
        assertThat(page.page().select("#entry-1 td")).hasSize(6);
        assertThat(page.page().select("#entry-1 li").eachText()).containsExactly("First point", "Second point");
        assertThat(page.page().select("tbody [role=rowheader]").eachText())
                .containsExactly("4th June 2033 6.30pm MR3", "Dec/Jan", "Other items", "Informal briefing");
        assertThat(page.page().select("#entry-2 td").get(4).select("p").eachText())
                .containsExactly("Ann", "Ben");
        assertThat(page.page().select("#entry-2 .app-programme__takes a").eachText())
                .containsExactly(board.code() + "-1: Recommendation 1", board.code() + "-2: Recommendation 2");
        assertThat(page.page().select(".app-programme__group").text()).isEqualTo("Other items");
        assertThat(page.page().select("#entry-3 td")).singleElement().satisfies(cell -> {
            assertThat(cell.text()).isEqualTo("Informal briefing");
            assertThat(cell.attr("colspan")).isEqualTo("6");
        });
        assertThat(page.page().select("form[method=post]")).isEmpty();
    }

    @Test
    void onlyThoseWhoSitOnTheCommitteeFindTheDraft() {
        assertThat(pages.get(board.member(), path).text()).contains("is a draft");
        assertThat(pages.get(board.member(), list).page().select(".govuk-tag").text())
                .isEqualTo("Draft");
        assertThat(pages.get(path).status()).isEqualTo(404);
        assertThat(pages.get(list).text()).contains("None yet");
        assertThat(pages.get("/committees/" + board.slug()).text()).doesNotContain("The work");
        publish();
        assertThat(pages.get("/committees/" + board.slug()).page().select("a[href=" + path + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        String action = path + "/entries/new";
        Answer refused = pages.submit(
                board.officer(),
                pages.get(board.officer(), action),
                action,
                "outcome",
                "Kept",
                "recommendations",
                "NO-1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("There is no published recommendation NO-1");
        refused = pages.submit(
                board.officer(), refused, action, "recommendations", "", "meetingOn.day", "31", "meetingOn.month", "2");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#meetingOn-day");
        refused = pages.submit(board.officer(), refused, action, "meetingOn.day", "", "meetingOn.month", "");
        assertThat(refused.errors()).isEqualTo("Enter the issue");
        assertThat(refused.page().select("#outcome").val()).isEqualTo("Kept");
        Answer named = pages.submit(
                board.officer(), pages.get(board.officer(), path + "/edit"), path + "/edit", "dateHead", " ");
        assertThat(named.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#dateHead");
    }

    @Test
    void anOvertakenEntryShowsBothTexts() {
        String action = path + "/entries/1/edit";
        Answer form = pages.get(board.officer(), action);
        pages.submit(board.officer(), form, action, "outcome", "Theirs");

        Answer conflict = pages.submit(board.officer(), form, action, "outcome", "Mine");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("#mine-outcome").val()).isEqualTo("Mine");
        assertThat(pages.submit(board.officer(), conflict, action).location()).isEqualTo(path);
        assertThat(pages.get(board.officer(), path).page().select("#entry-1").text())
                .contains("Mine")
                .doesNotContain("Theirs");
    }

    @Test
    void entriesAreMovedAndRemoved() {
        Answer page = pages.get(board.officer(), path);
        assertThat(page.page().select("#entry-1 button").eachAttr("value")).containsExactly("down");
        pages.submit(board.officer(), page, path + "/entries/1/position", "direction", "down");
        assertThat(pages.get(board.officer(), path).page().select("tr[id]").eachAttr("id"))
                .containsExactly("entry-2", "entry-1", "entry-3");
        String action = path + "/entries/2/removal";
        pages.submit(board.officer(), pages.get(board.officer(), action), action);
        assertThat(pages.get(board.officer(), path).page().select("tr[id]").eachAttr("id"))
                .containsExactly("entry-1", "entry-3");
    }

    @Test
    void whatIsChangedAfterPublicationIsListedForEverybody() {
        publish();
        String action = path + "/entries/1/edit";
        Answer refused = pages.submit(
                board.officer(), pages.get(board.officer(), action), action, "dateWords", "11th June 2033");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#reason");
        pages.submit(board.officer(), refused, action, "reason", "The room is taken");
        assertThat(pages.get(path).page().select("section:has(#changes) details"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.select("summary").text()).endsWith(": “First point”: Date");
                    assertThat(line.text()).contains("Why: The room is taken");
                    assertThat(line.select("del").text()).contains("4th");
                    assertThat(line.select("ins").text()).contains("11th");
                    assertThat(line.select("a").attr("href")).isEqualTo("#entry-1");
                });
    }

    @Test
    void aPublishedEntryGoesWithAReasonAndItsWordsStay() {
        publish();
        String action = path + "/entries/3/removal";
        Answer refused = pages.submit(board.officer(), pages.get(board.officer(), action), action);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("Enter why published words are changed");
        pages.submit(board.officer(), refused, action, "reason", "It is held already");
        assertThat(pages.get(path).page().select("#entry-3")).isEmpty();
        assertThat(pages.get(path).page().select("section:has(#changes) details"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).contains("Removed: “Informal briefing”", "Why: It is held already");
                    assertThat(line.select("a")).isEmpty();
                });
    }

    @Test
    void theDaysOfADateThatIsNotReadAreTyped() {
        String action = path + "/entries/1/edit";
        Answer refused = pages.submit(
                board.officer(),
                pages.get(board.officer(), action),
                action,
                "dateWords",
                "At a future meeting",
                "from.day",
                "1",
                "from.month",
                "9",
                "from.year",
                "2033");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#until-day");
        assertThat(refused.page().select("details:has(#until-day)").hasAttr("open"))
                .isTrue();
        Answer saved = pages.submit(
                board.officer(),
                refused,
                action,
                "until.day",
                "30",
                "until.month",
                "9",
                "until.year",
                "2033",
                "recommendations",
                board.code() + "-1");
        assertThat(saved.location()).as(saved.errors()).isEqualTo(path);
        publish();
        assertThat(pages.get("/reviews/" + board.reviewSlug()).text()).contains("Next: At a future meeting");
    }

    @Test
    void aRecommendationSaysAtWhichMeetingItComesUpNext() {
        String recommendation = "/reviews/" + board.reviewSlug() + "/recommendations/1";
        assertThat(pages.get(board.officer(), recommendation).text()).doesNotContain("Next at which meeting");
        publish();
        assertThat(pages.get(recommendation).page().select(".govuk-summary-list__row:contains(Next at which)"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).contains("Dec/Jan", "work programme 2033/34");
                    assertThat(row.select("a").attr("href")).isEqualTo(path + "#entry-2");
                });
        assertThat(pages.get("/reviews/" + board.reviewSlug()).text()).contains("Next: Dec/Jan");
    }

    @Test
    void whichRecommendationsComeToWhichMeetingStandsBelow() {
        assertThat(pages.get(board.officer(), path).page().select("#meetings")).isEmpty();
        String action = path + "/entries/2/edit";
        Answer saved = pages.submit(
                board.officer(),
                pages.get(board.officer(), action),
                action,
                "meetingOn.day",
                "6",
                "meetingOn.month",
                "12",
                "meetingOn.year",
                "2033");
        assertThat(saved.location()).isEqualTo(path);
        assertThat(pages.get(board.officer(), path)
                        .page()
                        .select("section:has(#meetings) li")
                        .eachText())
                .containsExactly(
                        "6 December 2033: %1$s-1: Recommendation 1, %1$s-2: Recommendation 2".formatted(board.code()));
    }

    @Test
    void aDraftIsRemovedAfterAsking() {
        String action = path + "/removal";
        Answer removed = pages.submit(board.officer(), pages.get(board.officer(), action), action);
        assertThat(removed.location()).isEqualTo(list);
        assertThat(pages.get(board.officer(), path).status()).isEqualTo(404);
    }
}
