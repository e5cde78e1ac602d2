package org.followthrough.monitoring;

/** How the service itself sees its progress; it never sets scrutiny's status. */
public enum OwnView {
    DONE("Done"),
    ON_TRACK("On track"),
    OBSTACLE("There is an obstacle");

    private final String label;

    OwnView(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
