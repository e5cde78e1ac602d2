package org.followthrough.review;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;

/** An area for improvement; after publication it may still come to its conclusion, once; anything else is a correction then. */
@Entity
class ReviewArea extends BaseEntity {

    private long reviewId;
    private int position;
    private String number;
    private @Nullable String text;
    private @Nullable Boolean pursued;
    private @Nullable String consideredAt;
    private @Nullable LocalDate consideredOn;
    private @Nullable String conclusion;
    private @Nullable LocalDate concludedOn;
    private @Nullable String remark;

    protected ReviewArea() {}

    ReviewArea(long reviewId, int position, ReviewRules rules, AreaDetails details) {
        this.reviewId = reviewId;
        this.position = position;
        edit(rules, details);
    }

    final void edit(ReviewRules rules, AreaDetails details) {
        rules.require(rules.writing());
        details.check();
        this.number = details.number();
        this.text = details.text();
        this.pursued = details.pursued();
        take(details.outcome());
    }

    /** @throws RefusedAction (409) if it has a conclusion already */
    void conclude(ReviewRules rules, @Nullable Boolean looked, AreaOutcome outcome) {
        rules.require(ReviewAction.ADD);
        RefusedAction.throwIf(Refusal.unless(
                conclusion == null, "A conclusion on this area stands already. Correct it if it is wrong."));
        if (outcome.conclusion() == null) {
            throw new InvalidInput("conclusion", "Enter what was concluded");
        }
        InvalidInput.throwIfAny(outcome.problems());
        if (pursued == null) {
            this.pursued = looked;
        }
        take(outcome);
    }

    private void take(AreaOutcome outcome) {
        this.consideredAt = outcome.consideredAt();
        this.consideredOn = outcome.consideredOn();
        this.conclusion = outcome.conclusion();
        this.concludedOn = outcome.concludedOn();
        this.remark = outcome.remark();
    }

    long reviewId() {
        return reviewId;
    }

    AreaView view() {
        AreaOutcome outcome = new AreaOutcome(consideredAt, consideredOn, conclusion, concludedOn, remark);
        return new AreaView(position, version(), new AreaDetails(number, text, pursued, outcome));
    }
}
