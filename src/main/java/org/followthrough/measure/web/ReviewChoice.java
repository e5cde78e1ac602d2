package org.followthrough.measure.web;

import org.followthrough.review.ReviewView;

/**
 * A review whose figures a plan can be.
 *
 * @param slug what the form sends
 */
record ReviewChoice(long id, String slug, String title) {

    static ReviewChoice of(ReviewView review) {
        return new ReviewChoice(review.id(), review.slug(), review.title());
    }

    /** The one that a plan has, which this person cannot read; no review has such an address. */
    static ReviewChoice unreadable(long id) {
        return new ReviewChoice(id, "as now", "As now: one that you cannot read");
    }
}
