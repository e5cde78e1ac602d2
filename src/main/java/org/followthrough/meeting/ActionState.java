package org.followthrough.meeting;

/** Where a resolved action stands. */
public enum ActionState {
    OPEN("Open", "blue"),
    DONE("Done", "green"),
    /** Nobody will do it any more, for the reason given. */
    GIVEN_UP("Given up", "grey");

    private final String label;
    private final String colour;

    ActionState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** Of its tag. */
    public String colour() {
        return colour;
    }
}
