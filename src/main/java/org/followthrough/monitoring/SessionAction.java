package org.followthrough.monitoring;

/** What somebody may want to do with a session. */
public enum SessionAction {
    /** Read its papers. */
    READ,
    /** Read what the committee and its officers say among themselves: reasons, drafts in the making, comments. */
    READ_WORKING_PAPERS,
    /** Choose, request, draft, write the covering report. */
    PREPARE,
    /** Send the papers to the committee. */
    CIRCULATE,
    /** Put down what the committee decides. */
    RECORD,
    /** Make it public, for good. */
    PUBLISH,
    /** Add a correcting entry after publication. */
    CORRECT,
    /** Agree with a draft status, as its chair. */
    AGREE,
    /** Comment on a draft status, as chair or member. */
    COMMENT
}
