package org.followthrough.review;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;

/**
 * What one person may do with one review: the one home of the rule for the button, the deed and the message.
 *
 * @param actor who wants to
 * @param committeeId the committee whose review it is
 * @param published whether it is public already
 */
public record ReviewRules(Actor actor, long committeeId, boolean published) {

    public static ReviewRules of(Actor actor, ReviewView review) {
        return new ReviewRules(actor, review.committeeId(), review.isPublished());
    }

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(ReviewAction action) {
        if (!published && !actor.sitsOn(committeeId)) {
            return Optional.of(Refusal.notFound());
        }
        if (action == ReviewAction.READ) {
            return Optional.empty();
        }
        if (!actor.isOfficerOf(committeeId)) {
            return Optional.of(
                    Refusal.notAllowed("Only the committee's scrutiny officers can change or publish its reviews."));
        }
        if (action == ReviewAction.CORRECT) {
            return Refusal.unless(published, "This review is a draft. Change it, there is nothing to correct yet.");
        }
        return published && action != ReviewAction.ADD
                ? Optional.of(
                        Refusal.notNow("This review is published: its words and recommendations stay as they are."))
                : Optional.empty();
    }

    /** What writing down a fact of the review is now: a change of a draft, or a correction. */
    public ReviewAction writing() {
        return published ? ReviewAction.CORRECT : ReviewAction.EDIT;
    }

    public boolean allows(ReviewAction action) {
        return refusalTo(action).isEmpty();
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(ReviewAction action) {
        RefusedAction.throwIf(refusalTo(action));
    }
}
