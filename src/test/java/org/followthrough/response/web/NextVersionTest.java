package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Writing on after a response was submitted, returned or published, and who may. */
@ApplicationTest
@Import(Desk.class)
class NextVersionTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Desk desk;

    @Test
    void whatWasReturnedSaysWhyAndGetsANextVersion() {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, YES);
        approvals.sendBack(
                about.cabinet(),
                submitted.versionId(),
                fixture.version(about, submitted),
                "It says nothing of the cost");

        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        assertThat(Desk.text(form)).contains("Returned by Answering cabinet member", "It says nothing of the cost");
        desk.write(about.service(), about, 1, "text", "Yes, for £500");

        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.DRAFT);
        for (String page : List.of(Desk.edit(about, 1), Desk.path(about, 1) + "/check")) {
            assertThat(Desk.text(desk.as(about.service()).get(page)))
                    .as("what is to be mended stays in sight until it is submitted again")
                    .contains("It says nothing of the cost");
        }
    }

    @Test
    void cabinetMemberChangesWhatWasSubmittedAndSomebodyElseSubmitsIt() {
        Case about = fixture.create(1);
        fixture.submitted(about, 1, YES);
        Answer form = desk.as(about.cabinet()).get(Desk.edit(about, 1));
        assertThat(Desk.text(form)).contains("You are changing what was submitted to you", "under your name");

        Answer saved = desk.write(about.cabinet(), about, 1, "text", "Yes, gladly", "step", "check");

        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.now(about, 1).drafted().accountId())
                .isEqualTo(about.cabinet().accountId());
        Answer check = desk.as(about.cabinet()).get(saved.location());
        assertThat(Desk.text(check))
                .contains("Yes, gladly", "somebody of the service or a scrutiny officer now submits it");
        assertThat(check.page().select("main form")).isEmpty();
        assertThat(desk.as(about.cabinet())
                        .post(saved.location(), Desk.fields("version", "0"))
                        .status())
                .isEqualTo(403);
        desk.write(about.cabinet(), about, 1, "text", "Yes, very gladly");
        assertThat(desk.now(about, 1).number()).as("their own draft").isEqualTo(2);
        assertThat(desk.as(about.service())
                        .submit(saved.location(), saved.location(), Desk.fields())
                        .location())
                .endsWith("/submitted");
    }

    @Test
    void thePublicReadsThePublishedVersionWhileTheNextIsWritten() {
        Case about = fixture.create(1);
        fixture.published(about, 1, YES);

        desk.write(about.service(), about, 1, "text", "Yes, and more");

        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.published(about, 1).text()).isEqualTo("Yes");
        assertThat(Desk.text(desk.as(about.service()).get(Desk.edit(about, 1))))
                .as("it is a draft now")
                .doesNotContain("This response is published");
    }

    @Test
    void rightsComeBeforeEverythingThatIsTyped() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);
        status(about.service(), about, 1, 409);
        status(about.officer(), about, 1, 409);
        status(about.standIn(), about, 1, 403);
        status(about.foreign(), about, 1, 404);
        status(about.member(), about, 1, 404);
        status(about.stranger(), about, 1, 404);
        status(about.otherService(), about, 1, 404);
        status(about.cabinet(), about, 2, 409);
        status(about.stranger(), about, 2, 404);
        fixture.published(about, 2, YES);
        status(about.cabinet(), about, 2, 409);
        status(about.stranger(), about, 2, 403);
        desk.write(about.service(), about, 2, "text", "Next");
        status(about.stranger(), about, 2, 403);
        assertThat(desk.as(about.service())
                        .get(Desk.edit(about, 1).replace("executive", "nobody"))
                        .status())
                .isEqualTo(404);
    }

    private void status(Actor person, Case about, int number, int status) {
        assertThat(desk.as(person).get(Desk.edit(about, number)).status()).isEqualTo(status);
        Answer posted = desk.as(person)
                .post(
                        Desk.edit(about, number),
                        Desk.fields("text", "Words of somebody", "actions[0].dueWords", "02.07.13"));
        assertThat(posted.status()).isEqualTo(status);
        if (status != 404) {
            assertThat(posted.page().select("main textarea").eachText())
                    .as("to be copied")
                    .contains("Words of somebody", "02.07.13");
        }
    }

    @Test
    void aTimescaleNamesNoDayThatNoCalendarHas() {
        Case about = fixture.create(1);
        Answer refused = desk.write(
                about.service(),
                about,
                1,
                "text",
                "Yes",
                "actions[0].dueWords",
                "By 31 February 2014",
                "step",
                "draft");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.errors(refused)).isEqualTo("“31 February 2014” is not a day of the calendar");
    }
}
