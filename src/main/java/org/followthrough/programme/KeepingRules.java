package org.followthrough.programme;

import java.util.Optional;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;

/**
 * What one person may do with a work programme or a referral: the one home of the rule for the button, the deed and the
 * message. Those who sit on one of its committees read the draft, their scrutiny officers keep it, everybody reads what
 * is published.
 *
 * @param actor who wants to
 * @param committees whose it is: one for a work programme, those of the chain for a referral
 * @param published whether it is public already
 * @param what it is, as in "this work programme"
 */
public record KeepingRules(Actor actor, Set<Long> committees, boolean published, String what) {

    public KeepingRules {
        committees = Set.copyOf(committees);
    }

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(KeepingAction action) {
        if (!published && committees.stream().noneMatch(actor::sitsOn)) {
            return Optional.of(Refusal.notFound());
        }
        if (action == KeepingAction.READ) {
            return Optional.empty();
        }
        if (committees.stream().noneMatch(actor::isOfficerOf)) {
            return Optional.of(
                    Refusal.notAllowed("Only the committee's scrutiny officers can change this %s.".formatted(what)));
        }
        return switch (action) {
            case PUBLISH -> Refusal.unless(!published, "This %s is published already.".formatted(what));
            case REMOVE ->
                Refusal.unless(
                        !published,
                        "This %s is published, so it stays. Change it instead of removing it.".formatted(what));
            default -> Optional.empty();
        };
    }

    public boolean allows(KeepingAction action) {
        return refusalTo(action).isEmpty();
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(KeepingAction action) {
        RefusedAction.throwIf(refusalTo(action));
    }
}
