package org.followthrough.shared;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, with the rights that were read from the database at the start of this request (so that a revoked
 * right is gone at the next one).
 *
 * @param accountId the account, or null for the public
 * @param name the name shown to others, "the public" for the public
 * @param grants every role held
 * @param posts ids of the posts that the person holds today
 */
public record Actor(@Nullable Long accountId, String name, Set<Grant> grants, Set<Long> posts) {

    /** Anybody who is not signed in; a signed-in person without a role may do no more. */
    public static final Actor PUBLIC = new Actor(null, "the public", Set.of(), Set.of());

    public Actor {
        grants = Set.copyOf(grants);
        posts = Set.copyOf(posts);
    }

    /**
     * One role, on one committee where the role is of a committee.
     *
     * @param committeeId the committee, null exactly when the role is not of one
     */
    public record Grant(Role role, @Nullable Long committeeId) {}

    public boolean isSignedIn() {
        return accountId != null;
    }

    /**
     * The account's id.
     *
     * @throws IllegalStateException for the public
     */
    public long requireAccountId() {
        if (accountId == null) {
            throw new IllegalStateException("the public has no account");
        }
        return accountId;
    }

    /** Whether the role is held at all, on whichever committee. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is held on this committee. */
    public boolean has(Role role, long committeeId) {
        return grants.contains(new Grant(role, committeeId));
    }

    /** Whether the person prepares this committee's sessions. */
    public boolean isOfficerOf(long committeeId) {
        return has(Role.SCRUTINY_OFFICER, committeeId);
    }

    public boolean isChairOf(long committeeId) {
        return has(Role.CHAIR, committeeId);
    }

    /** Whether the person may read the committee's circulated papers before they are published. */
    public boolean sitsOn(long committeeId) {
        return has(Role.MEMBER, committeeId) || isChairOf(committeeId) || isOfficerOf(committeeId);
    }

    public boolean holdsPost(long postId) {
        return posts.contains(postId);
    }

    /** The committees on which the role is held. */
    public Set<Long> committeesAs(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::committeeId)
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
