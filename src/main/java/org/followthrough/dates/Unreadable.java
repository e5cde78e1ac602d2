package org.followthrough.dates;

/** Words that look like a date and must not be taken for one; its message is a sentence for the page. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
