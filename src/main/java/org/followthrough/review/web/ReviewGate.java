package org.followthrough.review.web;

import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Component;

/** Finds the review of a page for those who may do there what the page is for; others are told why not. */
@Component
class ReviewGate {

    private final Reviews reviews;

    ReviewGate(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * For somebody who writes down what the review has on record: a change of a draft, a correction later.
     *
     * @throws RefusedAction if they may not now
     */
    ReviewView writable(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules rules = ReviewRules.of(actor, review);
        rules.require(rules.writing());
        return review;
    }

    /**
     * For somebody who does this to it.
     *
     * @throws RefusedAction if they may not now
     */
    ReviewView review(Actor actor, String slug, ReviewAction action) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules.of(actor, review).require(action);
        return review;
    }
}
