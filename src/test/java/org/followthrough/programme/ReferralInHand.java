package org.followthrough.programme;

import static org.followthrough.programme.Work.referral;
import static org.followthrough.programme.Work.step;

import java.time.LocalDate;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral from a working group to a committee that can pass it on to a panel. */
abstract class ReferralInHand {

    static final LocalDate ASKED = LocalDate.of(2012, 9, 11);
    static final LocalDate MEETING = LocalDate.of(2013, 2, 11);
    static final ReplyDetails REPLY = new ReplyDetails("It is so.", "The panel", MEETING, null);

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralPapers papers;

    @Autowired
    ReferralReader reader;

    @Autowired
    MonitoringFixture fixture;

    @Autowired
    MutableClock clock;

    Board committee;
    Board panel;
    String slug;

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

    ReferralView read() {
        return reader.referral(committee.officer(), slug);
    }

    void passOn() {
        StepDetails on = step(
                "Its chair",
                committee.committee().id(),
                "The panel",
                panel.committee().id(),
                LocalDate.of(2012, 12, 1));
        referrals.passOn(committee.officer(), read().id(), read().version(), on);
    }
}
