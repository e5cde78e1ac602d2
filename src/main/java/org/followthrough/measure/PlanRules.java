package org.followthrough.measure;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;

/**
 * What one person may do with one plan.
 *
 * @param actor who wants to
 * @param committeeId the committee whose plan it is
 * @param published whether it is public already
 */
public record PlanRules(Actor actor, long committeeId, boolean published) {

    public static PlanRules of(Actor actor, PlanView plan) {
        return new PlanRules(actor, plan.committeeId(), plan.isPublished());
    }

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(PlanDeed deed) {
        if (!published && !actor.sitsOn(committeeId)) {
            return Optional.of(Refusal.notFound());
        }
        if (deed == PlanDeed.READ) {
            return Optional.empty();
        }
        if (!actor.isOfficerOf(committeeId)) {
            return Optional.of(
                    Refusal.notAllowed("Only the committee's scrutiny officers can change or publish its plans."));
        }
        return Refusal.unless(
                deed == PlanDeed.EDIT || !published,
                deed == PlanDeed.PUBLISH
                        ? "This plan is published already."
                        : "This plan is published: it can be changed, with its history, but not removed.");
    }

    public boolean allows(PlanDeed deed) {
        return refusalTo(deed).isEmpty();
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(PlanDeed deed) {
        RefusedAction.throwIf(refusalTo(deed));
    }
}
