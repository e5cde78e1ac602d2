package org.followthrough.response;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One move of an action's date from one published version to the next. */
@Entity
@SuppressWarnings("UnusedVariable") // read by SQL
@Immutable
class ActionDateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long responseId;
    private long responseVersionId;
    private UUID actionKey;
    private @Nullable String oldWords;
    private @Nullable LocalDate oldUntil;
    private @Nullable String newWords;
    private @Nullable LocalDate newUntil;
    private boolean givenUp;
    private boolean later;
    private @Nullable String reason;
    private long changedBy;
    private Instant changedAt;

    protected ActionDateChange() {}

    ActionDateChange(ResponseVersion version, DateMove move, long changedBy, Instant changedAt) {
        this.responseId = version.responseId();
        this.responseVersionId = version.id();
        this.actionKey = move.now().key();
        this.oldWords = move.wasGivenUp() ? null : move.before().dueWords();
        this.oldUntil = move.wasGivenUp() ? null : move.before().dueUntil();
        this.givenUp = move.isGivenUp();
        this.newWords = givenUp ? null : move.now().dueWords();
        this.newUntil = givenUp ? null : move.now().dueUntil();
        this.later = move.isLater();
        this.reason = move.reason();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }
}
