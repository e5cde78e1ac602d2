package org.followthrough.meeting;

/** What somebody may want to do with a meeting's papers. */
public enum MeetingAction {
    READ,
    EDIT,
    PUBLISH_AGENDA,
    PUBLISH_MINUTES,
    REMOVE
}
