package org.followthrough.status;

import java.util.Arrays;

/**
 * Where a recommendation stands: the six categories of the Leeds "Recommendation tracking flowchart and classifications"
 * (report of 8 November 2012, Appendix 1). Numbers and wording are those printed there.
 */
public enum StatusCategory implements Step {
    STOP_MONITORING(1, "Stop monitoring", "Stop monitoring", Rag.GREY),
    ACHIEVED(2, "Achieved", "Achieved", Rag.GREEN),
    OBSTACLE(3, "Not achieved (Obstacle)", "Obstacle", Rag.RED),
    ACCEPTABLE(4, "Not achieved (Progress made acceptable. Continue monitoring)", "Acceptable", Rag.AMBER),
    NOT_ACCEPTABLE(5, "Not achieved (Progress made not acceptable. Continue monitoring)", "Not acceptable", Rag.RED),
    NOT_THIS_SESSION(6, "Not for review this session", "Not this session", Rag.GREY);

    private final int number;
    private final String wording;
    private final String label;
    private final Rag rag;

    StatusCategory(int number, String wording, String label, Rag rag) {
        this.number = number;
        this.wording = wording;
        this.label = label;
        this.rag = rag;
    }

    /**
     * The category with this printed number.
     *
     * @param number 1 to 6
     * @throws IllegalArgumentException for any other number
     */
    public static StatusCategory of(int number) {
        return Arrays.stream(values())
                .filter(category -> category.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status category " + number));
    }

    /** The printed number, 1 to 6. */
    @Override
    public int number() {
        return number;
    }

    /** The full wording as printed, without the number. */
    @Override
    public String wording() {
        return wording;
    }

    /** A short form for tags, at most 20 characters, without the number. */
    public String label() {
        return label;
    }

    /** The category for committees that speak red, amber, green. */
    public Rag rag() {
        return rag;
    }

    /** Whether the item leaves the next session's table (1 and 2); it stays in the register and can be reopened. */
    public boolean endsMonitoring() {
        return this == STOP_MONITORING || this == ACHIEVED;
    }

    /** Whether the committee must say why (1: it gives up something that it asked for). */
    public boolean needsReason() {
        return this == STOP_MONITORING;
    }

    /** Whether the committee must determine an action (3 and 5). */
    public boolean needsAction() {
        return this == OBSTACLE || this == NOT_ACCEPTABLE;
    }

    /** A name for style sheets, "status-1" to "status-6"; what it looks like is the view's business. */
    public String cssName() {
        return "status-" + number;
    }
}
