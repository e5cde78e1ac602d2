package org.followthrough.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One word on how a resolved action stands; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // only written here
class ActionProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long resolutionId;
    private Instant recordedAt;
    private long recordedBy;
    private LocalDate dated;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String words;

    protected ActionProgress() {}

    ActionProgress(long resolutionId, Instant recordedAt, long recordedBy, GivenProgress given) {
        this.resolutionId = resolutionId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.dated = given.dated();
        this.state = given.state();
        this.words = given.words();
    }

    /** Whether this is what somebody says now: a form that is sent twice says it again. */
    boolean says(long account, GivenProgress given) {
        return recordedBy == account && new GivenProgress(state, dated, words).equals(given);
    }
}
