package org.followthrough.review;

/** What somebody may want to do with a review. */
public enum ReviewAction {
    /** Read it; drafts are for those who sit on the committee. */
    READ,
    /** Change it or its recommendations. */
    EDIT,
    /** Add what became of it: milestones and conclusions, after publication as well. */
    ADD,
    /** Correct what a published one has on record beside its recommendations, with a reason. */
    CORRECT,
    /** Make it public, for good. */
    PUBLISH
}
