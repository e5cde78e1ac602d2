package org.followthrough.identity;

import java.time.Instant;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator's pages show it.
 *
 * @param version for the form that edits it
 * @param disabledAt since when nobody can sign in with it, null while it is in use
 */
public record AccountView(
        long id,
        long version,
        String email,
        String name,
        Instant createdAt,
        @Nullable Instant disabledAt,
        Set<Actor.Grant> grants) {

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether it can be asked as the holder of a post. */
    public boolean answersForPosts() {
        return grants.stream().anyMatch(grant -> grant.role().answersForPosts());
    }
}
