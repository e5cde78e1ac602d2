package org.followthrough.programme;

import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a committee's page says of its work programmes and referrals. */
@Component
@Transactional(readOnly = true)
public class CommitteeWorks {

    private final ProgrammeReader programmes;
    private final ReferralReader referrals;
    private final WorkProgrammes keeping;

    CommitteeWorks(ProgrammeReader programmes, ReferralReader referrals, WorkProgrammes keeping) {
        this.programmes = programmes;
        this.referrals = referrals;
        this.keeping = keeping;
    }

    /** As far as this person may know. */
    public CommitteeWork of(Actor actor, CommitteeView committee) {
        return new CommitteeWork(
                committee,
                programmes.of(actor, committee),
                referrals.first(actor, committee),
                keeping.refusalToCreate(actor, committee).isEmpty());
    }
}
