package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.StandingReader.Standing;
import org.followthrough.monitoring.StrandRecipient;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;

/**
 * The form that brings a recommendation back.
 *
 * @param standing how its monitoring ended
 */
record ReopeningPage(ReviewView review, RecommendationView recommendation, Standing standing) {

    public String name() {
        return StrandRecipient.named(review.code() + "-" + recommendation.ref(), standing.recipient());
    }

    /** Where the form goes. */
    public String path() {
        StrandRecipient recipient = standing.recipient();
        return recommendationPath() + "/reopening" + (recipient == null ? "" : "?recipient=" + recipient.place());
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
