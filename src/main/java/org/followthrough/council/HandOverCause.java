package org.followthrough.council;

/** Why a committee hands over what it has open. */
public enum HandOverCause {
    YEAR_END("The end of the municipal year"),
    REORGANISATION("The committees were reorganised"),
    OTHER("Another cause"),
    /** Only of papers that do not say why; nobody who hands over chooses it. */
    NOT_KNOWN("Why is not known"),
    /** Only of what returns, see {@link Returns}. */
    TAKEN_BACK("The hand-over was taken back");

    private final String label;

    HandOverCause(String label) {
        this.label = label;
    }

    /** Whether somebody who hands over can say so. */
    public boolean isForForms() {
        return this != NOT_KNOWN && this != TAKEN_BACK;
    }

    /** Whether something returns to where it came from. */
    public boolean isReturn() {
        return this == TAKEN_BACK;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
