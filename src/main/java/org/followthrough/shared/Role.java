package org.followthrough.shared;

/** What an account may be trusted with. Roles that concern one committee are granted with that committee. */
public enum Role {
    /** Prepares sessions of one committee, drafts statuses, records decisions, publishes. */
    SCRUTINY_OFFICER(true, "Scrutiny officer"),
    /** Chairs one committee: agrees draft statuses or comments on them. */
    CHAIR(true, "Chair"),
    /** Sits on one committee: reads its circulated drafts. */
    MEMBER(true, "Member"),
    /** A councillor of any committee: reads what is published. */
    COUNCILLOR(false, "Councillor"),
    /** Answers for posts that they hold: gives updates on recommendations addressed to them. */
    SERVICE_OFFICER(false, "Service officer"),
    /** Sits on the executive; approves its responses and never sets scrutiny's status. */
    CABINET_MEMBER(false, "Cabinet member"),
    /** Keeps councils, committees, people, roles and posts; reads no drafts. */
    ADMINISTRATOR(false, "Administrator");

    private final boolean ofCommittee;
    private final String label;

    Role(boolean ofCommittee, String label) {
        this.ofCommittee = ofCommittee;
        this.label = label;
    }

    /** Whether a grant of this role names a committee. */
    public boolean isOfCommittee() {
        return ofCommittee;
    }

    /**
     * Whether nobody may hold both: executive members do not sit on scrutiny (Local Government Act 2000 s.9FA(3)), nor
     * work for it.
     */
    public boolean excludes(Role other) {
        return (this == CABINET_MEMBER && other.ofCommittee) || (other == CABINET_MEMBER && ofCommittee);
    }

    /** Whether who has it can be asked as the holder of a post; nobody else gets anything from holding one. */
    public boolean answersForPosts() {
        return this == SERVICE_OFFICER || this == CABINET_MEMBER;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
