package org.followthrough.monitoring;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where a session stands; always derived from what has happened, never stored. */
public enum SessionState {
    /** The officer chooses recommendations, asks for updates and drafts statuses; only the officers and the chair see it. */
    PREPARING("Preparing"),
    /** The papers are out to the committee; drafts are frozen and the meeting's decisions are recorded. */
    CIRCULATED("Circulated"),
    /** Every recommendation of the session has the committee's status. */
    CONFIRMED("Confirmed"),
    /** Public, for good; corrections are new entries. */
    PUBLISHED("Published");

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** The state that follows from when the papers went out, when the session was published, and what is confirmed. */
    static SessionState of(
            @Nullable Instant circulatedAt, @Nullable Instant publishedAt, BooleanSupplier allConfirmed) {
        if (publishedAt != null) {
            return PUBLISHED;
        }
        if (circulatedAt == null) {
            return PREPARING;
        }
        return allConfirmed.getAsBoolean() ? CONFIRMED : CIRCULATED;
    }
}
