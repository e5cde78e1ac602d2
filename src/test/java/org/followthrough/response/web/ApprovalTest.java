package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.dates.ClockRule;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MutableClock;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The cabinet member reads what was submitted, and approves or returns it. */
@ApplicationTest
@ActiveProfiles("demo")
class ApprovalTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "It will be done");

    private static final Map<String, String> APPROVE = Map.of("choice", "approve");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Clocks clocks;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void thePageShowsWhatWasAskedWhatIsAnsweredByWhomAndByWhen() {
        Case about = fixture.create(1);
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.FIXED_DATE, LocalDate.of(2013, 6, 30)));
        clock.fixAt(LocalDate.of(2013, 6, 18));
        fixture.submitted(
                about, 1, YES.with(List.of(ActionDraft.of("Hire two", "June 2013", Owner.post(about.post())))));

        Answer page = pages(about.cabinet()).get(path(about, 1));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("That number 1 be done", "Accepted", "It will be done", "Hire two")
                .contains("June 2013 1 to 30 June 2013", "Karen", "by Answering service on 18 June 2013")
                .contains("30 June 2013, 12 days left")
                .doesNotContain("What changed since", "delegation");
        assertThat(page.page().select("a[href='" + response(about, 1) + "/edit']"))
                .hasSize(1);
        assertThat(page.page().title()).startsWith("Approve or return this response – ");
    }

    @Test
    void approvalLeadsBackToTheResponseAndWaitsForCabinet() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);

        Answer approved = pages(about.cabinet()).submit(path(about, 1), path(about, 1), APPROVE);

        assertThat(approved.location()).isEqualTo(response(about, 1));
        assertThat(approved.flash("notice")).asString().contains("once Cabinet’s decision is recorded");
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.APPROVED);
        Answer twice = pages(about.cabinet()).get(path(about, 1));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.page().text()).contains("This response is approved already");
    }

    @Test
    void returningNeedsAReasonWhichIsKept() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);
        FormPages cabinet = pages(about.cabinet());

        Answer undecided = cabinet.submit(path(about, 1), path(about, 1), Map.of("returnReason", "No date"));
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#choice");
        assertThat(undecided.page().select("[name=returnReason]").text()).isEqualTo("No date");

        Answer bare = cabinet.submit(path(about, 1), path(about, 1), Map.of("choice", "return"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#returnReason");
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.SUBMITTED);

        Answer returned = cabinet.submit(bare, path(about, 1), Map.of("choice", "return", "returnReason", "No date"));
        assertThat(returned.location()).isEqualTo(response(about, 1));
        VersionView now = fixture.now(about, ref);
        assertThat(now.state()).isEqualTo(ResponseState.RETURNED);
        assertThat(now.returned()).extracting(VersionView.Returned::reason).isEqualTo("No date");
    }

    @Test
    void aChangeWhileItWasReadIsShownBeforeAnybodyDecides() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);
        FormPages cabinet = pages(about.cabinet());
        Answer open = cabinet.get(path(about, 1));
        VersionRef changed = responses.edit(
                about.cabinet(),
                ref.versionId(),
                fixture.version(about, ref),
                ResponseDraft.of(Decision.ACCEPTED, "Other words"));
        fixture.submit(about, changed);

        Answer stale = cabinet.submit(open, path(about, 1), Map.of("choice", "return", "returnReason", "Too vague"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().title()).startsWith("Error: ");
        assertThat(stale.page().select(".govuk-error-summary").text()).contains("changed after you opened this page");
        assertThat(stale.page().select("main").text()).contains("Other words");
        assertThat(stale.page().select("[name=returnReason]").text()).isEqualTo("Too vague");
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(cabinet.submit(stale, path(about, 1), Map.of()).status()).isEqualTo(302);
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.RETURNED);
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsSaidAndTheReasonKept() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);
        Answer open = pages(about.cabinet()).get(path(about, 1));
        fixture.approve(about, ref);

        Answer late = pages(about.cabinet())
                .submit(open, path(about, 1), Map.of("choice", "return", "returnReason", "This says nothing of money"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("This response is approved already", "This says nothing of money");
    }

    @Test
    void aStandInQuotesTheDelegationAndCannotReturn() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);
        FormPages standIn = pages(about.standIn());
        Answer page = standIn.get(path(about, 1));
        assertThat(page.page().select("[name=choice], [name=returnReason]")).isEmpty();
        assertThat(page.page().select("h1").text()).isEqualTo("Approve this response");

        Answer bare = standIn.submit(page, path(about, 1), Map.of());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#approvedUnder");
        Answer forced = standIn.submit(page, path(about, 1), Map.of("choice", "return", "returnReason", "No"));
        assertThat(forced.status()).isEqualTo(422);
        standIn.submit(bare, path(about, 1), Map.of("approvedUnder", "Scheme of delegation, 4.2"));

        VersionView now = fixture.now(about, ref);
        assertThat(now.state()).isEqualTo(ResponseState.APPROVED);
        assertThat(now.approvedUnder()).isEqualTo("Scheme of delegation, 4.2");
    }

    @Test
    void nobodyApprovesWhatTheySubmitted() {
        Case about = fixture.create(1);
        Actor both = new Actor(
                about.cabinet().accountId(),
                "Both",
                Set.of(new Actor.Grant(Role.SERVICE_OFFICER, null), new Actor.Grant(Role.CABINET_MEMBER, null)),
                Set.of(about.post(), about.portfolio()));
        VersionRef draft = responses.start(both, about.review().id(), null, List.of(about.recommendation(1)), YES);
        responses.submit(both, draft.versionId(), fixture.version(about, draft));

        Answer own = pages(both).get(path(about, 1));

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.page().text()).contains("You submitted this response, so somebody else must decide on it");
    }

    @Test
    void aReasonIsKeptWhileItIsTyped() {
        Case about = fixture.create(1);
        fixture.submitted(about, 1, YES);
        drafts.keep(about.cabinet(), path(about, 1), Map.of("returnReason", List.of("It does not say what it")));

        Answer again = pages(about.cabinet()).get(path(about, 1));

        assertThat(again.page().select("form[data-draft]").attr("action")).isEqualTo(path(about, 1));
        assertThat(again.page().select("[name=returnReason]").text()).isEqualTo("It does not say what it");
        assertThat(again.page().select("main").text()).contains("has been put back");
    }

    @Test
    void othersAreTurnedAway() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);

        assertThat(pages(about.officer()).get(path(about, 1)).status()).isEqualTo(403);
        assertThat(pages(about.service()).get(path(about, 1)).status()).isEqualTo(403);
        assertThat(pages(about.stranger()).get(path(about, 1)).status()).isEqualTo(404);
        assertThat(pages(about.foreign()).get(path(about, 1)).status()).isEqualTo(404);
        assertThat(pages(about.cabinet()).get(path(about, 2)).status()).isEqualTo(409);
        assertThat(pages(about.service()).get(path(about, 2)).status()).isEqualTo(403);
    }

    @Test
    void aHiddenDraftOfANextVersionIsNotGivenAway() {
        Case about = fixture.create(2);
        fixture.published(about, 1, YES);
        VersionView public2 = fixture.now(about, fixture.published(about, 2, YES));
        responses.edit(about.service(), public2.id(), public2.version(), YES);

        Answer without = pages(about.stranger()).get(path(about, 1));
        Answer with = pages(about.stranger()).get(path(about, 2));

        assertThat(with.status()).isEqualTo(without.status()).isEqualTo(403);
        assertThat(with.page().select("main").text())
                .isEqualTo(without.page().select("main").text());
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String response(Case about, int number) {
        return "/reviews/%s/recommendations/%d/responses/executive"
                .formatted(about.review().slug(), number);
    }

    private static String path(Case about, int number) {
        return response(about, number) + "/approval";
    }
}
