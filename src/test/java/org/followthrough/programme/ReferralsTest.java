package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.programme.Work.considered;
import static org.followthrough.programme.Work.referral;
import static org.followthrough.programme.Work.step;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ReferralsTest extends ReferralInHand {

    /** Names the meeting of whoever was asked last. */
    private void consideredAt(LocalDate day) {
        StepDetails last = read().last().details();
        referrals.editStep(
                committee.officer(),
                read().id(),
                read().version(),
                read().last().number(),
                considered(
                        last.fromWords(),
                        last.fromCommittee(),
                        last.toWords(),
                        last.toCommittee(),
                        last.on(),
                        day,
                        "4"),
                null);
    }

    private List<ReferralLine> at(Board board, LocalDate day) {
        return reader.at(committee.officer(), board.committee(), day);
    }

    private static List<ReferralLine> lines(ReferralReader reader, Actor actor, Board board) {
        return reader.of(actor, board.committee(), 1).items();
    }

    @Test
    void howFarItIsFollowsFromWhatHappened() {
        assertThat(read().state()).isEqualTo(ReferralState.ASKED);
        passOn();
        assertThat(read().state()).isEqualTo(ReferralState.PASSED_ON);
        assertThat(read().committee().id()).isEqualTo(panel.committee().id());
        consideredAt(MEETING);
        assertThat(read().state()).as("the meeting is to come").isEqualTo(ReferralState.PASSED_ON);
        assertThat(read().age()).isEqualTo("4 months");
        clock.fixAt(MEETING);
        assertThat(read().state()).isEqualTo(ReferralState.CONSIDERED);
        referrals.reply(committee.officer(), read().id(), read().version(), REPLY, null);
        clock.fixAt(LocalDate.of(2014, 12, 31));
        assertThat(read().state()).isEqualTo(ReferralState.REPLIED);
        assertThat(read().age()).as("it waited no longer").isEqualTo("5 months");
    }

    @Test
    void eachStepKeepsTheMeetingThatConsideredIt() {
        LocalDate middle = LocalDate.of(2012, 11, 6);
        consideredAt(middle);
        passOn();
        assertThat(read().state()).as("the panel has not met").isEqualTo(ReferralState.PASSED_ON);
        consideredAt(MEETING);
        assertThat(read().steps())
                .extracting(
                        step -> step.details().meetingOn(),
                        step -> step.details().item())
                .containsExactly(tuple(middle, "4"), tuple(MEETING, "4"));
        assertThat(at(committee, middle)).hasSize(1);
        assertThat(at(panel, MEETING)).hasSize(1);
        assertThat(at(panel, middle)).isEmpty();
        assertThat(at(committee, MEETING)).isEmpty();
        referrals.removeStep(committee.officer(), read().id(), read().version(), 2, null);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
        assertThat(at(committee, middle)).hasSize(1);
    }

    @Test
    void aCommitteeThatIsTakenOutOfTheChainIsNoneOfTheReferrals() {
        passOn();
        assertThat(reader.referral(panel.member(), slug).steps()).hasSize(2);
        StepDetails outside = step("Its chair", committee.committee().id(), "A trust", null, ASKED);
        referrals.editStep(committee.officer(), read().id(), read().version(), 2, outside, null);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
        assertThat(read().inChain()).containsExactly(committee.committee().id());
        assertThatThrownBy(() -> reader.referral(panel.member(), slug)).isInstanceOf(RefusedAction.class);
        assertThat(lines(reader, panel.officer(), panel)).isEmpty();
    }

    @Test
    void whoOnlyAsksHasItUnderTheirPageUntilACommitteeIsAsked() {
        StepDetails asks = step("The committee", committee.committee().id(), "A trust", null, ASKED);
        referrals.editStep(committee.officer(), read().id(), read().version(), 1, asks, null);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
        assertThat(read().last().asked()).as("nobody known here is asked").isNull();
        passOn();
        assertThat(read().committee().id()).isEqualTo(panel.committee().id());
    }

    @Test
    void theOfficersOfEveryCommitteeInTheChainKeepItAndTheirMembersReadTheDraft() {
        assertThatThrownBy(() -> reader.referral(panel.officer(), slug)).isInstanceOf(RefusedAction.class);
        passOn();
        assertThat(reader.referral(panel.member(), slug).steps()).hasSize(2);
        referrals.reply(panel.officer(), read().id(), read().version(), REPLY, null);
        assertThat(read().reply()).isEqualTo(REPLY);
        assertThatThrownBy(() -> referrals.publish(panel.chair(), read().id(), read().edition()))
                .isInstanceOf(RefusedAction.class);
        for (Actor other : List.of(Actor.PUBLIC, panel.administrator(), panel.service(), panel.otherOfficer())) {
            assertThatThrownBy(() -> reader.referral(other, slug)).isInstanceOf(RefusedAction.class);
            assertThat(lines(reader, other, panel)).isEmpty();
        }
        referrals.publish(panel.officer(), read().id(), read().edition());
        assertThat(reader.referral(Actor.PUBLIC, slug).isPublished()).isTrue();
        assertThat(lines(reader, Actor.PUBLIC, committee))
                .extracting(ReferralLine::from, ReferralLine::to)
                .containsExactly(tuple("Working Group", "The panel"));
    }

    @Test
    void anOfficerCannotTakeTheirOwnCommitteeOutOfTheChain() {
        StepDetails others =
                step("Working Group", null, "The panel", panel.committee().id(), ASKED);
        assertThatThrownBy(
                        () -> referrals.editStep(committee.officer(), read().id(), read().version(), 1, others, null))
                .isInstanceOf(InvalidInput.class);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
        assertThatThrownBy(() -> referrals.removeStep(committee.officer(), read().id(), read().version(), 1, null))
                .hasMessageContaining("at least one step");
        StepDetails foreign =
                step("Working Group", null, "The panel", panel.committee().id(), ASKED);
        assertThatThrownBy(() -> referrals.create(
                        committee.officer(), committee.committee().id(), referral(slug + "-2"), foreign))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("toCommittee"));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        ReferralDetails empty = new ReferralDetails("", " ", null, "", null, List.of());
        assertThatThrownBy(() -> referrals.create(
                        committee.officer(),
                        committee.committee().id(),
                        empty,
                        considered("", null, "Us", committee.committee().id(), null, null, "4")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsOnlyKeys("subject", "question", "meetingOn", "fromWords"));
        assertThatThrownBy(() -> referrals.create(
                        committee.officer(),
                        committee.committee().id(),
                        referral(slug),
                        step("Group", null, "Us", committee.committee().id(), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("slug"));
        assertThatThrownBy(() -> referrals.reply(
                        committee.officer(),
                        read().id(),
                        read().version(),
                        new ReplyDetails(null, "Somebody", null, null),
                        null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("reply"));
    }

    @Test
    void anOvertakenStepIsRefused() {
        long version = read().version();
        passOn();
        assertThatThrownBy(() -> referrals.reply(committee.officer(), read().id(), version, REPLY, null))
                .isInstanceOf(StaleEdit.class);
        assertThat(read().reply()).isEqualTo(ReplyDetails.NONE);
    }

    @Test
    void aDraftIsRemovedWithItsPapers() {
        papers.add(committee.officer(), read().id(), new AttachedPaper("extract", "Extract", null, null, "Text"));
        referrals.remove(committee.officer(), read().id(), read().edition());
        assertThatThrownBy(this::read).isInstanceOf(RefusedAction.class);
    }

    @Test
    void whereNoCommitteeIsNamedAnyMoreItIsThatOfWhoeverRecordedIt() {
        long asking = committee.committee().id();
        long asked = panel.committee().id();
        referrals.create(
                committee.officer(),
                asking,
                Work.referral("recorded-" + slug),
                Work.step("The committee", asking, "The panel", asked, ASKED));
        ReferralView recorded = reader.referral(committee.officer(), "recorded-" + slug);
        assertThat(recorded.committee().id()).isEqualTo(asked);
        StepDetails between = Work.step("Working Group", null, "The trust", null, ASKED);

        assertThatThrownBy(
                        () -> referrals.editStep(panel.officer(), recorded.id(), recorded.version(), 1, between, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("One of your committees");
        referrals.editStep(committee.officer(), recorded.id(), recorded.version(), 1, between, null);
        assertThat(reader.referral(committee.officer(), "recorded-" + slug)
                        .committee()
                        .id())
                .isEqualTo(asking);
    }
}
