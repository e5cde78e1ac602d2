package org.followthrough.monitoring;

/** Where one recommendation stands within a session; derived from what has happened to it. */
public enum ItemState {
    /** Left out of the session, with a reason. */
    LEFT_OUT("Left out"),
    /** In the session, nothing asked yet. */
    CHOSEN("Chosen"),
    /** The service has been asked for its position. */
    REQUESTED("Update requested"),
    /** A position has come in, from the service or typed in for it. */
    RECEIVED("Update received"),
    /** The officer has put down that no update came. */
    NOT_RECEIVED("No update received"),
    /** The officer has drafted a status. */
    DRAFTED("Status drafted"),
    /** The chair agrees with the draft. */
    AGREED("Agreed with chair"),
    /** The committee confirmed the draft. */
    CONFIRMED("Confirmed"),
    /** The committee came to another status than the draft. */
    CHANGED("Changed by committee"),
    /** Its progress entry is public. */
    PUBLISHED("Published");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    /** The words shown on screens, at most 20 characters. */
    public String label() {
        return label;
    }
}
