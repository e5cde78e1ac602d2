package org.followthrough.response;

/** What a recipient decides on a recommendation; a response may also state none. */
public enum Decision {
    /** It will be done as asked. */
    ACCEPTED("Accepted", true, false),
    /** Some of it will be done. */
    PARTIALLY_ACCEPTED("Partially accepted", true, true),
    /** It is agreed with, and may be done in another way or later. */
    ACCEPTED_IN_PRINCIPLE("Accepted in principle", true, true),
    /** It will not be done. */
    REJECTED("Rejected", false, true),
    /** It was taken note of. */
    NOTED("Noted", false, false);

    private final String label;
    private final boolean accepting;
    private final boolean owesReason;

    Decision(String label, boolean accepting, boolean owesReason) {
        this.label = label;
        this.accepting = accepting;
        this.owesReason = owesReason;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** Whether something was promised, which can later be dropped. */
    public boolean isAccepting() {
        return accepting;
    }

    /** Whether it falls short of what was asked, so that scrutiny is owed a reason. */
    public boolean owesReason() {
        return owesReason;
    }
}
