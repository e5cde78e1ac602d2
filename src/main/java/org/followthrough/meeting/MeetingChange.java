package org.followthrough.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of published words, for everybody to read; never changed itself. */
@Entity
@SuppressWarnings("UnusedVariable") // only written here
class MeetingChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long recordId;
    private Instant changedAt;
    private long changedBy;

    @Enumerated(EnumType.STRING)
    private MeetingPart part;

    private String what;
    private @Nullable String before;
    private @Nullable String after;
    private @Nullable String reason;

    protected MeetingChange() {}

    MeetingChange(
            long recordId, Instant changedAt, long changedBy, WordChanges.Change change, @Nullable String reason) {
        this.recordId = recordId;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.part = change.part();
        this.what = change.words().what();
        this.before = change.words().before();
        this.after = change.words().after();
        this.reason = reason;
    }
}
