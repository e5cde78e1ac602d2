package org.followthrough.programme;

import org.followthrough.council.CommitteeUse;
import org.springframework.stereotype.Component;

/** A committee with a work programme or a referral keeps its address: they are found under it. */
@Component
class ProgrammesOfCommittees implements CommitteeUse {

    private final WorkProgrammeRepository programmes;
    private final ReferralRepository referrals;

    ProgrammesOfCommittees(WorkProgrammeRepository programmes, ReferralRepository referrals) {
        this.programmes = programmes;
        this.referrals = referrals;
    }

    @Override
    public boolean isUsed(long committeeId) {
        return programmes.existsByCommitteeId(committeeId)
                || !referrals.findByCommittee(committeeId).isEmpty();
    }
}
