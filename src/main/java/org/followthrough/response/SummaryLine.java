package org.followthrough.response;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of the paper's short table of decisions.
 *
 * @param recommendationId what it is about, null where only words say it
 * @param words as printed, at most 10,000 characters; null for the recommendation's heading, or its text if it
 *     has none
 * @param decisionWords the decision as printed, at most 10,000 characters; null where nothing is printed, as beside most
 *     themes
 */
public record SummaryLine(
        @Nullable Long recommendationId,
        @Nullable String words,
        @Nullable String decisionWords) {

    public SummaryLine {
        words = Typed.orNull(words);
        decisionWords = Typed.orNull(decisionWords);
    }
}
