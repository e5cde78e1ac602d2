package org.followthrough.meeting;

/** What a resolution asks for. */
public enum ResolutionKind {
    /** Somebody is to do something: it is followed up until it is done. */
    ACTION("Action"),
    /** The committee decided, noted or confirmed something: nothing is left to do. */
    DECISION("Decision");

    private final String label;

    ResolutionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
