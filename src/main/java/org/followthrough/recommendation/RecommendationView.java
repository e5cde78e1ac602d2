package org.followthrough.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation as pages show it.
 *
 * @param position place in the printed order, from 1
 * @param depth 0 at the top, one more for each parent
 * @param ref its part of the address within the review
 * @param details what it says
 */
public record RecommendationView(
        long id,
        long version,
        long reviewId,
        @Nullable Long parentId,
        int position,
        int depth,
        String ref,
        RecommendationDetails details) {

    /** The heading as printed, or the usual one made of kind and number. */
    public String title() {
        String heading = details.heading();
        return heading != null ? heading : details.kind().label() + " " + details.label();
    }
}
