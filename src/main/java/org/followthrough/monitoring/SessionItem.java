package org.followthrough.monitoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * The working paper of one recommendation at one session. The officer's draft and the committee's status are two
 * walks, never one overwritten by the other; positions are only ever added.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class SessionItem extends BaseEntity {

    /** Longest reason for a choice, in characters. */
    static final int REASON = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private MonitoringSession session;

    private long recommendationId;
    private @Nullable Long recipientPostId;
    private boolean included;
    private String choiceReason;
    private @Nullable Instant requestedAt;
    private @Nullable Long requestedBy;
    private @Nullable Long requestedPostId;
    private int chasedTimes;
    private @Nullable Instant lastChasedAt;
    private @Nullable Instant notReceivedAt;
    private @Nullable String draftedWalk;
    private @Nullable String draftedReason;
    private @Nullable String draftedTimescaleReason;
    private @Nullable String draftedComesBack;
    private @Nullable Instant draftedAt;
    private @Nullable Long draftedBy;
    private @Nullable Instant agreedAt;
    private @Nullable Long agreedBy;
    private @Nullable String confirmedWalk;
    private @Nullable String confirmedReason;
    private @Nullable String confirmedTimescaleReason;
    private @Nullable String confirmedComesBack;
    private @Nullable String decidedAction;
    private @Nullable String minuteNumber;
    private @Nullable Instant confirmedAt;
    private @Nullable Long confirmedBy;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<PositionUpdate> updates = new ArrayList<>();

    protected SessionItem() {}

    SessionItem(MonitoringSession session, Strand strand, boolean included, String choiceReason) {
        this.session = session;
        this.recommendationId = strand.recommendationId();
        this.recipientPostId = strand.recipientPostId();
        choose(included, choiceReason);
    }

    final void choose(boolean include, String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "Enter why this recommendation is in or out");
        }
        if (reason.length() > REASON) {
            throw new InvalidInput("reason", "The reason must be 500 characters or fewer");
        }
        this.included = include;
        this.choiceReason = reason;
    }

    boolean stands(boolean include, String reason) {
        return included == include && choiceReason.equals(reason);
    }

    /** Asks whoever holds a post for the current position; that nobody had answered before is over with that. */
    void request(SessionRules rules, Actor actor, @Nullable Long postId, Instant now) {
        rules.require(SessionAction.PREPARE);
        requireIncluded();
        if (!Objects.equals(postId, requestedPostId)) {
            this.chasedTimes = 0;
            this.lastChasedAt = null;
        }
        this.notReceivedAt = null;
        this.requestedAt = now;
        this.requestedBy = actor.requireAccountId();
        this.requestedPostId = postId;
    }

    /** Asks once more. */
    void chase(SessionRules rules, Instant now) {
        rules.require(SessionAction.PREPARE);
        if (requestedAt == null) {
            throw new RefusedAction(Refusal.notNow("Request the update before chasing it."));
        }
        if (hasUpdate()) {
            throw new RefusedAction(Refusal.notNow("The update has come in already."));
        }
        this.chasedTimes++;
        this.lastChasedAt = now;
    }

    /** Why this person may not hand in a position now, or empty if they may. */
    Optional<Refusal> refusalToGive(SessionRules rules) {
        return rules.refusalToGive(requestedPostId, included, isConfirmed());
    }

    /**
     * Takes a position; earlier ones stay.
     *
     * @param heldOn the day of the session's meeting
     */
    void give(SessionRules rules, Actor actor, GivenUpdate given, LocalDate heldOn, Instant now) {
        RefusedAction.throwIf(refusalToGive(rules));
        given.check(heldOn);
        boolean onBehalf = !rules.isAsked(requestedPostId);
        updates.add(new PositionUpdate(this, given, actor.requireAccountId(), onBehalf, now));
        this.notReceivedAt = null;
        if (rules.state() == SessionState.PREPARING) {
            voidAgreement(); // the chair agreed to a status that another position led to
        }
    }

    /** Puts down that no update came; one that comes later still counts. */
    void markNotReceived(SessionRules rules, Instant now) {
        rules.require(SessionAction.PREPARE);
        requireIncluded();
        if (hasUpdate()) {
            throw new RefusedAction(Refusal.notNow("An update has come in, so it cannot be marked as not received."));
        }
        this.notReceivedAt = now;
    }

    /** Drafts the status; the chair's agreement to an earlier draft is void. */
    void draft(SessionRules rules, Actor actor, Assessment draft, Instant now) {
        rules.require(SessionAction.PREPARE);
        requireIncluded();
        draft.checkDraft();
        this.draftedWalk = draft.walk().code();
        this.draftedReason = draft.reason();
        this.draftedTimescaleReason = draft.timescaleReason();
        this.draftedComesBack = draft.comesBack();
        this.draftedAt = now;
        this.draftedBy = actor.requireAccountId();
        voidAgreement();
    }

    private void voidAgreement() {
        this.agreedAt = null;
        this.agreedBy = null;
    }

    /** The chair agrees with the draft, which somebody else made. */
    void agree(SessionRules rules, Actor actor, Instant now) {
        rules.require(SessionAction.AGREE);
        if (draftedAt == null) {
            throw new RefusedAction(Refusal.notNow("There is no draft status to agree with yet."));
        }
        if (isDraftedBy(actor)) {
            throw new RefusedAction(Refusal.notAllowed("You made this draft, so somebody else must agree it."));
        }
        this.agreedAt = now;
        this.agreedBy = actor.requireAccountId();
    }

    /** Puts down the committee's status; the draft stays readable beside it. */
    void confirm(SessionRules rules, Actor actor, Assessment status, @Nullable String minute, Instant now) {
        rules.require(SessionAction.RECORD);
        requireIncluded();
        status.checkConfirmed();
        if (minute != null && minute.length() > 100) {
            throw new InvalidInput("minuteNumber", "The minute number must be 100 characters or fewer");
        }
        this.confirmedWalk = status.walk().code();
        this.confirmedReason = status.reason();
        this.confirmedTimescaleReason = status.timescaleReason();
        this.confirmedComesBack = status.comesBack();
        this.decidedAction = status.decidedAction();
        this.minuteNumber = Typed.orNull(minute);
        this.confirmedAt = now;
        this.confirmedBy = actor.requireAccountId();
    }

    /** The draft as a status to confirm, with what the meeting added; a reason in the draft stays as it is. */
    Assessment asDrafted(Outcome outcome) {
        if (draftedWalk == null) {
            throw new RefusedAction(Refusal.notNow("There is no draft status to confirm."));
        }
        return new Assessment(
                Walk.parse(draftedWalk),
                draftedReason == null ? outcome.reason() : draftedReason,
                draftedTimescaleReason,
                draftedComesBack,
                outcome.decidedAction());
    }

    ProgressEntry toEntry(Actor actor, Instant now) {
        if (confirmedWalk == null) {
            throw new IllegalStateException("published before it was confirmed");
        }
        Assessment status = new Assessment(
                Walk.parse(confirmedWalk),
                confirmedReason,
                confirmedTimescaleReason,
                confirmedComesBack,
                decidedAction);
        return new ProgressEntry(
                new ProgressEntry.Place(session.id(), strand()),
                latestUpdate().map(PositionUpdate::given).orElse(null),
                new ProgressEntry.Draft(draftedWalk, draftedBy, agreedBy),
                status,
                minuteNumber,
                actor.requireAccountId(),
                now);
    }

    Optional<PositionUpdate> latestUpdate() {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.get(updates.size() - 1));
    }

    boolean hasUpdate() {
        return !updates.isEmpty();
    }

    /** Whether there is a position, or the note that none came. */
    boolean hasAnswer() {
        return hasUpdate() || notReceivedAt != null;
    }

    boolean isIncluded() {
        return included;
    }

    boolean isDrafted() {
        return draftedAt != null;
    }

    boolean isDraftedBy(Actor actor) {
        return draftedBy != null && draftedBy.equals(actor.accountId());
    }

    @Nullable
    StatusCategory draftedStatus() {
        return draftedWalk == null ? null : Walk.parse(draftedWalk).status().orElseThrow();
    }

    String choiceReason() {
        return choiceReason;
    }

    /** The category that the committee gave it, null while it has given none. */
    @Nullable
    StatusCategory confirmedStatus() {
        return confirmedWalk == null ? null : Walk.parse(confirmedWalk).status().orElseThrow();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isRequested() {
        return requestedAt != null;
    }

    Strand strand() {
        return new Strand(recommendationId, recipientPostId);
    }

    MonitoringSession session() {
        return session;
    }

    private void requireIncluded() {
        if (!included) {
            throw new RefusedAction(Refusal.notNow("This recommendation was left out of the session."));
        }
    }
}
