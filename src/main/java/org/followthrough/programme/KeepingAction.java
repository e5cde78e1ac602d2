package org.followthrough.programme;

/** What can be done with a work programme or a referral. */
public enum KeepingAction {
    READ,
    /** Before and after publication: what changes afterwards is kept beside it for everybody. */
    EDIT,
    PUBLISH,
    /** Only while it is a draft. */
    REMOVE
}
