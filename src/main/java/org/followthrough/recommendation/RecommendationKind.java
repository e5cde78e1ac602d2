package org.followthrough.recommendation;

/** What a line of a report's list of recommendations is. */
public enum RecommendationKind {
    /** A heading over recommendations; never tracked itself. */
    THEME("Theme"),
    /** A recommendation, or a lettered part or bullet of one. */
    RECOMMENDATION("Recommendation"),
    /** What the report says is not a formal recommendation. */
    SUGGESTION("Suggestion");

    private final String label;

    RecommendationKind(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
