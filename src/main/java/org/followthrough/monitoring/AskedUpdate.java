package org.followthrough.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An update that a post has been asked for.
 *
 * @param shortName of the recommendation, such as EP-7
 * @param key its part of the address, which tells the strands of a recommendation apart
 * @param title its heading as printed, with the recipient of a strand
 * @param heldOn the day of the session's meeting
 * @param dueOn by when the answer is wanted
 * @param chasedTimes how often it was asked again
 */
public record AskedUpdate(
        String shortName,
        String key,
        String title,
        String reviewTitle,
        String postTitle,
        String committeeSlug,
        String committeeName,
        LocalDate heldOn,
        @Nullable LocalDate dueOn,
        int chasedTimes) {

    /** Where the update is given. */
    public String path() {
        return "/committees/%s/sessions/%s/items/%s/update".formatted(committeeSlug, heldOn, key);
    }

    /** Whether it is late on a day. */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
