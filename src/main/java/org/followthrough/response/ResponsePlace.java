package org.followthrough.response;

import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * Where a response stands or may come to stand: an answer of one recipient to one recommendation.
 *
 * @param recommendation under whose address it is found; a response that stands for several is found under each
 * @param newest its newest version with what the person may do, null if there is none that they may read
 * @param published its last published version, null if there is none
 */
public record ResponsePlace(
        ReviewView review,
        RecommendationView recommendation,
        Recipient recipient,
        @Nullable ResponseInHand newest,
        @Nullable ResponseView published) {

    /** The address. */
    public String path() {
        return path(review.slug(), recommendation.ref(), recipient);
    }

    /** What this person is shown of it: the newest version that they may read; null where there is none. */
    public @Nullable ResponseView shown() {
        return newest == null ? published : newest.response();
    }

    /** Whether this person can read any version of it. */
    public boolean isReadable() {
        return shown() != null;
    }

    /** The address of a recipient's response to a recommendation. */
    public static String path(String reviewSlug, String ref, Recipient recipient) {
        return "/reviews/%s/recommendations/%s/responses/%s".formatted(reviewSlug, ref, recipient.key());
    }
}
