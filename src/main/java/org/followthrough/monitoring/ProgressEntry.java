package org.followthrough.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.status.Flowchart;
import org.followthrough.status.Walk;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The published outcome of one recommendation at one session; never changed, corrected only by a further entry. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
@Immutable
class ProgressEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long sessionId;
    private long recommendationId;
    private @Nullable Long recipientPostId;
    private @Nullable Long correctsId;
    private @Nullable String correctionReason;
    private boolean received;
    private @Nullable String position;
    private @Nullable String evidence;
    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnView ownView;

    private @Nullable String newDueWords;
    private @Nullable LocalDate newDueUntil;
    private @Nullable String newDueReason;
    private @Nullable String headingCurrent;
    private @Nullable String headingLater;
    private @Nullable String draftedWalk;
    private @Nullable Long draftedBy;
    private @Nullable Long agreedBy;
    private String walk;
    private short wordingVersion;
    private @Nullable String reason;
    private @Nullable String timescaleReason;
    private @Nullable String decidedAction;
    private @Nullable String comesBack;
    private @Nullable String minuteNumber;
    private long recordedBy;
    private Instant recordedAt;

    protected ProgressEntry() {}

    /** Where an entry belongs. */
    record Place(long sessionId, Strand strand) {}

    /** The officer's draft behind an entry. */
    record Draft(
            @Nullable String walk,
            @Nullable Long draftedBy,
            @Nullable Long agreedBy) {}

    ProgressEntry(
            Place place,
            @Nullable GivenUpdate update,
            Draft draft,
            Assessment status,
            @Nullable String minuteNumber,
            long recordedBy,
            Instant recordedAt) {
        this.sessionId = place.sessionId();
        this.recommendationId = place.strand().recommendationId();
        this.recipientPostId = place.strand().recipientPostId();
        take(update);
        this.draftedWalk = draft.walk();
        this.draftedBy = draft.draftedBy();
        this.agreedBy = draft.agreedBy();
        this.walk = status.walk().code();
        this.wordingVersion = Flowchart.WORDING_VERSION;
        this.reason = status.reason();
        this.timescaleReason = status.timescaleReason();
        this.decidedAction = status.decidedAction();
        this.comesBack = status.comesBack();
        this.minuteNumber = minuteNumber;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    private void take(@Nullable GivenUpdate update) {
        this.received = update != null;
        if (update != null) {
            this.position = update.position();
            this.evidence = update.evidence();
            this.remark = update.remark();
            this.ownView = update.ownView();
            this.newDueWords = update.newDueWords();
            this.newDueUntil = update.newDueUntil();
            this.newDueReason = update.newDueReason();
            this.headingCurrent = update.headings().current();
            this.headingLater = update.headings().later();
        }
    }

    /** The entry that takes the place of this one, for a reason; this one stays readable. */
    ProgressEntry correction(Correction correction, long by, Instant now) {
        ProgressEntry corrected = new ProgressEntry(
                new Place(sessionId, strand()),
                correction.update(),
                new Draft(draftedWalk, draftedBy, agreedBy),
                correction.status(),
                correction.minuteNumber(),
                by,
                now);
        corrected.correctsId = id;
        corrected.correctionReason = correction.reason();
        return corrected;
    }

    /** Whether a correction would say what stands here already. */
    boolean reads(Correction correction) {
        Assessment status = correction.status();
        return Objects.equals(update(), correction.update())
                && new Assessment(Walk.parse(walk), reason, timescaleReason, comesBack, decidedAction).equals(status)
                && Objects.equals(minuteNumber, correction.minuteNumber());
    }

    /** What the entry says of progress; null where no update was received. */
    @Nullable
    GivenUpdate update() {
        return received
                ? new GivenUpdate(
                        position,
                        evidence,
                        remark,
                        ownView,
                        newDueWords,
                        newDueUntil,
                        newDueReason,
                        new GivenUpdate.Headings(headingCurrent, headingLater))
                : null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long sessionId() {
        return sessionId;
    }

    Strand strand() {
        return new Strand(recommendationId, recipientPostId);
    }
}
