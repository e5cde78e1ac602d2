package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever stands in for an absent cabinet member learns nothing of what has not been submitted. */
@ApplicationTest
@Import(Desk.class)
class StandInTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Desk desk;

    @Test
    void aHiddenDraftKeepsAllFromBeingDecidedAndIsNotNamed() {
        Case about = fixture.create(2);
        VersionRef submitted = fixture.submitted(about, 1, YES);
        VersionRef draft = fixture.drafted(about, 2, YES);
        String decision = "/reviews/" + about.review().slug() + "/response/decision";

        Answer page = desk.as(about.standIn()).get(decision);
        assertThat(page.status()).isEqualTo(200);
        assertThat(Desk.text(page)).contains("Not every response to this review has been submitted yet");
        assertThat(page.page().select("main button")).isEmpty();
        assertThatThrownBy(() -> approvals.approveAll(
                        about.standIn(),
                        about.review().id(),
                        Map.of(submitted.versionId(), fixture.version(about, submitted)),
                        ResponseFixture.DATES,
                        "Paragraph 4"))
                .isInstanceOf(RefusedAction.class)
                .hasMessageNotContaining("Left");

        fixture.submit(about, draft);
        assertThat(desk.as(about.standIn()).get(decision).page().select("main button"))
                .isNotEmpty();
    }

    @Test
    void whatAnOfficerTypedInStaysTheirsToSubmitWhenTheCabinetMemberChangesIt() {
        Case about = fixture.create(1);
        desk.write(about.officer(), about, 1, "decision", "ACCEPTED", "text", "Yes", "step", "check");
        String check = Desk.path(about, 1) + "/check";
        desk.as(about.officer()).submit(check, check, Desk.fields());

        desk.write(about.cabinet(), about, 1, "text", "Yes, gladly", "step", "check");

        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.now(about, 1).onBehalf()).isTrue();
        assertThat(desk.find(about, 1).rules().isOnBehalf()).isTrue();
    }
}
