package org.followthrough.council;

/** Why a committee hands over what it has open. */
public enum HandOverCause {
    YEAR_END("The end of the municipal year"),
    REORGANISATION("The committees were reorganised"),
    OTHER("Another cause"),
    /** Only of papers that do not say why; nobody who hands over chooses it. */
    NOT_KNOWN("Why is not known");

    private final String label;

    HandOverCause(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
