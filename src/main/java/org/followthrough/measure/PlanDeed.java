package org.followthrough.measure;

/** What somebody may want to do with a plan. */
public enum PlanDeed {
    /** Read it; drafts are for those who sit on the committee. */
    READ,
    /** Change it, its measures and its actions; what was public stays to be read among the changes of the plan. */
    EDIT,
    /** Make it public, for good. */
    PUBLISH,
    /** Remove it with all that is in it, while it is a draft. */
    REMOVE
}
