package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;

/**
 * The form that brings a recommendation back.
 *
 * @param standing how its monitoring ended, in words
 */
record ReopeningPage(ReviewView review, RecommendationView recommendation, String standing) {

    public String name() {
        return review.code() + "-" + recommendation.ref();
    }

    public String recommendationPath() {
        return "/reviews/" + review.slug() + "/recommendations/" + recommendation.ref();
    }

    public List<Link> trail() {
        return List.of(
                new Link("Home", "/"),
                new Link("Reviews", "/reviews"),
                new Link(review.title(), "/reviews/" + review.slug()),
                new Link(recommendation.title(), recommendationPath()));
    }
}
