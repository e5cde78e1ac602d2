package org.followthrough.measure;

import java.util.List;

/**
 * A committee's plans on its page.
 *
 * @param plans those that the reader may read, latest first
 * @param mayCreate whether the reader may start another
 */
public record PlansOfCommittee(List<PlanView> plans, boolean mayCreate) {

    public PlansOfCommittee {
        plans = List.copyOf(plans);
    }

    public boolean isSomething() {
        return mayCreate || !plans.isEmpty();
    }
}
