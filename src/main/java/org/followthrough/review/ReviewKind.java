package org.followthrough.review;

/** What sort of work led to the recommendations. */
public enum ReviewKind {
    INQUIRY("Inquiry"),
    REVIEW("Review"),
    TASK_AND_FINISH("Task and finish report"),
    BUDGET_SCRUTINY("Budget scrutiny"),
    INSPECTION_FOLLOW_UP("Inspection follow-up");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
