package org.followthrough.response;

import org.followthrough.dates.ResponseClock;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;

/**
 * An answer that is owed and that nobody has begun.
 *
 * @param clock by when it is owed
 */
public record UnwrittenAnswer(
        ReviewView review, RecommendationView recommendation, Recipient recipient, ResponseClock clock) {

    /** The address that it will have. */
    public String path() {
        return ResponsePlace.path(review.slug(), recommendation.ref(), recipient);
    }
}
