package org.followthrough.review;

/** A step on the way of a review. */
public enum MilestoneKind {
    COMMISSIONED("Commissioned"),
    INTERIM_REPORT("Interim report"),
    FINAL_REPORT("Final report"),
    ENDORSED("Endorsed"),
    TAKEN_TO("Taken to"),
    OTHER("Other");

    private final String label;

    MilestoneKind(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
