package org.followthrough.status;

/** A status in the colours that some committees speak; grey where nothing is being judged. */
public enum Rag {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red"),
    GREY("Grey");

    private final String label;

    Rag(String label) {
        this.label = label;
    }

    /** The colour's name, so that it is never told by colour alone. */
    public String label() {
        return label;
    }
}
