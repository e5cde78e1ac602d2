package org.followthrough.measure;

import java.util.List;

/**
 * A committee's plans on its page.
 *
 * @param plans those that the reader may read, latest first
 * @param inherited those of the committees that it follows
 * @param mayCreate whether the reader may start another
 */
public record PlansOfCommittee(List<PlanView> plans, List<PlanView> inherited, boolean mayCreate) {

    public PlansOfCommittee {
        plans = List.copyOf(plans);
        inherited = List.copyOf(inherited);
    }

    public boolean isSomething() {
        return mayCreate || !plans.isEmpty() || !inherited.isEmpty();
    }
}
