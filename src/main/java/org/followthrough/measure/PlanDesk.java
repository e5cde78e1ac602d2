package org.followthrough.measure;

import java.util.List;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Reason;
import org.followthrough.history.Subject;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change to a plan begins and ends with: finding it, holding it, noting what was done. */
@Component
class PlanDesk {

    private final PlanRepository plans;
    private final PlanChanges changes;
    private final History history;

    PlanDesk(PlanRepository plans, PlanChanges changes, History history) {
        this.plans = plans;
        this.changes = changes;
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
     * Keeps for everybody what changes in a plan that everybody can read.
     *
     * @param part the part of the plan as its address ends, null for the plan itself
     * @param reason why, needed where words change that people have read
     * @throws InvalidInput naming "reason"
     */
    void change(Actor actor, PlanView plan, @Nullable String part, List<WordChange> all, @Nullable String reason) {
        if (!plan.isPublished()) {
            return;
        }
        String why = Reason.of(
                reason,
                all.stream().anyMatch(WordChange::replaces),
                "Say why this changes, since everybody has read it");
        all.forEach(change -> changes.keep(actor, plan.id(), part, change, why));
    }

    /** Keeps what changes nobody's words, such as the place in an order. */
    void changeWithoutReason(Actor actor, PlanView plan, String part, WordChange change) {
        if (plan.isPublished()) {
            changes.keep(actor, plan.id(), part, change, null);
        }
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
        history.record(actor, action, subject, plan.isPublished() ? words : null, plan.isPublished() ? reason : null);
    }

    /** How the address of a measure ends. */
    static String measurePart(String ref) {
        return "measures/" + ref;
    }

    /** How the address of an action ends. */
    static String actionPart(int number) {
        return "actions/" + number;
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
