package org.followthrough.measure;

/** What a column's figures count. */
public enum Unit {
    /** People, places, plans: whatever the row names. */
    NUMBER("Number", ""),
    /** Thousands of pounds: 300 is £300,000. */
    POUNDS_THOUSAND("£ thousand", " ?k"),
    /** Weeks. */
    WEEKS("Weeks", " ?weeks?"),
    /** Parts of a hundred. */
    PERCENT("Per cent", " ?(?:%|per ?cent)"),
    /** Anything else, or several things. */
    OTHER("Something else", "");

    private final String label;
    private final String suffix;

    Unit(String label, String suffix) {
        this.label = label;
        this.suffix = suffix;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** What may stand after a number of this unit without changing it, as a regular expression. */
    String suffix() {
        return suffix;
    }
}
