package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.programme.Work.referral;
import static org.followthrough.programme.Work.step;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.HistoryEvent;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReferralsTest {

    private static final LocalDate ASKED = LocalDate.of(2012, 9, 11);
    private static final LocalDate MEETING = LocalDate.of(2013, 2, 11);
    private static final ReplyDetails REPLY = new ReplyDetails("It is so.", "The panel", MEETING, null);

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralPapers papers;

    @Autowired
    private ReferralReader reader;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MutableClock clock;

    private Board committee;
    private Board panel;
    private String slug;

    @BeforeEach
    void aWorkingGroupAsksACommittee() {
        clock.fixAt(LocalDate.of(2013, 1, 15));
        committee = fixture.board(1);
        panel = fixture.board(1);
        slug = "referral-to-" + committee.committee().slug();
        referrals.create(
                committee.officer(),
                committee.committee().id(),
                referral(slug),
                step(
                        "Working Group",
                        null,
                        "The committee",
                        committee.committee().id(),
                        ASKED));
    }

    private ReferralView read() {
        return reader.referral(committee.officer(), slug);
    }

    private void passOn() {
        StepDetails on = step(
                "Its chair",
                committee.committee().id(),
                "The panel",
                panel.committee().id(),
                LocalDate.of(2012, 12, 1));
        referrals.passOn(committee.officer(), read().id(), read().version(), on);
    }

    private void consideredAt(LocalDate day) {
        ReferralDetails now = read().details();
        referrals.edit(
                committee.officer(),
                read().id(),
                read().version(),
                new ReferralDetails(now.slug(), now.subject(), null, now.question(), day, "4", null, List.of()));
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
        referrals.reply(committee.officer(), read().id(), read().version(), REPLY);
        clock.fixAt(LocalDate.of(2014, 12, 31));
        assertThat(read().state()).isEqualTo(ReferralState.REPLIED);
        assertThat(read().age()).as("it waited no longer").isEqualTo("5 months");
    }

    @Test
    void passingItOnTakesAwayTheMeetingOfWhoWasAskedBefore() {
        consideredAt(MEETING);
        passOn();
        assertThat(read().details().meetingOn()).isNull();
        assertThat(read().details().item()).isNull();
        assertThat(reader.at(committee.officer(), panel.committee(), MEETING)).isEmpty();
        consideredAt(MEETING);
        assertThat(reader.at(committee.officer(), panel.committee(), MEETING)).hasSize(1);
        assertThat(reader.at(committee.officer(), committee.committee(), MEETING))
                .isEmpty();
        referrals.removeStep(committee.officer(), read().id(), read().version(), 2);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
    }

    @Test
    void theOfficersOfEveryCommitteeInTheChainKeepItAndTheirMembersReadTheDraft() {
        assertThatThrownBy(() -> reader.referral(panel.officer(), slug)).isInstanceOf(RefusedAction.class);
        passOn();
        assertThat(reader.referral(panel.member(), slug).steps()).hasSize(2);
        referrals.reply(panel.officer(), read().id(), read().version(), REPLY);
        assertThat(read().reply()).isEqualTo(REPLY);
        assertThatThrownBy(() -> referrals.publish(panel.chair(), read().id(), read().version()))
                .isInstanceOf(RefusedAction.class);
        for (Actor other : List.of(Actor.PUBLIC, panel.administrator(), panel.service(), panel.otherOfficer())) {
            assertThatThrownBy(() -> reader.referral(other, slug)).isInstanceOf(RefusedAction.class);
            assertThat(reader.of(other, panel.committee())).isEmpty();
        }
        referrals.publish(panel.officer(), read().id(), read().version());
        assertThat(reader.referral(Actor.PUBLIC, slug).isPublished()).isTrue();
        assertThat(reader.of(Actor.PUBLIC, committee.committee()))
                .extracting(ReferralLine::from, ReferralLine::to)
                .containsExactly(tuple("Working Group", "The panel"));
    }

    @Test
    void anOfficerCannotTakeTheirOwnCommitteeOutOfTheChain() {
        StepDetails others =
                step("Working Group", null, "The panel", panel.committee().id(), ASKED);
        assertThatThrownBy(() -> referrals.editStep(committee.officer(), read().id(), read().version(), 1, others))
                .isInstanceOf(InvalidInput.class);
        assertThat(read().committee().id()).isEqualTo(committee.committee().id());
        assertThatThrownBy(() -> referrals.removeStep(committee.officer(), read().id(), read().version(), 1))
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
        ReferralDetails empty = new ReferralDetails("", " ", null, "", null, "4", null, List.of());
        assertThatThrownBy(() -> referrals.create(
                        committee.officer(),
                        committee.committee().id(),
                        empty,
                        step("", null, "Us", committee.committee().id(), null)))
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
                        new ReplyDetails(null, "Somebody", null, null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("reply"));
    }

    @Test
    void anOvertakenStepIsRefused() {
        long version = read().version();
        passOn();
        assertThatThrownBy(() -> referrals.reply(committee.officer(), read().id(), version, REPLY))
                .isInstanceOf(StaleEdit.class);
        assertThat(read().reply()).isEqualTo(ReplyDetails.NONE);
    }

    @Test
    void papersStayOncePublished() {
        AttachedPaper paper = new AttachedPaper("extract", "Extract", null, null, "| A | B |\n| 1 | 2 |");
        papers.add(committee.officer(), read().id(), paper);
        assertThatThrownBy(() -> papers.add(committee.officer(), read().id(), paper))
                .isInstanceOf(InvalidInput.class);
        referrals.publish(committee.officer(), read().id(), read().version());
        AttachedPaper mended = new AttachedPaper("extract", "Extract", "Finance", null, "Mended");
        papers.edit(committee.officer(), read().id(), "extract", 0, mended);
        assertThat(read().papers().get(0).details()).isEqualTo(mended);
        assertThatThrownBy(() -> papers.remove(committee.officer(), read().id(), "extract", 1))
                .hasMessageContaining("papers stay");
        assertThat(reader.changes(read()))
                .extracting(HistoryEvent::action, HistoryEvent::detail)
                .containsExactly(tuple("paper edited", "extract"));
    }

    @Test
    void aDraftIsRemovedWithItsPapers() {
        papers.add(committee.officer(), read().id(), new AttachedPaper("extract", "Extract", null, null, "Text"));
        referrals.remove(committee.officer(), read().id(), read().version());
        assertThatThrownBy(this::read).isInstanceOf(RefusedAction.class);
    }
}
