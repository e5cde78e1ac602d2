package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionRef;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Looking through a draft once more, and submitting it. */
@ApplicationTest
@Import(Desk.class)
class CheckingTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private Desk desk;

    private static String check(Case about) {
        return Desk.path(about, 1) + "/check";
    }

    @Test
    void everythingThatWasWrittenStandsOnOnePageWithItsWayBack() {
        Case about = fixture.create(1);
        fixture.drafted(
                about,
                1,
                new ResponseDraft(
                        Decision.REJECTED,
                        "Not agreed",
                        "We cannot.",
                        "It is unlawful.",
                        false,
                        null,
                        java.util.List.of(ActionDraft.of(
                                "Write to the Minister",
                                "June 2013",
                                Owner.post(about.post()),
                                Owner.words("as appropriate")))));

        Answer page = desk.as(about.service()).get(check(about));

        assertThat(Desk.text(page))
                .contains(
                        "Recommendation 1",
                        "Not agreed (Rejected)",
                        "We cannot.",
                        "It is unlawful.",
                        "Write to the Minister",
                        "Read as 1 to 30 June 2013",
                        "Karen",
                        "as appropriate")
                .doesNotContain("Missing before");
        assertThat(page.page().select(".govuk-summary-list__actions a").eachText())
                .containsExactly(
                        "Change what it stands for",
                        "Change the decision",
                        "Change the response",
                        "Change the reason",
                        "Change action 1",
                        "Change the date of action 1",
                        "Change the owners of action 1");
        assertThat(page.page().select("main a").eachAttr("href"))
                .contains(
                        Desk.edit(about, 1) + "#decision",
                        Desk.edit(about, 1) + "#text",
                        Desk.edit(about, 1) + "#reason",
                        Desk.edit(about, 1) + "#actions-0-dueWords",
                        Desk.path(about, 1) + "/recommendations");
    }

    @Test
    void whatIsMissingIsSaidBeforeItIsSubmittedAndWhenItIs() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.REJECTED, "No"));
        Answer page = desk.as(about.service()).get(check(about));
        assertThat(Desk.text(page))
                .contains("Missing before it can be submitted", "Enter why this recommendation is not accepted");

        Answer refused = desk.as(about.service()).submit(page, check(about), Desk.fields());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(Desk.errorLinks(refused)).containsExactly(Desk.edit(about, 1) + "#reason");
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void whoSubmitsIsToldWhoDecides() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        Answer submitted = desk.as(about.service()).submit(check(about), check(about), Desk.fields());

        assertThat(submitted.location()).isEqualTo(Desk.path(about, 1) + "/submitted");
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.SUBMITTED);
        Answer confirmed = desk.as(about.service()).get(submitted.location());
        assertThat(confirmed.page().select("h1").text()).isEqualTo("Response submitted");
        assertThat(Desk.text(confirmed)).contains("Cabinet Member for Children", "decides on it now");
        assertThat(desk.as(about.officer()).get(submitted.location()).status()).isEqualTo(200);
        assertThat(desk.as(about.stranger()).get(submitted.location()).status()).isEqualTo(404);

        approvals.approve(
                about.cabinet(), desk.now(about, 1).id(), desk.now(about, 1).version(), null);
        assertThat(desk.as(about.service()).get(submitted.location()).location())
                .as("the page is about what is past")
                .isEqualTo(Desk.path(about, 1));
    }

    @Test
    void whereNobodyHasSaidWhosePortfolioItIsTheyAreToldThat() {
        Case about = fixture.create(1);
        long document = documents
                .document(about.officer(), about.review().id())
                .orElseThrow()
                .version();
        documents.write(about.officer(), about.review().id(), document, DocumentDetails.of(null, null));
        fixture.submitted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        assertThat(Desk.text(desk.as(about.service()).get(Desk.path(about, 1) + "/submitted")))
                .contains("Nobody has said yet whose portfolio this is");
    }

    @Test
    void aLaterDateAndWorkGivenUpAreToBeExplained() {
        Case about = fixture.create(1);
        fixture.published(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED,
                        "Yes",
                        ActionDraft.of("One", "March 2013"),
                        ActionDraft.of("Two", "May 2013")));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        assertThat(Desk.text(form))
                .contains(
                        "This response is published",
                        "Published date: “March 2013”. Read as 1 to 31 March 2013",
                        "everybody goes on reading");
        assertThat(form.page().select("button[name=remove][value^=action]")).isEmpty();
        desk.write(about.service(), about, 1, "actions[0].dueWords", "June 2013", "step", "check");

        Answer refused = desk.as(about.service()).submit(check(about), check(about), Desk.fields());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(refused)).containsExactly(Desk.edit(about, 1) + "#actions-0-dateReason");
        assertThat(desk.as(about.service()).get(Desk.edit(about, 1)).page().select("#actions-0-dateReason"))
                .hasSize(1);
        desk.write(
                about.service(),
                about,
                1,
                "actions[0].dateReason",
                "Nobody could be found",
                "actions[1].givenUpReason",
                "The law has changed");

        Answer page = desk.as(about.service()).get(check(about));
        assertThat(Desk.text(page))
                .contains("Nobody could be found", "The law has changed", "Published: “March 2013”")
                .doesNotContain("Missing before");
        assertThat(desk.as(about.service())
                        .submit(page, check(about), Desk.fields())
                        .location())
                .isEqualTo(Desk.path(about, 1) + "/submitted");
    }

    @Test
    void aPublishedActionCannotBeRemoved() {
        Case about = fixture.create(1);
        fixture.published(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("One", "March 2013")));

        Answer kept = desk.write(about.service(), about, 1, "remove", "action-0", "text", "Changed");

        assertThat(kept.status()).isEqualTo(422);
        assertThat(Desk.errors(kept)).contains("cannot just disappear");
        assertThat(Desk.errorLinks(kept)).containsExactly("#actions-0-givenUpReason");
        assertThat(kept.page().select("#text").text()).isEqualTo("Changed");
        desk.write(about.service(), about, 1, "actions[0].what", "", "actions[0].dueWords", "");
        assertThat(desk.now(about, 1).actions()).as("emptied, and still there").hasSize(1);
    }

    @Test
    void whoeverLooksAtAnOlderDraftIsShownTheNewer() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        Answer page = desk.as(about.service()).get(check(about));
        desk.write(about.officer(), about, 1, "text", "No, changed by the officer");

        Answer overtaken = desk.as(about.service()).submit(page, check(about), Desk.fields());

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().title()).startsWith("Error: ");
        assertThat(Desk.text(overtaken)).contains("Somebody changed this response", "No, changed by the officer");
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.DRAFT);
        assertThat(desk.now(about, 1).id()).isEqualTo(draft.versionId());
        assertThat(desk.as(about.service())
                        .submit(overtaken, check(about), Desk.fields())
                        .location())
                .endsWith("/submitted");
    }

    @Test
    void onlyADraftIsCheckedAndOnlyByItsWriters() {
        Case about = fixture.create(3);
        fixture.submitted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        assertThat(desk.as(about.service()).get(check(about)).status()).isEqualTo(409);
        assertThat(desk.as(about.cabinet()).get(check(about)).status()).isEqualTo(403);
        assertThat(desk.as(about.stranger()).get(check(about)).status()).isEqualTo(404);
        assertThat(desk.as(about.service()).get(Desk.path(about, 2) + "/check").status())
                .as("not begun")
                .isEqualTo(409);
        assertThat(desk.as(about.service())
                        .get(Desk.path(about, 2) + "/submitted")
                        .status())
                .isEqualTo(404);
        fixture.drafted(about, 3, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        assertThat(desk.as(about.cabinet())
                        .post(Desk.path(about, 3) + "/check", Desk.fields())
                        .status())
                .isEqualTo(403);
        assertThat(desk.as(about.service())
                        .post(Desk.path(about, 3) + "/check", Desk.fields())
                        .status())
                .as("without a version")
                .isEqualTo(409);
    }
}
