package org.followthrough.measure;

import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change to a plan begins and ends with: finding it, holding it, noting what was done. */
@Component
class PlanDesk {

    private static final int LONGEST_DETAIL = 500;

    private final PlanRepository plans;
    private final History history;

    PlanDesk(PlanRepository plans, History history) {
        this.plans = plans;
        this.history = history;
    }

    /** A plan that this person may read. */
    Plan visible(Actor actor, Optional<Plan> found) {
        Plan plan = found.orElseThrow(RefusedAction::notFound);
        PlanRules.of(actor, plan.view()).require(PlanDeed.READ);
        return plan;
    }

    Plan visible(Actor actor, long id) {
        return visible(actor, plans.findById(id));
    }

    /** The plan for somebody about to do this to it; nobody else changes it or publishes it until they have. */
    Plan hold(Actor actor, long id, PlanDeed deed) {
        Plan plan = visible(actor, plans.hold(id));
        PlanRules.of(actor, plan.view()).require(deed);
        return plan;
    }

    /**
     * Notes what was done.
     *
     * @param words of the plan, which go into the history only once everybody can read them
     */
    void note(
            Actor actor,
            PlanView plan,
            String action,
            Subject subject,
            @Nullable String words,
            @Nullable String reason) {
        @Nullable String detail = plan.isPublished() && words != null ? cut(words) : null;
        history.record(actor, action, subject, detail, plan.isPublished() ? reason : null);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL - 1) + "…";
    }

    static Subject plan(long id) {
        return new Subject("plan", id);
    }

    static Subject measure(long id) {
        return new Subject("measure", id);
    }

    static Subject action(long id) {
        return new Subject("plan action", id);
    }
}
