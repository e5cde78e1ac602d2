package org.followthrough.monitoring;

/** How a report shows recommendations with their positions. */
public enum ReportLayout {
    /** A table: the recommendation beside its dated positions and their statuses. */
    TABLE("A table, the recommendation beside its positions"),
    /** Text: each recommendation's words as a heading with the position below. */
    NARRATIVE("Text, each recommendation as a heading over its position");

    private final String label;

    ReportLayout(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
