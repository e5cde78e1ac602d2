package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
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
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class ResponsePageTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    @Test
    void everybodyReadsWhatIsPublishedAndNobodysName() {
        Case about = fixture.create(2);
        VersionRef published = fixture.published(about, 1, answer(about));
        Document page = pages.get(executive(about, 1)).page();

        assertThat(page.select("h1").text()).isEqualTo("Response to Recommendation 1: The executive");
        assertThat(page.select(".app-answer__decision").text()).isEqualTo("Accepted");
        assertThat(page.select(".app-answer").text())
                .contains("Yes, gladly", "Decided 27 June 2013", "Decision published 28 June 2013")
                .contains("In effect from 5 July 2013", "September 2013 1 to 30 September 2013");
        assertThat(page.select(".app-actions tbody td").last().text()).startsWith("Karen");
        assertThat(page.select("#story + ol li").eachText())
                .singleElement()
                .asString()
                .startsWith("Published: Accepted, decided on 27 June 2013 (version 1)");
        for (Actor actor : List.of(about.service(), about.cabinet(), about.officer())) {
            assertThat(page.text()).doesNotContain(actor.name());
        }
        assertThat(page.select("main .govuk-button, main .govuk-tag")).isEmpty();
        assertThat(fixture.now(about, published).number()).isEqualTo(1);
    }

    @Test
    void aHiddenDraftLeavesNoTraceForThePublic() {
        Case about = fixture.create(2);
        VersionRef published = fixture.published(about, 1, answer(about));
        String given = pages.get(executive(about, 1)).page().outerHtml();
        String owed = pages.get(director(about, 2)).page().outerHtml();

        next(about, published, ResponseDraft.of(Decision.REJECTED, "Not any more"));
        responses.start(
                about.service(), about.review().id(), about.post(), List.of(about.recommendation(2)), answer(about));

        assertThat(pages.get(executive(about, 1)).page().outerHtml()).isEqualTo(given);
        assertThat(pages.get(director(about, 2)).page().outerHtml()).isEqualTo(owed);
        assertThat(pages.get(about.stranger(), executive(about, 1)).text()).doesNotContain("Not any more");
        assertThat(pages.get(about.service(), executive(about, 1)).text())
                .contains("This version is not public. Everybody else reads version 1", "Not any more");
    }

    @Test
    void insidersReadWhoDidWhatAndOnWhoseBehalf() {
        Case about = fixture.create(1);
        VersionRef first = fixture.submitted(about, 1, answer(about));
        approvals.sendBack(about.cabinet(), first.versionId(), fixture.version(about, first), "Say what it costs");
        VersionRef mended =
                responses.edit(about.officer(), first.versionId(), fixture.version(about, first), answer(about));

        Document page = pages.get(about.service(), executive(about, 1)).page();

        assertThat(mended.number()).isEqualTo(2);
        assertThat(page.select("#answer + .govuk-hint").text())
                .isEqualTo("A scrutiny officer typed it in on the executive’s behalf.");
        assertThat(page.select("#story + ol li").eachText())
                .satisfiesExactly(
                        drafted -> assertThat(drafted)
                                .startsWith("Drafted (version 1)")
                                .endsWith(about.service().name()),
                        sent -> assertThat(sent).startsWith("Submitted to the cabinet member (version 1)"),
                        back -> assertThat(back)
                                .startsWith("Returned (version 1)")
                                .endsWith("Say what it costs"),
                        typed -> assertThat(typed).startsWith("Typed in on the executive’s behalf (version 2)"));
    }

    @Test
    void eachIsOfferedWhatTheyMayDoNext() {
        Case about = fixture.create(4);
        fixture.drafted(about, 1, answer(about));
        fixture.submitted(about, 2, answer(about));
        fixture.approved(about, 3, answer(about));
        fixture.published(about, 4, answer(about));

        assertThat(steps(about.service(), director(about, 1))).containsExactly("Start the response");
        assertThat(steps(about.service(), executive(about, 1)))
                .containsExactly("Check and submit", "Edit", "Change what it stands for");
        assertThat(steps(about.service(), executive(about, 2))).isEmpty();
        assertThat(steps(about.cabinet(), executive(about, 2))).containsExactly("Approve or return", "Edit");
        assertThat(steps(about.officer(), executive(about, 3))).containsExactly("Record Cabinet’s decision");
        assertThat(steps(about.service(), executive(about, 4)))
                .containsExactly("Write the next version", "Say that it is no longer deliverable");
        assertThat(steps(about.member(), executive(about, 4))).isEmpty();
    }

    @Test
    void whatIsOwedIsSaidWithItsWorkingAndWhatIsNotOwedIsNotThere() {
        Case about = fixture.create(1);
        assertThat(pages.get(director(about, 1)).text()).contains("No response has been published yet.");
        assertThat(pages.get(executive(about, 1)).status()).isEqualTo(404);
        assertThat(pages.get(about.stranger(), executive(about, 1)).status()).isEqualTo(404);
        assertThat(pages.get(about.officer(), executive(about, 1)).status()).isEqualTo(200);

        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.EXECUTIVE, LocalDate.of(2013, 3, 15)));
        clock.fixAt(LocalDate.of(2013, 5, 10));
        assertThat(pages.get(director(about, 1)).text())
                .contains("owes one by 14 May 2013: 4 days left.", "its time runs with the executive’s.")
                .doesNotContain("Local Government Act");
        clock.fixAt(LocalDate.of(2013, 5, 26));
        assertThat(pages.get(director(about, 1)).text()).contains("owed one by 14 May 2013: late by 12 days.");

        clock.reset();
        fixture.published(about, 1, answer(about));
        assertThat(pages.get(director(about, 1)).status())
                .as("the executive has answered for the director")
                .isEqualTo(404);
    }

    @Test
    void oneThatStandsForSeveralIsFoundUnderEach() {
        Case about = fixture.create(2);
        VersionRef draft = fixture.drafted(about, 1, answer(about));
        responses.regroup(about.service(), draft.versionId(), fixture.version(about, draft), about.ids());
        fixture.publish(about, fixture.approve(about, fixture.submit(about, draft)));

        assertThat(pages.get(executive(about, 1)).text()).contains("also stands for Recommendation 2.");
        assertThat(pages.get(executive(about, 2)).text()).contains("also stands for Recommendation 1.", "Yes, gladly");
    }

    @Test
    void whatWasDroppedSaysWhy() {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(about, 1, answer(about));
        VersionRef dropped = responses.drop(
                about.service(), published.versionId(), fixture.version(about, published), "The grant has ended");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, dropped)));

        Document page = pages.get(executive(about, 1)).page();

        assertThat(page.select(".app-answer__dropped").text())
                .isEqualTo("No longer deliverable: what was accepted has been dropped since. The grant has ended");
        assertThat(page.select("#story + ol li").last().text()).startsWith("Published: Accepted, then dropped");
    }

    private VersionRef next(Case about, VersionRef published, ResponseDraft draft) {
        return responses.edit(
                about.service(),
                published.versionId(),
                fixture.version(about, published),
                draft.with(fixture.now(about, published).draft().actions()));
    }

    private List<String> steps(Actor who, String path) {
        return pages.get(who, path)
                .page()
                .select("main .govuk-button-group .govuk-button")
                .eachText();
    }

    static ResponseDraft answer(Case about) {
        return ResponseDraft.of(
                Decision.ACCEPTED,
                "Yes, gladly",
                ActionDraft.of("Recruit carers", "September 2013", Owner.post(about.post())));
    }

    static String executive(Case about, int number) {
        return "/reviews/%s/recommendations/%d/responses/executive"
                .formatted(about.review().slug(), number);
    }

    private static String director(Case about, int number) {
        String title = "assistant-director-" + about.review().code().substring(2);
        return "/reviews/%s/recommendations/%d/responses/%s"
                .formatted(about.review().slug(), number, title);
    }
}
