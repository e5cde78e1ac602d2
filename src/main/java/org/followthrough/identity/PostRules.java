package org.followthrough.identity;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/** What one person may do with posts; asked by the button, by the deed and for the message. */
public record PostRules(Actor actor) {

    /** Why the person may not create, rename or fill posts, or nothing if they may. */
    public Optional<Refusal> refusalToKeep() {
        return actor.has(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("Only an administrator can keep posts and their holders."));
    }

    /**
     * Why the person may not let this account act for a post. A post carries rights like a role, so that administrators
     * do not give it to themselves.
     */
    public Optional<Refusal> refusalToLetAct(@Nullable Long accountId) {
        return refusalToKeep()
                .or(() -> isOwn(accountId)
                        ? Optional.of(Refusal.notAllowed(
                                "You cannot give a post to yourself. Ask another administrator to do it."))
                        : Optional.empty());
    }

    private boolean isOwn(@Nullable Long accountId) {
        return accountId != null && accountId.equals(actor.accountId());
    }
}
