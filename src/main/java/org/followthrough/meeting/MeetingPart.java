package org.followthrough.meeting;

/** The two papers of a meeting, each published by itself. */
public enum MeetingPart {
    AGENDA("agenda"),
    MINUTES("minutes");

    private final String words;

    MeetingPart(String words) {
        this.words = words;
    }

    /** "agenda" or "minutes". */
    public String words() {
        return words;
    }
}
