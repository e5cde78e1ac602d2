package org.followthrough.status;

import java.util.Locale;

/** The colours in which committees speak of a status; grey where nothing is being judged. */
public enum Rag {
    GREEN("Green", "#1c6b3f"),
    AMBER("Amber", "#f2b83b"),
    RED("Red", "#9b2214"),
    GREY("Grey", "#b1b9bd"),
    BLUE("Blue", "#1a65a6");

    private final String label;
    private final String fill;

    Rag(String label, String fill) {
        this.label = label;
        this.fill = fill;
    }

    /** The colour's name, so that it is never told by colour alone. */
    public String label() {
        return label;
    }

    /** A name for style sheets, such as "rag-green". */
    public String cssName() {
        return "rag-" + label.toLowerCase(Locale.ROOT);
    }

    /** The colour of a part of a bar. */
    public String fill() {
        return fill;
    }
}
