package org.followthrough.review;

import org.followthrough.council.CommitteeUse;
import org.springframework.stereotype.Component;

/** A committee with reviews keeps its address and stays a body that scrutinises. */
@Component
class ReviewedCommittees implements CommitteeUse {

    private final ReviewRepository reviews;

    ReviewedCommittees(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean isUsed(long committeeId) {
        return reviews.existsByCommitteeId(committeeId);
    }
}
