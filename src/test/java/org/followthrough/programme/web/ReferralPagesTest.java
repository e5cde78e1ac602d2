package org.followthrough.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReferralPagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    @Autowired
    private MutableClock clock;

    private Board board;
    private String path;

    @BeforeEach
    void anOfficerRecordsWhatTheirCommitteeIsAsked() {
        clock.fixAt(LocalDate.of(2013, 2, 1));
        board = boards.empty();
        String action = "/committees/" + board.slug() + "/referrals/new";
        Answer created = pages.submit(
                board.officer(),
                pages.get(board.officer(), action),
                action,
                "subject",
                "Budget of " + board.slug(),
                "fromWords",
                "Working Group",
                "on.day",
                "11",
                "on.month",
                "9",
                "on.year",
                "2012",
                "concern",
                "An overspend",
                "question",
                "How would it be mitigated?");
        path = "/referrals/budget-of-" + board.slug();
        assertThat(created.location()).as(created.errors()).isEqualTo(path);
    }

    private Answer send(String page, String... typed) {
        return pages.submit(board.officer(), pages.get(board.officer(), path + page), path + page, typed);
    }

    @Test
    void itShowsTheWayItTookWithItsDates() {
        send("/steps/new", "toWords", "Outside panel", "onWords", "has since", "text", "The chair has passed it on.");
        send("/publication");
        Answer page = pages.get(path);
        assertThat(page.page().select(".app-chain__step").eachText())
                .containsExactly(
                        "Working Group asked Board %s 11 September 2012".formatted(unique()),
                        "Board %s asked Outside panel has since The chair has passed it on.".formatted(unique()));
        assertThat(page.text())
                .contains("Working Group, then Board %s, then Outside panel".formatted(unique()))
                .contains("Passed on", "Without a reply for 4 months", "How would it be mitigated?", "An overspend");
        assertThat(page.page().select(".app-chain__step a[href^=/committees]").eachText())
                .containsExactly("Board " + unique(), "Board " + unique());
    }

    private String unique() {
        return board.slug().substring("board-".length());
    }

    @Test
    void aDraftIsForThoseWhoSitOnTheCommittees() {
        assertThat(pages.get(board.member(), path).text()).contains("is a draft");
        assertThat(pages.get(path).status()).isEqualTo(404);
        assertThat(pages.get("/referrals").text()).doesNotContain("Budget of " + board.slug());
        assertThat(pages.get("/committees/" + board.slug()).text()).doesNotContain("Budget of");
        send("/publication");
        assertThat(pages.get("/referrals").page().select("section:has(#waiting) a[href=" + path + "]"))
                .hasSize(1);
        assertThat(pages.get("/committees/" + board.slug()).text()).contains("1 referral, 1 without a reply");
    }

    @Test
    void withItsReplyItIsListedAsAnswered() {
        send("/publication");
        Answer replied =
                send("/reply", "reply", "It was mitigated.", "by", "Head of Service", "words", "As at Quarter 2");
        assertThat(replied.location()).isEqualTo(path);
        assertThat(pages.get(path).text()).contains("Head of Service, As at Quarter 2", "It was mitigated.");
        assertThat(pages.get("/committees/" + board.slug() + "/referrals")
                        .page()
                        .select("section:has(#answered) a[href=" + path + "]"))
                .hasSize(1);
        assertThat(send("/reply", "reply", " ").errors()).contains("Enter the reply");
    }

    @Test
    void theMeetingThatConsidersItIsNamed() {
        Answer officers = pages.get(board.officer(), path);
        assertThat(officers.page().select("a:contains(Name the meeting)").attr("href"))
                .isEqualTo(path + "/steps/1/edit");
        send("/steps/1/edit", "meetingOn.day", "11", "meetingOn.month", "2", "meetingOn.year", "2013", "item", "4");
        assertThat(pages.get(board.officer(), path).text())
                .contains("To be considered Board " + unique() + ", 11 February 2013, item 4");
        send(
                "/steps/new",
                "toWords",
                "Outside panel",
                "meetingOn.day",
                "1",
                "meetingOn.month",
                "3",
                "meetingOn.year",
                "2013");
        clock.fixAt(LocalDate.of(2013, 2, 12));
        assertThat(pages.get(board.officer(), path).text())
                .contains("Considered Board " + unique() + ", 11 February 2013, item 4")
                .contains("To be considered Outside panel, 1 March 2013");
    }

    @Test
    void aPublishedReplyIsReplacedWithAReasonThatEverybodyReads() {
        send("/publication");
        assertThat(pages.get(board.officer(), path + "/reply").page().select("#reason"))
                .isEmpty();
        send("/reply", "reply", "It was mitigated.");
        Answer refused = send("/reply", "reply", "It was not mitigated.");
        assertThat(refused.errors()).isEqualTo("Enter why published words are changed");
        pages.submit(board.officer(), refused, path + "/reply", "reason", "Misread");
        assertThat(pages.get(path)
                        .page()
                        .select("section:has(#changes) details")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains(": Reply Why: Misread", "It was", "not");
        send("/steps/new", "toWords", "Outside panel");
        assertThat(send("/steps/2/removal").errors()).isEqualTo("Enter why published words are changed");
        assertThat(send("/steps/2/removal", "reason", "It stays here").location())
                .isEqualTo(path);
        assertThat(pages.get(path).text()).contains("Removed: step 2", "Why: It stays here");
    }

    @Test
    void aPaperIsReadWordForWordWithItsTable() {
        Answer added = send(
                "/papers/new",
                "title",
                "Extract from a report",
                "text",
                "# Revenue\n\n| Service | Budget |\n| Safeguarding | 36,071 |");
        assertThat(added.location()).isEqualTo(path);
        String paper = path + "/papers/extract-from-a-report";
        assertThat(pages.get(paper).status()).isEqualTo(404);
        Answer page = pages.get(board.member(), paper);
        assertThat(page.page().select("td").eachText()).containsExactly("Safeguarding", "36,071");
        Answer conflict = pages.get(board.officer(), paper + "/edit");
        pages.submit(board.officer(), conflict, paper + "/edit", "author", "Theirs");
        conflict = pages.submit(board.officer(), conflict, paper + "/edit", "author", "Mine");
        assertThat(conflict.status()).isEqualTo(409);
        send("/papers/extract-from-a-report/removal");
        assertThat(pages.get(board.officer(), paper).status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsAskedForAtItsField() {
        String action = "/committees/" + board.slug() + "/referrals/new";
        Answer refused = pages.submit(
                board.officer(), pages.get(board.officer(), action), action, "toCommittee", "", "text", "Kept");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#subject", "#fromWords", "#toWords", "#question");
        assertThat(refused.page().select("#text").val()).isEqualTo("Kept");
        assertThat(pages.get(board.chair(), action).status()).isEqualTo(403);
    }

    @Test
    void aStepIsChangedAndAnOvertakenOneShowsBothTexts() {
        Answer form = pages.get(board.officer(), path + "/steps/1/edit");
        assertThat(pages.submit(board.officer(), form, path + "/steps/1/edit", "text", "Theirs")
                        .location())
                .isEqualTo(path);
        Answer conflict = pages.submit(board.officer(), form, path + "/steps/1/edit", "text", "Mine");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(pages.submit(board.officer(), conflict, path + "/steps/1/edit")
                        .location())
                .isEqualTo(path);
        send("/steps/new", "toWords", "Another");
        send("/steps/2/removal");
        assertThat(pages.get(board.officer(), path).page().select(".app-chain__step"))
                .hasSize(1);
    }

    @Test
    void aDraftIsRemovedAfterAsking() {
        assertThat(send("/removal").location()).isEqualTo("/committees/" + board.slug() + "/referrals");
        assertThat(pages.get(board.officer(), path).status()).isEqualTo(404);
    }

    @Test
    void theFirstReplyStandsBesideItsStepOnceItIsPassedOn() {
        send("/reply", "reply", "It was mitigated.", "by", "Head of Service");
        assertThat(pages.get(board.officer(), path + "/steps/new").text()).contains("It has a reply.");
        send("/steps/new", "toWords", "Outside panel");
        send("/publication");
        Answer page = pages.get(path);
        assertThat(page.text()).contains("Passed on", "None is recorded.");
        assertThat(page.page().select(".app-chain__step").get(0).text())
                .endsWith("Reply, Head of Service It was mitigated.");
        Answer saved =
                send("/steps/2/edit", "toWords", "Outside panel", "toCommittee", board.slug(), "reason", "It was they");
        assertThat(saved.errors()).isEqualTo("A committee cannot ask itself");
        saved = send("/steps/2/edit", "fromCommittee", "", "fromWords", "Its chair");
        assertThat(saved.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#fromCommittee");
    }
}
