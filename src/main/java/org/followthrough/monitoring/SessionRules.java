package org.followthrough.monitoring;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one committee's session: the one home of the rule for the button, the deed and the
 * message. Executive members and service officers never set scrutiny's status; members read from circulation on, the
 * chair already when drafts are to be agreed, the public from publication on.
 *
 * @param actor who wants to
 * @param committeeId the committee whose session it is
 * @param state where it stands
 */
public record SessionRules(Actor actor, long committeeId, SessionState state) {

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(SessionAction action) {
        if (!mayKnow()) {
            return Optional.of(Refusal.notFound());
        }
        return switch (action) {
            case READ -> Optional.empty();
            case READ_WORKING_PAPERS -> actor.sitsOn(committeeId) ? Optional.empty() : Optional.of(Refusal.notFound());
            case PREPARE, CIRCULATE ->
                officer()
                        .or(() -> Refusal.unless(
                                state == SessionState.PREPARING,
                                "The papers of this session have been circulated, so its preparation is closed."));
            case RECORD ->
                officer()
                        .or(() -> Refusal.unless(
                                state != SessionState.PREPARING, "Circulate the papers of this session first."))
                        .or(this::notPublished);
            case PUBLISH ->
                officer()
                        .or(this::notPublished)
                        .or(() -> Refusal.unless(
                                state == SessionState.CONFIRMED,
                                "Record the committee's status of every recommendation first."));
            case CORRECT ->
                officer()
                        .or(() -> Refusal.unless(
                                state == SessionState.PUBLISHED,
                                "This session is not published yet: change it instead of correcting it."));
            case AGREE ->
                Refusal.unless(
                                actor.isChairOf(committeeId),
                                Refusal.Kind.NOT_ALLOWED,
                                "Only the committee's chair can agree a draft status.")
                        .or(() -> Refusal.unless(
                                state == SessionState.PREPARING,
                                "The papers of this session have been circulated, so drafts are settled."));
            case COMMENT ->
                Refusal.unless(
                                actor.sitsOn(committeeId),
                                Refusal.Kind.NOT_ALLOWED,
                                "Only the committee can comment on its draft statuses.")
                        .or(this::notPublished);
        };
    }

    public boolean allows(SessionAction action) {
        return refusalTo(action).isEmpty();
    }

    /**
     * Why this person may not hand in a recommendation's position now, or empty if they may: whoever was asked and the
     * officers may, until the committee has confirmed its status.
     *
     * @param askedPostId the post that was asked, null for none
     * @param included whether the session takes the recommendation
     * @param confirmed whether the committee's status has been put down
     */
    public Optional<Refusal> refusalToGive(@Nullable Long askedPostId, boolean included, boolean confirmed) {
        if (!isAsked(askedPostId) && !actor.isOfficerOf(committeeId)) {
            return refusalTo(SessionAction.READ)
                    .or(() -> Optional.of(Refusal.notAllowed(
                            "Only whoever was asked, or a scrutiny officer, can give this update.")));
        }
        return Refusal.unless(included, "This recommendation was left out of the session.")
                .or(() -> Refusal.unless(
                        state != SessionState.PUBLISHED && !confirmed,
                        "The committee has already confirmed this recommendation's status."));
    }

    /**
     * Why this person may not give the session up, or empty if they may.
     *
     * @param begun whether an update has been given, a status drafted or a draft commented
     */
    public Optional<Refusal> refusalToRemove(boolean begun) {
        return refusalTo(SessionAction.PREPARE)
                .or(
                        () -> Refusal.unless(
                                !begun,
                                "Work on this session has begun: an update has been given, a status drafted or a draft commented."));
    }

    /** Whether this person holds the post that was asked; whoever else hands something in does so on its behalf. */
    public boolean isAsked(@Nullable Long askedPostId) {
        return askedPostId != null && actor.holdsPost(askedPostId);
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(SessionAction action) {
        RefusedAction.throwIf(refusalTo(action));
    }

    private boolean mayKnow() {
        return switch (state) {
            case PUBLISHED -> true;
            case CIRCULATED, CONFIRMED -> actor.sitsOn(committeeId);
            case PREPARING -> actor.isOfficerOf(committeeId) || actor.isChairOf(committeeId);
        };
    }

    private Optional<Refusal> officer() {
        return Refusal.unless(
                actor.isOfficerOf(committeeId),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers can do this.");
    }

    private Optional<Refusal> notPublished() {
        return Refusal.unless(
                state != SessionState.PUBLISHED,
                "This session is published and stays as it is. Add a correction instead.");
    }
}
