package org.followthrough.measure;

/** What being on a list says of an action. */
public enum ActionState {
    /** It has been done. */
    COMPLETED("Completed"),
    /** Work on it has begun. */
    IN_PROGRESS("In progress"),
    /** Nobody has begun. */
    NOT_STARTED("Not yet started");

    private final String label;

    ActionState(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
