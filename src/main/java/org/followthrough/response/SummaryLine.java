package org.followthrough.response;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of the paper's short table of decisions.
 *
 * @param recommendationId what it is about, null where only words say it
 * @param words as printed, at most 10,000 characters; null for the recommendation's own
 * @param decisionWords the decision as printed, at most 10,000 characters
 */
public record SummaryLine(
        @Nullable Long recommendationId, @Nullable String words, String decisionWords) {

    public SummaryLine {
        words = Typed.orNull(words);
    }
}
