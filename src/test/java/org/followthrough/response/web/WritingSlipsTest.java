package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ActionView;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.InvalidInput;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Slips of those who write responses, which the pages catch. */
@ApplicationTest
@Import(Desk.class)
class WritingSlipsTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Desk desk;

    @Test
    void aForgottenDecisionIsAskedForAndIsNotTakenForNoneStated() {
        Case about = fixture.create(1);
        Answer refused = desk.write(about.service(), about, 1, "text", "Work goes on.", "step", "check");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(refused)).containsExactly("#decision");
        assertThat(refused.page().select("#text").text()).isEqualTo("Work goes on.");

        desk.write(about.service(), about, 1, "text", "Work goes on.", "step", "draft");
        assertThat(desk.as(about.service()).get(Desk.edit(about, 1)).page().select("input[name=decision][checked]"))
                .as("nobody has chosen")
                .isEmpty();
        Answer chosen = desk.write(about.service(), about, 1, "decision", "NONE", "step", "check");
        assertThat(chosen.location()).endsWith("/check");
        assertThat(desk.now(about, 1).decision()).isNull();
    }

    @Test
    void thePapersWordsCannotSayAnotherDecisionThanTheOneSelected() {
        Case about = fixture.create(1);
        desk.write(
                about.service(), about, 1, "decision", "REJECTED", "decisionWords", "Accepted.", "reason", "No money");
        String check = Desk.path(about, 1) + "/check";

        Answer refused = desk.as(about.service()).submit(check, check, Desk.fields());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(refused)).containsExactly(Desk.edit(about, 1) + "#decisionWords");

        desk.write(about.service(), about, 1, "decisionWords", "Not accepted");
        assertThat(desk.as(about.service()).submit(check, check, Desk.fields()).location())
                .endsWith("/submitted");
    }

    @Test
    void nothingIsDecidedBeforeTheVersionThatItReplaces() {
        Case about = fixture.create(1);
        ResponseDraft yes = ResponseDraft.of(Decision.ACCEPTED, "Yes");
        VersionRef first = fixture.published(about, 1, yes);
        VersionRef next = responses.edit(about.service(), first.versionId(), fixture.version(about, first), yes);
        fixture.approve(about, fixture.submit(about, next));
        long version = fixture.version(about, next);

        assertThatThrownBy(() -> approvals.publish(
                        about.officer(),
                        next.versionId(),
                        version,
                        DecisionDates.of(ResponseFixture.CABINET.minusDays(1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("decidedOn"));
        approvals.publish(about.officer(), next.versionId(), version, DecisionDates.of(ResponseFixture.CABINET));
    }

    @Test
    void whoPressesTwiceHasSavedOnce() {
        Case about = fixture.create(1);
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        String[] typed = {"decision", "ACCEPTED", "text", "Agreed.", "actions[0].what", "Recruit", "step", "check"};

        for (int time = 1; time <= 2; time++) {
            Answer saved = desk.as(about.service()).submit(form, Desk.edit(about, 1), Desk.fields(typed));
            assertThat(saved.location()).as("time " + time).endsWith("/check");
        }
        assertThat(desk.now(about, 1).actions()).hasSize(1);
        Answer other = desk.as(about.officer()).submit(form, Desk.edit(about, 1), Desk.fields(typed));
        assertThat(other.status()).as("somebody else").isEqualTo(409);
    }

    @Test
    void handingOverReachesWhatWasReturnedAndMakesNobodyTheAuthor() {
        Case about = fixture.createForTwo();
        ResponseDraft owned = ResponseDraft.of(
                Decision.ACCEPTED, "Yes", ActionDraft.of("Do it", "June 2013", Owner.post(about.otherPost())));
        VersionRef returned = fixture.submitted(about, 1, owned);
        approvals.sendBack(about.cabinet(), returned.versionId(), fixture.version(about, returned), "Why so late?");
        VersionRef neighbours = responses.start(
                about.otherService(), about.review().id(), null, List.of(about.recommendation(2)), owned);

        int changed = responses.reassign(about.service(), about.review().id(), about.otherPost(), about.post());

        assertThat(changed).as("the neighbours' draft is not theirs to change").isEqualTo(1);
        assertThat(fixture.now(about, neighbours).actions().get(0).owners())
                .extracting(ActionView.OwnerView::postId)
                .containsExactly(about.otherPost());
        assertThat(responses.reassign(about.officer(), about.review().id(), about.otherPost(), about.post()))
                .isEqualTo(1);
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.DRAFT);
        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.now(about, 1).actions().get(0).owners())
                .extracting(ActionView.OwnerView::postId)
                .containsExactly(about.post());
        assertThat(fixture.now(about, neighbours).drafted().accountId())
                .isEqualTo(about.otherService().accountId());
        assertThat(fixture.now(about, neighbours).onBehalf()).isFalse();
    }
}
