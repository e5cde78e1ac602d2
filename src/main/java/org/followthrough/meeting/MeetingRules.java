package org.followthrough.meeting;

import java.util.Collection;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;

/**
 * What one person may do with a meeting's agenda and minutes: who sits on the committee reads drafts, its scrutiny
 * officers write them, everybody reads what is published.
 *
 * @param committeeId the committee that meets
 */
public record MeetingRules(Actor actor, long committeeId, boolean agendaPublished, boolean minutesPublished) {

    public boolean allows(MeetingAction action) {
        return refusalTo(action).isEmpty();
    }

    /** Whether a part is for this person's eyes. */
    public boolean reads(MeetingPart part) {
        return isPublished(part) || actor.sitsOn(committeeId);
    }

    public boolean isPublished(MeetingPart part) {
        return part == MeetingPart.AGENDA ? agendaPublished : minutesPublished;
    }

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(MeetingAction action) {
        if (!reads(MeetingPart.AGENDA) && !reads(MeetingPart.MINUTES)) {
            return Optional.of(Refusal.notFound());
        }
        return switch (action) {
            case READ -> Optional.empty();
            case EDIT -> officer();
            case PUBLISH_AGENDA ->
                officer().or(() -> Refusal.unless(!agendaPublished, "The agenda of this meeting is public already."));
            case PUBLISH_MINUTES ->
                officer()
                        .or(() -> Refusal.unless(!minutesPublished, "The minutes of this meeting are public already."));
            case REMOVE ->
                officer()
                        .or(() -> Refusal.unless(
                                !agendaPublished && !minutesPublished,
                                "This meeting has a public paper. What everybody could read stays."));
        };
    }

    /**
     * Why this person may not say how an action stands, or empty if they may: officers of the committee may, and
     * service officers who hold a post that answers for it, once the minutes are public.
     *
     * @param owners ids of those posts
     */
    public Optional<Refusal> refusalToReport(Collection<Long> owners) {
        if (!reads(MeetingPart.MINUTES)) {
            return Optional.of(Refusal.notFound());
        }
        boolean owning = actor.has(Role.SERVICE_OFFICER) && owners.stream().anyMatch(actor::holdsPost);
        return Refusal.unless(
                        owning || actor.isOfficerOf(committeeId),
                        Refusal.Kind.NOT_ALLOWED,
                        "Only whoever answers for this action, or a scrutiny officer of the committee, can say how it"
                                + " stands.")
                .or(() -> Refusal.unless(
                        minutesPublished, "These minutes are a draft. Say how an action stands once they are public."));
    }

    /** Whether this person may record that an action is given up, which the committee resolved. */
    public boolean mayGiveUp() {
        return actor.isOfficerOf(committeeId);
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(MeetingAction action) {
        RefusedAction.throwIf(refusalTo(action));
    }

    private Optional<Refusal> officer() {
        return Refusal.unless(
                actor.isOfficerOf(committeeId),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers can do this.");
    }
}
