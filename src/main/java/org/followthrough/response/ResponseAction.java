package org.followthrough.response;

/** What somebody may want to do with a response, or with what surrounds the responses to a review. */
public enum ResponseAction {
    /** Read its newest version; published versions are everybody's. */
    READ,
    /** Start it, change the draft, or start its next version. */
    EDIT,
    /** Send the draft to the cabinet member. */
    SUBMIT,
    /** Send it back with a reason. */
    RETURN,
    /** Approve it as the executive's answer. */
    APPROVE,
    /** Change what was submitted, as a next version under the cabinet member's own name. */
    EDIT_AS_APPROVER,
    /** Record Cabinet's decision, which makes it public for good. */
    PUBLISH,
    /** Say in a next version that what was accepted is no longer deliverable. */
    DROP,
    /** Keep the document that the responses to a review are printed in. */
    KEEP_DOCUMENT,
    /** Say by when the responses are owed. */
    SET_CLOCK
}
