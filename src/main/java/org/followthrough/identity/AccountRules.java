package org.followthrough.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one account; asked by the button, by the deed and for the message.
 *
 * @param actor who wants to
 * @param accountId the account, null for one that is still to be made
 * @param lastAdministrator whether it is the only account left that can administer
 */
public record AccountRules(Actor actor, @Nullable Long accountId, boolean lastAdministrator) {

    /** What can be done with an account, granting apart. */
    public enum Action {
        READ("account read"),
        CREATE("account created"),
        RENAME("account renamed"),
        CHANGE_EMAIL("account's e-mail changed"),
        SET_PASSWORD("account's password set"),
        DISABLE("account disabled"),
        ENABLE("account enabled");

        private final String event;

        Action(String event) {
            this.event = event;
        }

        /** How the history names it. */
        String event() {
            return event;
        }
    }

    /** Why the person may not, or nothing if they may. */
    public Optional<Refusal> refusalTo(Action action) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Optional.of(Refusal.notAllowed("Only an administrator can keep accounts."));
        }
        if (action == Action.SET_PASSWORD && isOwn()) {
            // else somebody at a computer left alone for a minute could take the account over
            return Optional.of(Refusal.notAllowed(
                    "You change your own password under “Your account”, which asks for the current one."));
        }
        if (action == Action.DISABLE && lastAdministrator) {
            return Optional.of(lastOne());
        }
        if (action == Action.DISABLE && isOwn()) {
            return Optional.of(
                    Refusal.notAllowed("This is your own account. Ask another administrator to disable it."));
        }
        return Optional.empty();
    }

    /**
     * Why the person may not give this role to the account. An administrator who could give themselves the rights of a
     * scrutiny officer would read the drafts that administrators must not read.
     *
     * @param held the roles that the account has
     */
    public Optional<Refusal> refusalToGrant(Role role, Collection<Role> held) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Optional.of(Refusal.notAllowed("Only an administrator can grant roles."));
        }
        if (isOwn() && role != Role.ADMINISTRATOR) {
            return Optional.of(
                    Refusal.notAllowed("You cannot grant a role to yourself. Ask another administrator to grant it."));
        }
        Optional<Role> excluded = held.stream().filter(role::excludes).findFirst();
        if (excluded.isPresent()) {
            return Optional.of(
                    Refusal.notNow("Nobody can be %s and %s at once, since scrutiny and executive are kept apart."
                            .formatted(lower(role), lower(excluded.get()))));
        }
        return Optional.empty();
    }

    /** Why the person may not take this role from the account. */
    public Optional<Refusal> refusalToRevoke(Role role) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Optional.of(Refusal.notAllowed("Only an administrator can revoke roles."));
        }
        if (role == Role.ADMINISTRATOR && lastAdministrator) {
            return Optional.of(lastOne());
        }
        if (role == Role.ADMINISTRATOR && isOwn()) {
            return Optional.of(Refusal.notAllowed("This is your own role. Ask another administrator to remove it."));
        }
        return Optional.empty();
    }

    private static String lower(Role role) {
        return role.label().toLowerCase(Locale.UK);
    }

    private boolean isOwn() {
        Long own = actor.accountId();
        return own != null && own.equals(accountId);
    }

    private static Refusal lastOne() {
        return Refusal.notNow("This is the last administrator. Make somebody else an administrator first.");
    }
}
