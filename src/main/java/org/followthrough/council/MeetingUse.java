package org.followthrough.council;

import java.time.LocalDate;
import org.followthrough.shared.Actor;

/** Knows of something that belongs to meetings and is read under their days. */
public interface MeetingUse {

    /** Whether there is any of it for this meeting, public or not: then the meeting stays. */
    boolean isUsed(long meetingId);

    /** Whether everybody reads any of it: then the meeting's day stays too. */
    boolean isPublic(long meetingId);

    /** Whether everybody reads the meeting's place and kind in it, beside what it said of them before. */
    default boolean keepsWords(long meetingId) {
        return false;
    }

    /** Whether everybody reads the reference of the meeting's minutes in it, beside what it said before. */
    default boolean keepsReference(long meetingId) {
        return false;
    }

    /** Lets what hangs on the meeting's day go along to another. */
    default void moved(Actor actor, MeetingView from, LocalDate day) {}
}
