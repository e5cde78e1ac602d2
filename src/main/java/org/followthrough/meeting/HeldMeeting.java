package org.followthrough.meeting;

import java.time.LocalDate;
import org.followthrough.council.MeetingView;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a meeting itself, apart from its papers.
 *
 * @param version of the meeting, which the page of its monitoring session changes too
 * @param day another one moves the meeting
 * @param minutesReference at most 100 characters
 */
public record HeldMeeting(
        long version, LocalDate day, @Nullable String minutesReference) {

    public HeldMeeting {
        minutesReference = Typed.orNull(minutesReference);
    }

    /** As it is. */
    public static HeldMeeting of(MeetingView meeting) {
        return new HeldMeeting(meeting.version(), meeting.heldOn(), meeting.minutesReference());
    }
}
