package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.Posts;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What was answered, on the pages of recommendation and review and in the list. */
@ApplicationTest
@ActiveProfiles("demo")
class AnswersTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private Responses responses;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    @Test
    void firstScreenAndCardSayWhatWasAnsweredByWhomAndWhen() {
        Case about = fixture.create(1);
        fixture.published(
                about,
                1,
                new ResponseDraft(
                        Decision.PARTIALLY_ACCEPTED,
                        "Agreed in part",
                        "We will pilot it",
                        "There is no money",
                        false,
                        null,
                        List.of(ActionDraft.of("Pilot it", "June- September 2013", Owner.post(about.post())))));

        Document page = pages.get(recommendation(about, 1)).page();

        assertThat(standing(page, "What was answered")).isEqualTo("Agreed in part: The executive, 27 June 2013");
        assertThat(page.select("#answer-executive ~ .app-answer .app-answer__decision")
                        .text())
                .isEqualTo("Agreed in part (Partially accepted)");
        assertThat(page.select(".app-answer").text()).contains("We will pilot it", "Reason There is no money");
        Element action = page.select(".app-actions tbody tr").first();
        assertThat(action.select("td").get(0).text())
                .isEqualTo("June- September 2013 1 June to 30 September 2013 Date passed not recorded as done");
        assertThat(page.select("main").text()).doesNotContain("on behalf");
    }

    @Test
    void ownersAreThoseWhoHeldThePostOnTheDayOfTheDecision() {
        Case about = fixture.create(1);
        Actor admin = people.administrator();
        posts.appoint(
                admin,
                about.otherPost(),
                new HolderDetails("Olive Before", null, LocalDate.of(2011, 1, 1), LocalDate.of(2013, 6, 30)));
        posts.appoint(admin, about.otherPost(), new HolderDetails("Adam After", null, LocalDate.of(2013, 7, 1), null));
        fixture.published(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED,
                        "Yes",
                        ActionDraft.of(
                                "Do it",
                                "Ongoing",
                                Owner.post(about.otherPost()),
                                new Owner(about.post(), "As above"))));

        String owners = pages.get(recommendation(about, 1))
                .page()
                .select(".app-actions tbody td")
                .last()
                .text();

        assertThat(owners).startsWith("Olive Before, Service Delivery Manager").contains("As above Karen");
        assertThat(owners).doesNotContain("Adam After");
    }

    @Test
    void everyChangeOfADateStandsInTheLedgerWithItsReason() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(about, 1, withAction(about, "June 2013"));
        ResponseDraft draft = fixture.now(about, first).draft();
        VersionRef moved = responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                draft.with(List.of(draft.actions().get(0).due("December 2013", "Staff left"))));
        assertThat(pages.get(recommendation(about, 1)).page().select("#dates")).isEmpty();
        fixture.publish(about, fixture.approve(about, fixture.submit(about, moved)));

        Document page = pages.get(recommendation(about, 1)).page();

        assertThat(page.select(".app-ledger tbody tr")
                        .first()
                        .children()
                        .eachText()
                        .subList(0, 4))
                .containsExactly(
                        "Do it",
                        "June 2013 (until 30 June 2013)",
                        "December 2013 (until 31 December 2013) Later",
                        "Staff left");
        assertThat(page.select(".app-ledger tbody td").last().text()).endsWith(" Version 2");
        assertThat(page.select("#answers ~ section a[href$=/versions]").text()).isEqualTo("its 2 published versions");
    }

    @Test
    void aHiddenDraftLeavesNoTraceOnAnyPage() {
        Case about = fixture.create(2);
        VersionRef published = fixture.published(about, 1, withAction(about, "June 2013"));
        List<String> public_ = List.of(
                recommendation(about, 1),
                recommendation(about, 2),
                review(about),
                "/recommendations?review=" + about.review().slug(),
                "/recommendations?decision=rejected&review=" + about.review().slug());
        List<String> before =
                public_.stream().map(path -> pages.get(path).page().outerHtml()).toList();

        responses.edit(
                about.service(),
                published.versionId(),
                fixture.version(about, published),
                ResponseDraft.of(Decision.REJECTED, "Not any more")
                        .with(fixture.now(about, published).draft().actions()));
        fixture.approved(
                about, 2, new ResponseDraft(Decision.REJECTED, null, "No", "Hidden reason", false, null, List.of()));

        assertThat(public_.stream()
                        .map(path -> pages.get(path).page().outerHtml())
                        .toList())
                .isEqualTo(before);
        Document insider = pages.get(about.service(), recommendation(about, 1)).page();
        assertThat(insider.select("#answer-executive ~ .app-draft").text())
                .isEqualTo("Draft Version 2, not public: Rejected");
        assertThat(insider.select(".app-answer__decision").text())
                .as("the published answer stands beside it")
                .isEqualTo("Accepted");
        assertThat(pages.get(about.member(), recommendation(about, 2)).text())
                .as("the committee reads what is approved")
                .contains("Approved Version 1, not public: Rejected");
    }

    @Test
    void whatIsMissingIsSaidPlainlyOnlyWhereAClockRuns() {
        Case about = fixture.create(2);
        assertThat(pages.get(recommendation(about, 1)).page().select("#answers"))
                .isEmpty();
        assertThat(pages.get(review(about)).page().select("#responses")).isEmpty();

        clocks.set(
                about.officer(),
                about.review().id(),
                about.post(),
                null,
                ClockSetting.of(ClockRule.EXECUTIVE, LocalDate.of(2013, 3, 15)));
        clock.fixAt(LocalDate.of(2013, 5, 26));

        Document page = pages.get(recommendation(about, 1)).page();
        assertThat(standing(page, "What was answered"))
                .startsWith("No response yet. Assistant Director")
                .endsWith("owed one by 14 May 2013: late by 12 days.");
        assertThat(page.select("#answers ~ section .govuk-inset-text").text())
                .contains("Two months beginning with 15 March 2013");
        assertThat(pages.get(review(about)).page().select("#responses ~ ul li").text())
                .contains(
                        "Response due 14 May 2013. 0 of 2 recommendations answered; 12 days late.",
                        "Two months beginning with 15 March 2013");
        assertThat(pages.get(about.service(), recommendation(about, 1))
                        .page()
                        .select("main a.govuk-button")
                        .eachText())
                .containsExactly("Start the response", "Start a response of the executive");
        assertThat(pages.get(about.otherService(), recommendation(about, 1))
                        .page()
                        .select("main a.govuk-button"))
                .isEmpty();
    }

    @Test
    void reviewShowsTheDecisionBesideEachAndInsidersWhatIsInHand() {
        Case about = fixture.create(3);
        fixture.published(about, 1, withAction(about, "June 2013"));
        fixture.submitted(about, 2, ResponseDraft.of(Decision.NOTED, "Seen"));

        Document everybody = pages.get(review(about)).page();
        assertThat(everybody.select(".app-recommendations tbody td:nth-child(2)").stream()
                        .map(Element::text))
                .containsExactly("Accepted", "", "");
        assertThat(everybody.select("#responses ~ p a").attr("href")).isEqualTo(review(about) + "/response");
        assertThat(everybody.select("section[aria-labelledby=responses] .govuk-tag"))
                .isEmpty();

        Document officers = pages.get(about.officer(), review(about)).page();
        assertThat(officers.select("section[aria-labelledby=responses] .app-chips")
                        .first()
                        .select("li")
                        .eachText())
                .containsExactly("Not started 1", "Submitted 1", "Published 1");
        assertThat(officers.select("section[aria-labelledby=responses] .app-chips a")
                        .eachText())
                .containsExactly("Edit the response document", "Say by when responses are due", "Hand over actions");
        assertThat(pages.get(about.cabinet(), review(about))
                        .page()
                        .select("section[aria-labelledby=responses] .app-chips a")
                        .eachText())
                .containsExactly("Record Cabinet’s decision on all");
    }

    @Test
    void listIsFilteredByWhatWasAnswered() {
        Case about = fixture.create(4);
        fixture.published(about, 1, withAction(about, "June 2013"));
        fixture.published(about, 2, ResponseDraft.of(null, "It was seen"));
        VersionRef third = fixture.published(about, 3, withAction(about, "June 2013"));
        VersionRef dropped =
                responses.drop(about.service(), third.versionId(), fixture.version(about, third), "No money");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, dropped)));

        assertThat(found(about, "accepted")).containsExactly("Recommendation 1");
        assertThat(found(about, "unstated")).containsExactly("Recommendation 2");
        assertThat(found(about, "dropped")).containsExactly("Recommendation 3");
        assertThat(found(about, "none")).containsExactly("Recommendation 4");
        assertThat(found(about, "nonsense")).isEmpty();
        assertThat(pages.get("/recommendations?review=" + about.review().slug())
                        .page()
                        .select("tbody tr")
                        .get(2)
                        .text())
                .contains("Answered: Accepted, then dropped");
    }

    private List<String> found(Case about, String decision) {
        return pages.get("/recommendations?review=" + about.review().slug() + "&decision=" + decision)
                .page()
                .select("tbody th a")
                .eachText();
    }

    private static ResponseDraft withAction(Case about, String due) {
        return ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("Do it", due, Owner.post(about.post())));
    }

    private static String review(Case about) {
        return "/reviews/" + about.review().slug();
    }

    private static String recommendation(Case about, int number) {
        return review(about) + "/recommendations/" + number;
    }

    private static String standing(Document page, String key) {
        for (Element row : page.select(".app-standing .govuk-summary-list__row")) {
            if (row.select("dt").text().equals(key)) {
                return row.select("dd").text();
            }
        }
        throw new AssertionError("no line " + key);
    }
}
