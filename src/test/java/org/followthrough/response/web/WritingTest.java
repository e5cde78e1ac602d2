package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.response.ActionView;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionView;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Writing a response in the browser. */
@ApplicationTest
@Import(Desk.class)
class WritingTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Desk desk;

    @Test
    void serviceStartsAResponse() {
        Case about = fixture.create(1);
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        assertThat(Desk.text(form))
                .contains("That number 1 be done")
                .doesNotContain("on behalf of", "is published", "Returned by");

        Answer saved = desk.write(
                about.service(),
                about,
                1,
                "decision",
                "PARTIALLY_ACCEPTED",
                "decisionWords",
                "Accepted subject to funding",
                "text",
                "We will do half of it.",
                "reason",
                "There is no money for the rest.",
                "actions[0].what",
                "Recruit two officers",
                "actions[0].dueWords",
                "June- September 2013",
                "actions[0].owners[0].post",
                String.valueOf(about.post()),
                "actions[0].owners[0].words",
                "The Assistant Director",
                "step",
                "check");

        assertThat(saved.location()).isEqualTo(Desk.path(about, 1) + "/check");
        VersionView draft = desk.now(about, 1);
        assertThat(draft.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(draft.decision()).isEqualTo(Decision.PARTIALLY_ACCEPTED);
        assertThat(draft.decisionLabel()).isEqualTo("Accepted subject to funding");
        assertThat(draft.text()).isEqualTo("We will do half of it.");
        assertThat(draft.reason()).isEqualTo("There is no money for the rest.");
        assertThat(draft.onBehalf()).isFalse();
        ActionView action = draft.actions().get(0);
        assertThat(action.what()).isEqualTo("Recruit two officers");
        assertThat(action.due().words()).isEqualTo("June- September 2013");
        assertThat(action.owners()).extracting(ActionView.OwnerView::words).containsExactly("The Assistant Director");
        assertThat(action.owners()).extracting(ActionView.OwnerView::postId).containsExactly(about.post());
    }

    @Test
    void whatTheProgramReadsFromTheWordsStandsBesideThemOnceTheyAreSaved() {
        Case about = fixture.create(1);
        Answer saved = desk.write(
                about.service(),
                about,
                1,
                "text",
                "Yes",
                "actions[0].dueWords",
                "June- September 2013",
                "step",
                "draft");
        assertThat(saved.location()).isEqualTo(Desk.edit(about, 1));
        assertThat(saved.flash("notice")).isEqualTo("Draft saved.");

        Answer again = desk.as(about.service()).get(Desk.edit(about, 1));

        assertThat(again.page().select("#actions-0-dueWords-hint").text())
                .isEqualTo("Read as 1 June to 30 September 2013");
        desk.write(about.service(), about, 1, "actions[0].dueWords", "soonish, we hope");
        assertThat(desk.as(about.service())
                        .get(Desk.edit(about, 1))
                        .page()
                        .select("#actions-0-dueWords-hint")
                        .text())
                .isEqualTo("Could not be read as a date: it stays as words");
        desk.write(about.service(), about, 1, days("actions[0].dueUntil", "31", "10", "2013"));
        assertThat(desk.now(about, 1).actions().get(0).due().from()).hasToString("2013-10-31");
        assertThat(desk.as(about.service())
                        .get(Desk.edit(about, 1))
                        .page()
                        .select("#actions-0-dueWords-hint")
                        .text())
                .isEqualTo("Taken as 31 October 2013, as somebody entered it");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSavingAndWithoutScript() {
        Case about = fixture.create(1);
        String address = Desk.edit(about, 1);
        Answer form = desk.as(about.service()).get(address);

        Answer more = desk.as(about.service())
                .submit(
                        form,
                        address,
                        Desk.fields(
                                "decision",
                                "REJECTED",
                                "text",
                                "Half a sentence",
                                "actions[0].what",
                                "First",
                                "actions[0].owners[0].words",
                                "Somebody",
                                "add",
                                "action"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("#text").text()).isEqualTo("Half a sentence");
        assertThat(more.page().select("input[name=decision][checked]").val()).isEqualTo("REJECTED");
        assertThat(more.page().select("form[data-draft=unsaved][data-guard=unsaved]"))
                .hasSize(1);
        assertThat(more.page().select(".app-action")).hasSize(2);
        assertThat(desk.find(about, 1)).as("nothing is saved").isNull();

        Answer owners = desk.as(about.service())
                .submit(more, address, Desk.fields("actions[1].what", "Second", "add", "owner-0", "decision", "NOTED"));
        assertThat(owners.page().select("[name='actions[0].owners[1].words']")).hasSize(1);
        assertThat(owners.page().select("[name='actions[0].owners[0].words']").val())
                .isEqualTo("Somebody");
        assertThat(owners.page().select("[name='actions[1].what']").text()).isEqualTo("Second");

        Answer fewer = desk.as(about.service())
                .submit(owners, address, Desk.fields("remove", "action-0", "decision", "NOTED"));
        assertThat(fewer.page().select(".app-action")).hasSize(1);
        assertThat(fewer.page().select("[name='actions[0].what']").text()).isEqualTo("Second");
        Answer one = desk.as(about.service())
                .submit(
                        owners,
                        address,
                        Desk.fields("actions[0].owners[1].words", "Else", "remove", "owner-0-0", "decision", "NOTED"));
        assertThat(one.page().select("[name='actions[0].owners[0].words']").val())
                .isEqualTo("Else");
        Answer senseless = desk.as(about.service())
                .submit(owners, address, Desk.fields("remove", "owner-7-7", "decision", "NOTED"));
        assertThat(senseless.page().select(".app-action")).hasSize(2);
    }

    @Test
    void aResponseHasRoomForFortyActionsAndTwelveOwnersOfEach() {
        Case about = fixture.create(1);
        String address = Desk.edit(about, 1);
        Answer actions =
                desk.as(about.service()).post(address, Desk.fields("actions[39].what", "Last", "add", "action"));
        assertThat(actions.status()).isEqualTo(422);
        assertThat(Desk.errors(actions)).isEqualTo("One response can have 40 actions at most");
        assertThat(Desk.errorLinks(actions)).containsExactly("#actions");
        Answer owners = desk.as(about.service())
                .post(address, Desk.fields("actions[0].owners[11].words", "Last", "add", "owner-0"));
        assertThat(owners.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(owners)).containsExactly("#actions-0-owners");
        assertThat(owners.page().select("#actions-0-owners")).hasSize(1);
        assertThat(desk.as(about.service())
                        .post(address, Desk.fields("actions[999999].what", "Far out", "text", "Kept"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void emptyRowsAreNotKept() {
        Case about = fixture.create(1);

        desk.write(
                about.service(),
                about,
                1,
                "text",
                "Yes",
                "actions[1].what",
                "Only this",
                "actions[1].owners[0].words",
                "",
                "actions[1].owners[1].words",
                "as appropriate",
                "actions[2].what",
                " ");

        assertThat(desk.now(about, 1).actions()).extracting(ActionView::what).containsExactly("Only this");
        assertThat(desk.now(about, 1).actions().get(0).owners())
                .extracting(ActionView.OwnerView::label)
                .containsExactly("as appropriate");
    }

    @Test
    void officerWritesOnTheExecutivesBehalfAndIsToldSo() {
        Case about = fixture.create(1);

        Answer form = desk.as(about.officer()).get(Desk.edit(about, 1));
        assertThat(Desk.text(form)).contains("You are writing this on behalf of the executive. The record says so.");
        desk.write(about.officer(), about, 1, "text", "As the paper says");

        assertThat(desk.now(about, 1).onBehalf()).isTrue();
    }

    @Test
    void otherRecommendationsAreTickedWhenItIsStarted() {
        Case about = fixture.create(4);
        fixture.drafted(about, 3, ResponseDraft.EMPTY);
        Answer form = desk.as(about.service()).get(Desk.edit(about, 2));
        assertThat(form.page().select("input[name=recommendations]").eachAttr("value"))
                .containsExactly("1", "4");

        Answer taken = desk.write(about.service(), about, 2, "text", "All of it", "recommendations", "3");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(Desk.errors(taken)).contains("Somebody has begun to answer one of these");
        assertThat(Desk.errorLinks(taken)).containsExactly("#recommendations");
        assertThat(taken.page().select("#text").text()).isEqualTo("All of it");
        desk.write(about.service(), about, 2, "text", "All of it", "recommendations", "1");

        assertThat(desk.response(about, 2).recommendationIds())
                .isEqualTo(List.of(about.recommendation(1), about.recommendation(2)));
        assertThat(Desk.text(desk.as(about.service()).get(Desk.edit(about, 1))))
                .contains("That number 1 be done", "That number 2 be done")
                .doesNotContain("What else does this response stand for");
    }

    @Test
    void wrongInputComesBackWithItsText() {
        Case about = fixture.create(1);

        Answer wrong = desk.write(
                about.service(),
                about,
                1,
                "decisionWords",
                "x".repeat(201),
                "text",
                "Kept as it was typed",
                "actions[1].what",
                "Second row",
                "actions[1].dueFrom.day",
                "1",
                "actions[1].dueFrom.month",
                "6",
                "actions[1].dueFrom.year",
                "2013",
                "actions[1].owners[0].post",
                "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(Desk.errorLinks(wrong)).containsExactly("#decisionWords", "#actions-0-dueUntil-day");
        assertThat(wrong.page().select("#actions-0-dueUntil-day")).hasSize(1);
        assertThat(wrong.page().select("details[open] #actions-0-dueUntil-day"))
                .as("where it can be seen")
                .hasSize(1);
        assertThat(wrong.page().select("#text").text()).isEqualTo("Kept as it was typed");
        assertThat(wrong.page().select("[name='actions[0].what']").text()).isEqualTo("Second row");

        Answer noDate = desk.write(about.service(), about, 1, days("actions[0].doneOn", "31", "2", "2013"));
        assertThat(noDate.status()).isEqualTo(422);
        assertThat(Desk.errors(noDate)).startsWith("The day on which it was done must be a real date");
        Answer stranger = desk.write(about.service(), about, 1, "actions[0].owners[0].post", "987654321");
        assertThat(Desk.errors(stranger)).isEqualTo("Select posts of this council");
        assertThat(Desk.errorLinks(stranger)).containsExactly("#actions-0-owners");
        Answer control = desk.write(about.service(), about, 1, "text", "a bell \u0007 rings", "reason", "Kept");
        assertThat(control.status()).isEqualTo(422);
        assertThat(control.page().select("#reason").text()).isEqualTo("Kept");
        assertThat(Desk.errorLinks(control)).containsExactly("#text");
        assertThat(desk.find(about, 1)).as("nothing was saved").isNull();
    }

    static String[] days(String field, String day, String month, String year) {
        return new String[] {field + ".day", day, field + ".month", month, field + ".year", year};
    }
}
