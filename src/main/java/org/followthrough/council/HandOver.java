package org.followthrough.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A committee's successor was named and took over what was open; taken back only by another hand-over. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
@Immutable
class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long fromCommitteeId;
    private long toCommitteeId;
    private LocalDate handedOn;
    private @Nullable String handedWords;

    @Enumerated(EnumType.STRING)
    private HandOverCause cause;

    private String reason;
    private long handedBy;
    private Instant handedAt;
    private @Nullable Long takenBackId;

    protected HandOver() {}

    HandOver(
            long fromCommitteeId,
            long toCommitteeId,
            LocalDate handedOn,
            @Nullable String handedWords,
            HandOverCause cause,
            String reason,
            long handedBy,
            Instant handedAt) {
        this.fromCommitteeId = fromCommitteeId;
        this.toCommitteeId = toCommitteeId;
        this.handedOn = handedOn;
        this.handedWords = handedWords;
        this.cause = cause;
        this.reason = reason;
        this.handedBy = handedBy;
        this.handedAt = handedAt;
    }

    /** Of what went over before, back to where it came from. */
    static HandOver takingBack(Returns.Last last, LocalDate on, String reason, long by, Instant at) {
        HandOver back = new HandOver(last.toId(), last.fromId(), on, null, HandOverCause.TAKEN_BACK, reason, by, at);
        back.takenBackId = last.id();
        return back;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
