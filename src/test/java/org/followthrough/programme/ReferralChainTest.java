package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.programme.Work.referral;
import static org.followthrough.programme.Work.step;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.shared.InvalidInput;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.web.PublishedChange;
import org.junit.jupiter.api.Test;

/** Steps and replies follow one another, in their days and in who asks. */
@ApplicationTest
class ReferralChainTest extends ReferralInHand {

    private static final LocalDate BEFORE = ASKED.minusDays(1);

    private static void refused(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems()).containsOnlyKeys(field));
    }

    private StepDetails toThePanel(LocalDate on) {
        return step(
                "Its chair",
                committee.committee().id(),
                "The panel",
                panel.committee().id(),
                on);
    }

    private void passOn(StepDetails step) {
        referrals.passOn(committee.officer(), read().id(), read().version(), step);
    }

    private void edit(int place, StepDetails step) {
        referrals.editStep(committee.officer(), read().id(), read().version(), place, step, "Misread");
    }

    private void reply(LocalDate on) {
        ReplyDetails reply = new ReplyDetails("It is so.", "The panel", on, null);
        referrals.reply(committee.officer(), read().id(), read().version(), reply, "Misread");
    }

    @Test
    void noStepIsBeforeTheOneThatItFollows() {
        refused("on", () -> passOn(toThePanel(BEFORE)));
        passOn(toThePanel(ASKED));
        refused("on", () -> edit(2, toThePanel(BEFORE)));
        StepDetails first = read().steps().get(0).details();
        StepDetails late = step(first.fromWords(), null, first.toWords(), first.toCommittee(), ASKED.plusDays(1));
        refused("on", () -> edit(1, late));
        edit(2, toThePanel(null));
        edit(1, late);
        assertThat(read().steps()).extracting(step -> step.details().on()).containsExactly(late.on(), null);
    }

    @Test
    void noReplyIsBeforeWhatItAnswersAlsoWhereTheOneOrTheOtherIsCorrected() {
        refused("on", () -> reply(BEFORE));
        reply(null);
        refused("on", () -> reply(BEFORE));
        reply(ASKED);
        StepDetails first = read().steps().get(0).details();
        refused("on", () -> edit(1, step(first.fromWords(), null, first.toWords(), first.toCommittee(), MEETING)));
    }

    @Test
    void onlyWhoWasAskedLastPassesOn() {
        Board other = fixture.board(1);
        Long panelId = panel.committee().id();
        refused("fromCommittee", () -> passOn(step("Other", other.committee().id(), "The panel", panelId, null)));
        refused("fromCommittee", () -> passOn(step("The committee", null, "The panel", panelId, null)));
        passOn(step("Its chair", committee.committee().id(), "A trust", null, null));
        refused("fromWords", () -> passOn(step("Another trust", null, "The panel", panelId, null)));
        refused(
                "fromCommittee",
                () -> passOn(step("A trust", panelId, "Other", other.committee().id(), null)));
        passOn(step("The chair of a trust", null, "The panel", panelId, null));
        refused("toCommittee", () -> edit(1, step("Working Group", null, "The panel", panelId, ASKED)));
        refused("fromCommittee", () -> edit(2, step("The panel", panelId, "A trust", null, null)));
    }

    @Test
    void wordsDoNotNameAnotherCommitteeThanTheChosenOne() {
        String others = panel.committee().name();
        Long own = committee.committee().id();
        refused("fromWords", () -> passOn(step(others, own, "A trust", null, null)));
        refused("toWords", () -> edit(1, step("Working Group", null, others, own, ASKED)));
        refused(
                "toWords",
                () -> referrals.create(
                        committee.officer(), own, referral(slug + "-2"), step("Group", null, others, own, ASKED)));
    }

    @Test
    void whatIsPassedOnWaitsForAReplyAgainAndTheFirstReplyStaysWithItsStep() {
        reply(ASKED.plusDays(1));
        referrals.publish(committee.officer(), read().id(), read().edition());
        passOn(toThePanel(null));
        assertThat(read().state()).isEqualTo(ReferralState.PASSED_ON);
        assertThat(read().reply()).isEqualTo(ReplyDetails.NONE);
        assertThat(read().steps())
                .extracting(step -> step.reply().text(), step -> step.reply().source())
                .containsExactly(tuple("It is so.", "The panel, 12 September 2012"), tuple(null, null));
        refused("on", () -> edit(2, toThePanel(ASKED)));
        edit(1, read().steps().get(0).details());
        reply(MEETING);
        assertThat(read().state()).isEqualTo(ReferralState.REPLIED);
        assertThat(read().steps().get(0).reply().on()).isEqualTo(ASKED.plusDays(1));
    }

    @Test
    void theFirstReplyCountsAgainOnceThePassingOnIsTakenBack() {
        reply(ASKED);
        passOn(toThePanel(null));
        referrals.removeStep(committee.officer(), read().id(), read().version(), 2, null);
        assertThat(read().reply().text()).isEqualTo("It is so.");
        assertThat(read().steps().get(0).reply()).isEqualTo(ReplyDetails.NONE);
    }

    @Test
    void aStepThatIsRemovedIsKeptWithItsReply() {
        passOn(toThePanel(ASKED));
        reply(ASKED);
        referrals.publish(committee.officer(), read().id(), read().edition());
        passOn(step("The panel", panel.committee().id(), "A trust", null, null));
        referrals.removeStep(committee.officer(), read().id(), read().version(), 2, "Misread");
        assertThat(reader.changes(read()))
                .first()
                .extracting(PublishedChange::before)
                .isEqualTo(
                        "Its chair asked The panel\n11 September 2012\nReply, The panel, 11 September 2012: It is so.");
    }
}
