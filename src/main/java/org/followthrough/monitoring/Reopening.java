package org.followthrough.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.InvalidInput;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A recommendation whose monitoring had ended comes back, with the reason. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
@Immutable
class Reopening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long recommendationId;
    private long afterEntryId;
    private String reason;
    private LocalDate reopenedOn;
    private long reopenedBy;
    private Instant reopenedAt;

    protected Reopening() {}

    Reopening(long recommendationId, long afterEntryId, String reason, LocalDate on, long by, Instant at) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "Enter why monitoring is reopened");
        }
        if (reason.length() > 1_000) {
            throw new InvalidInput("reason", "The reason must be 1,000 characters or fewer");
        }
        this.recommendationId = recommendationId;
        this.afterEntryId = afterEntryId;
        this.reason = reason;
        this.reopenedOn = on;
        this.reopenedBy = by;
        this.reopenedAt = at;
    }
}
