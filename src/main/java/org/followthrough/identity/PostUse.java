package org.followthrough.identity;

/** Knows of something that a post has in hand and that goes another way once the post answers for itself. */
public interface PostUse {

    /** Whether an answer of this post is being written, approved or decided. */
    boolean isAnswering(long postId);
}
