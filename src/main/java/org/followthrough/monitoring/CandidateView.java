package org.followthrough.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that a session may take or leave out, or that could be reopened.
 *
 * @param place of the recipient whose strand it is, null where it is followed as a whole
 * @param shortName such as EP-7
 * @param name the same, with the recipient of a strand
 * @param ref its part of the address within the review
 * @param title its heading as printed, with the recipient of a strand
 * @param isOpen whether monitoring goes on; only then may the session take it
 * @param lastOn the day of the last published session that looked at it, null for none
 * @param why the reason that is proposed for taking it, or how its monitoring ended
 * @param isNew whether it became open only after the session was opened
 * @param included whether the session takes it
 * @param reason why it is in or out, null while that is undecided
 */
public record CandidateView(
        Strand strand,
        @Nullable Integer place,
        String shortName,
        String name,
        String reviewSlug,
        String reviewTitle,
        String ref,
        String title,
        @Nullable String text,
        boolean isOpen,
        @Nullable LocalDate lastOn,
        String why,
        boolean isNew,
        boolean included,
        @Nullable String reason) {

    /** Where its monitoring is reopened. */
    public String reopeningPath() {
        return "/reviews/%s/recommendations/%s/reopening%s"
                .formatted(reviewSlug, ref, place == null ? "" : "?recipient=" + place);
    }

    /** Whether the session has to say in or out of it: it is open, or ended only after the session took it in. */
    public boolean concernsSession() {
        return isOpen || included;
    }
}
