package org.followthrough.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A step on the way of a review; more may follow after publication, and one that stands is only corrected then. */
@Entity
class ReviewMilestone extends BaseEntity {

    private long reviewId;
    private int position;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private @Nullable Long committeeId;
    private @Nullable LocalDate onDate;
    private @Nullable String dateWords;
    private String text;

    protected ReviewMilestone() {}

    ReviewMilestone(long reviewId, int position, ReviewRules rules, MilestoneDetails details) {
        rules.require(ReviewAction.ADD);
        this.reviewId = reviewId;
        this.position = position;
        take(details);
    }

    void edit(ReviewRules rules, MilestoneDetails details) {
        rules.require(rules.writing());
        take(details);
    }

    private void take(MilestoneDetails details) {
        details.check();
        this.kind = details.kind();
        this.committeeId = details.committeeId();
        this.onDate = details.date();
        this.dateWords = details.dateWords();
        this.text = details.text();
    }

    long reviewId() {
        return reviewId;
    }

    MilestoneView view() {
        return new MilestoneView(position, version(), new MilestoneDetails(kind, committeeId, onDate, dateWords, text));
    }
}
