package org.followthrough.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a response with what it answers.
 *
 * @param recipientPostId null for the executive as a whole
 * @param recipientTitle of that post
 * @param recommendationIds what it stands for, in printed order
 */
public record ResponseView(
        long responseId,
        long reviewId,
        @Nullable Long recipientPostId,
        @Nullable String recipientTitle,
        List<Long> recommendationIds,
        VersionView version) {

    public ResponseView {
        recommendationIds = List.copyOf(recommendationIds);
    }

    ResponseView with(List<ActionView> actions) {
        return with(version.with(actions));
    }

    /** See {@link VersionView#number}. */
    ResponseView numberedForEverybody() {
        return with(version.numberedForEverybody());
    }

    private ResponseView with(VersionView other) {
        return new ResponseView(responseId, reviewId, recipientPostId, recipientTitle, recommendationIds, other);
    }
}
