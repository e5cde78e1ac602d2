package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.DecisionDates;
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

/** What everybody reads of answers tells nothing of how they came about, and accuses nobody. */
@ApplicationTest
@ActiveProfiles("demo")
class AnswersForEverybodyTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private MutableClock clock;

    @Test
    void noAccountsNameStandsBesideAMovedDateButForThoseWhoReadDrafts() {
        Case about = fixture.create(1);
        moveTheDate(about, fixture.published(about, 1, answer(about, "June 2013")), "December 2013");

        String everybody = pages.get(recommendation(about, 1)).text();

        assertThat(everybody).contains("December 2013", "Staff left");
        for (Actor actor : List.of(about.officer(), about.service(), about.cabinet())) {
            assertThat(everybody).doesNotContain(actor.name());
            assertThat(ledger(actor, about))
                    .endsWith("Version 2, by " + about.officer().name());
        }
        assertThat(ledger(about.member(), about)).endsWith("Version 2");
        assertThat(ledger(about.otherService(), about)).endsWith("Version 2");
    }

    @Test
    void everybodyReadsTheSameWhetherOrNotAVersionWasReturnedBefore() {
        clock.fixAt(LocalDate.of(2013, 7, 1));
        Case about = fixture.create(2);
        VersionRef atOnce = fixture.published(about, 1, answer(about, "June 2013"));
        VersionRef first = fixture.submitted(about, 2, answer(about, "May 2013"));
        approvals.sendBack(about.cabinet(), first.versionId(), fixture.version(about, first), "Say what it costs");
        VersionRef second = responses.edit(
                about.service(), first.versionId(), fixture.version(about, first), answer(about, "June 2013"));
        VersionRef afterReturn = fixture.publish(about, fixture.approve(about, fixture.submit(about, second)));
        moveTheDate(about, atOnce, "December 2013");
        moveTheDate(about, afterReturn, "December 2013");

        Function<String, String> asOne = html -> html.replace("ecommendation 2", "ecommendation 1")
                .replace("recommendations/2", "recommendations/1")
                .replace("number 2 be", "number 1 be")
                // each action has an anchor of its own, which tells nothing
                .replaceAll("\\baction-[0-9a-f-]{36}\\b", "action-anchor");
        for (String page :
                List.of("", "/versions", "/versions/1", "/versions/2", "/versions/3", "/compare?from=1&to=2")) {
            Pages.Answer one = pages.get(executive(about, 1) + page);
            Pages.Answer other = pages.get(executive(about, 2) + page);
            assertThat(one.status()).as(page).isEqualTo(page.endsWith("3") ? 404 : 200);
            assertThat(asOne.apply(other.page().outerHtml()))
                    .as(page)
                    .isEqualTo(asOne.apply(one.page().outerHtml()));
        }
        assertThat(asOne.apply(answers(about, 2)))
                .isEqualTo(asOne.apply(answers(about, 1)))
                .contains("Version 2");
        assertThat(pages.get(about.service(), executive(about, 2)).text()).contains("(version 3)");
        assertThat(pages.get(about.service(), executive(about, 2) + "/versions/3")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theCommitteeReadsWhatIsApprovedUnderTheNumberThatEverybodyWillKnow() {
        Case about = fixture.create(1);
        VersionRef first = fixture.submitted(about, 1, answer(about, "May 2013"));
        approvals.sendBack(about.cabinet(), first.versionId(), fixture.version(about, first), "Say what it costs");
        VersionRef second = responses.edit(
                about.service(), first.versionId(), fixture.version(about, first), answer(about, "June 2013"));
        fixture.approve(about, fixture.submit(about, second));

        assertThat(pages.get(about.member(), recommendation(about, 1)).text()).contains("Version 1, not public");
        assertThat(pages.get(about.service(), recommendation(about, 1)).text()).contains("Version 2, not public");
        assertThat(pages.get(about.member(), executive(about, 1) + "/versions/2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDateIsSaidToHavePassedWhereItWasStillToComeWhenItWasPromised() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(
                about,
                1,
                answer(about, "September 2013")
                        .with(List.of(
                                ActionDraft.of("Done before", "March 2013", Owner.post(about.post())),
                                ActionDraft.of("Promised", "September 2013", Owner.post(about.post())))));
        assertThat(marked(about)).containsExactly("Promised");
        assertThat(pages.get(recommendation(about, 1)).text())
                .contains("Date passed not recorded as done")
                .doesNotContain("Overdue");

        VersionRef second = responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                fixture.now(about, first).draft());
        fixture.approve(about, fixture.submit(about, second));
        approvals.publish(
                about.officer(),
                second.versionId(),
                fixture.version(about, second),
                DecisionDates.of(LocalDate.of(2013, 12, 1)));
        assertThat(marked(about)).as("promised in June all the same").containsExactly("Promised");

        VersionRef dropped =
                responses.drop(about.service(), second.versionId(), fixture.version(about, second), "No money");
        fixture.approve(about, fixture.submit(about, dropped));
        approvals.publish(
                about.officer(),
                dropped.versionId(),
                fixture.version(about, dropped),
                DecisionDates.of(LocalDate.of(2014, 1, 1)));
        assertThat(marked(about)).as("nothing is promised any more").isEmpty();
    }

    private List<String> marked(Case about) {
        return pages.get(recommendation(about, 1))
                .page()
                .select(".app-actions tbody tr:has(.govuk-tag) th")
                .eachText();
    }

    private void moveTheDate(Case about, VersionRef published, String due) {
        ResponseDraft draft = fixture.now(about, published).draft();
        VersionRef moved = responses.edit(
                about.service(),
                published.versionId(),
                fixture.version(about, published),
                draft.with(List.of(draft.actions().get(0).due(due, "Staff left"))));
        fixture.publish(about, fixture.approve(about, fixture.submit(about, moved)));
    }

    private String ledger(Actor actor, Case about) {
        Document page = pages.get(actor, recommendation(about, 1)).page();
        return page.select(".app-ledger tbody td").last().text();
    }

    /** What a recommendation's page says of answers and of their dates. */
    private String answers(Case about, int number) {
        return pages.get(recommendation(about, number))
                .page()
                .select("section[aria-labelledby=answers], section[aria-labelledby=dates]")
                .outerHtml();
    }

    private static ResponseDraft answer(Case about, String due) {
        return ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("Do it", due, Owner.post(about.post())));
    }

    private static String recommendation(Case about, int number) {
        return "/reviews/" + about.review().slug() + "/recommendations/" + number;
    }

    private static String executive(Case about, int number) {
        return recommendation(about, number) + "/responses/executive";
    }
}
