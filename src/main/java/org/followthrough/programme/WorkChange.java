package org.followthrough.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of published words, for everybody to read; never changed itself. */
@Entity
@SuppressWarnings("UnusedVariable") // only written here
class WorkChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long programmeId;
    private @Nullable Long referralId;
    private Instant changedAt;
    private long changedBy;
    private String what;
    private @Nullable String place;
    private @Nullable String before;
    private @Nullable String after;
    private @Nullable String reason;

    protected WorkChange() {}

    /** Of a work programme or of a referral: one of the two ids is null. */
    WorkChange(
            @Nullable Long programmeId,
            @Nullable Long referralId,
            Instant changedAt,
            long changedBy,
            ChangedWords.Change change,
            @Nullable String reason) {
        this.programmeId = programmeId;
        this.referralId = referralId;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.what = change.words().what();
        this.place = change.place();
        this.before = change.words().before();
        this.after = change.words().after();
        this.reason = reason;
    }
}
