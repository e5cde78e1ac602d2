package org.followthrough.measure;

import org.followthrough.council.CommitteeUse;
import org.springframework.stereotype.Component;

/** A committee with plans keeps its address. */
@Component
class PlannedCommittees implements CommitteeUse {

    private final PlanRepository plans;

    PlannedCommittees(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public boolean isUsed(long committeeId) {
        return plans.existsByCommitteeId(committeeId);
    }
}
