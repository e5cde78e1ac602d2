package org.followthrough.monitoring;

import java.time.LocalDate;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands, in numbers: a line of a work list.
 *
 * @param heldOn the day of its meeting
 * @param updatesDueOn by when the services are asked to answer
 * @param included how many recommendations it takes
 * @param unanswered how many of these have neither an update nor a note that none came
 * @param undrafted how many have no draft status
 * @param unagreed how many have a draft that the chair has not agreed
 * @param unconfirmed how many have no status of the committee yet
 * @param comments how many comments on drafts there are
 */
public record SessionSummary(
        long committeeId,
        String committeeSlug,
        String committeeName,
        LocalDate heldOn,
        SessionState state,
        @Nullable LocalDate updatesDueOn,
        int included,
        int unanswered,
        int undrafted,
        int unagreed,
        int unconfirmed,
        int comments) {

    /** What this person may do with the session. */
    public SessionRules rulesFor(Actor actor) {
        return new SessionRules(actor, committeeId, state);
    }

    /** The session's address. */
    public String path() {
        return "/committees/" + committeeSlug + "/sessions/" + heldOn;
    }
}
