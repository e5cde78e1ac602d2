package org.followthrough.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that a session may take or leave out, or that could be reopened.
 *
 * @param shortName such as EP-7
 * @param ref its part of the address within the review
 * @param title its heading as printed
 * @param isOpen whether monitoring goes on; only then may the session take it
 * @param lastOn the day of the last published session that looked at it, null for none
 * @param why the reason that is proposed for taking it, or how its monitoring ended
 * @param isNew whether it became open only after the session was opened
 * @param included whether the session takes it
 * @param reason why it is in or out, null while that is undecided
 */
public record CandidateView(
        long recommendationId,
        String shortName,
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

    /** Whether the session has to say in or out of it: it is open, or ended only after the session took it in. */
    public boolean concernsSession() {
        return isOpen || included;
    }
}
