package org.followthrough.identity;

import java.util.Set;
import org.followthrough.shared.Actor;

/**
 * An account to be made.
 *
 * @param email the name to sign in with: something, an at sign and a host, at most 254 characters
 * @param name shown to others, at most 100 characters
 * @param password 12 to 200 characters, see {@link Passwords}
 * @param grants the roles that it starts with
 */
public record NewAccount(String email, String name, String password, Set<Actor.Grant> grants) {

    public NewAccount {
        grants = Set.copyOf(grants);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
