package org.followthrough.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.followthrough.history.WordChange;
import org.jspecify.annotations.Nullable;

/** One text that was corrected in a published review; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // only written here
class ReviewCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reviewId;
    private Instant correctedAt;
    private long correctedBy;
    private String subject;
    private String what;
    private @Nullable String before;
    private @Nullable String after;
    private String reason;

    protected ReviewCorrection() {}

    ReviewCorrection(
            long reviewId, Instant correctedAt, long correctedBy, String subject, WordChange change, String reason) {
        this.reviewId = reviewId;
        this.correctedAt = correctedAt;
        this.correctedBy = correctedBy;
        this.subject = subject;
        this.what = change.what();
        this.before = change.before();
        this.after = change.after();
        this.reason = reason;
    }
}
