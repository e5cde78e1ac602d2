package org.followthrough.identity;

/** Knows of something that a post has in hand and that goes another way once the post answers for itself. */
public interface PostUse {

    /** Whether an answer of this post waits for approval or for the decision; drafts go along with the post. */
    boolean isAnswering(long postId);
}
