package org.followthrough.response;

/** Where a response stands; always derived from what happened to its newest version, never stored. */
public enum ResponseState {
    /** Nobody has begun to answer. */
    NOT_STARTED("Not started"),
    /** The service writes it, or the scrutiny officer on the executive's behalf. */
    DRAFT("Draft"),
    /** The service has sent it to the cabinet member. */
    SUBMITTED("Submitted"),
    /** The cabinet member has sent it back with a reason; editing it starts the next version. */
    RETURNED("Returned"),
    /** The cabinet member has approved it; Cabinet's decision is still to be recorded. */
    APPROVED("Approved"),
    /** Public, for good; editing it starts the next version, while the public goes on reading this one. */
    PUBLISHED("Published");

    private final String label;

    ResponseState(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** Whether those concerned write it now: a draft, or what came back to them. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }

    /** The state that follows from what has happened to the newest version. */
    static ResponseState of(boolean submitted, boolean returned, boolean approved, boolean published) {
        if (published) {
            return PUBLISHED;
        }
        if (approved) {
            return APPROVED;
        }
        if (returned) {
            return RETURNED;
        }
        return submitted ? SUBMITTED : DRAFT;
    }
}
