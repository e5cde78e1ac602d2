package org.followthrough.shared;

/** Somebody else saved the same thing since the form was opened. Pages answer 409 and keep the text. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleEdit(String what) {
        super(what + " was changed by somebody else since this form was opened");
    }
}
