package org.followthrough.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resolved action in a list.
 *
 * @param ref its number in its address
 * @param item title of the item under which it was resolved
 * @param ownerWords what the minutes print in brackets
 * @param owners titles of the posts that answer for it, null for none
 * @param dated the day from which it stands so, null as long as nobody has said anything
 * @param words what was said last
 */
public record ActionLine(
        String committeeSlug,
        String committeeName,
        LocalDate heldOn,
        int ref,
        String text,
        String item,
        @Nullable String ownerWords,
        @Nullable String owners,
        boolean ownerMissing,
        @Nullable String dueWords,
        @Nullable LocalDate dueUntil,
        boolean overdue,
        ActionState state,
        @Nullable LocalDate dated,
        @Nullable String words) {

    /** By when, as written and as far as it is known; null for no timescale. */
    public @Nullable String byWhen() {
        return ResolutionDetails.byWhen(dueWords, dueUntil);
    }

    /** The day of the last word on it, that of the meeting as long as there is none. */
    public LocalDate heardOn() {
        return dated == null || dated.isBefore(heldOn) ? heldOn : dated;
    }

    /** Its address. */
    public String path() {
        return meetingPath() + "/actions/" + ref;
    }

    /** Of the meeting that resolved it. */
    public String meetingPath() {
        return "/committees/" + committeeSlug + "/meetings/" + heldOn;
    }
}
