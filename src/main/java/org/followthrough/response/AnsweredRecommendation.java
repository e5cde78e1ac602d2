package org.followthrough.response;

import jakarta.persistence.Embeddable;

/** A recommendation that a response stands for; review and recipient let the database allow one response for each. */
@Embeddable
@SuppressWarnings("UnusedVariable") // for the database's own checks
class AnsweredRecommendation {

    private long reviewId;
    private long recipientKey;
    private long recommendationId;

    protected AnsweredRecommendation() {}

    AnsweredRecommendation(long reviewId, long recipientKey, long recommendationId) {
        this.reviewId = reviewId;
        this.recipientKey = recipientKey;
        this.recommendationId = recommendationId;
    }
}
