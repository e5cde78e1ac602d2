package org.followthrough.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a published review, as everybody reads it.
 *
 * @param subject where the words stand on the review's page: review, area-3, milestone-2, record or report; or which
 *     recommendation is concerned, as recommendation-17 by its id
 * @param what which words, as a reader calls them
 * @param before what everybody could read until then, null for nothing
 */
public record CorrectionView(
        Instant at,
        String subject,
        String what,
        @Nullable String before,
        @Nullable String after,
        String reason) {

    /** Which words, and whether they came or went as a whole. */
    public String title() {
        return what + (before == null ? ", added" : after == null ? ", taken out" : "");
    }
}
