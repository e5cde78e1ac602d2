package org.followthrough.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as pages show it.
 *
 * @param position place in the printed order, from 1
 * @param depth 0 at the top, one more for each parent
 * @param ref its part of the address within the review
 * @param number its label together with those above it where it does not repeat them itself: "2 a)" for an "a)" under
 *     2, "2 b), point 1" for a bullet; empty for a theme without a number
 * @param eachRecipient whether each recipient is followed on its own, with a status of its own
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
        String number,
        boolean eachRecipient,
        RecommendationDetails details) {

    /** The heading as printed, or the usual one made of kind and number. */
    public String title() {
        String heading = details.heading();
        return heading != null ? heading : (details.kind().label() + " " + number).strip();
    }

    /** Tells one state of a list of recommendations, and of what goes with them, from every other. */
    static String stamp(List<RecommendationView> recommendations, String beside) {
        String versions = recommendations.stream()
                .map(view -> view.id() + "." + view.version())
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes((versions + " / " + beside).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
