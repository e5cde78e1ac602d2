package org.followthrough.response;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a response concerns.
 *
 * @param committeeId the committee that looks after the answers: the review's own, or the one that took its recommendations over
 * @param reviewPublished whether the review is public; nothing is answered before
 * @param posts the posts that the recommendations are addressed to, that own its actions, or that draft for the executive
 * @param portfolioPostId the cabinet post whose holder approves, null while nobody has said which
 * @param ofCouncil whether the person who acts holds any post of the review's council
 * @param outside whether who answers is a body that answers for itself
 */
public record Concern(
        long committeeId,
        boolean reviewPublished,
        Set<Long> posts,
        @Nullable Long portfolioPostId,
        boolean ofCouncil,
        boolean outside) {

    public Concern {
        posts = Set.copyOf(posts);
    }

    /** Of an answer that is the executive's to give. */
    public Concern(
            long committeeId,
            boolean reviewPublished,
            Set<Long> posts,
            @Nullable Long portfolioPostId,
            boolean ofCouncil) {
        this(committeeId, reviewPublished, posts, portfolioPostId, ofCouncil, false);
    }
}
