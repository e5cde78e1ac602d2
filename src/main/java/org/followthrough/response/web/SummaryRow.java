package org.followthrough.response.web;

import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.response.SummaryLine;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A line of the short table of decisions, as typed.
 *
 * @param recommendation its part of the address, empty where only words say what the line is about
 */
record SummaryRow(String recommendation, String words, String decisionWords) {

    /** Nothing yet. */
    static final SummaryRow BLANK = new SummaryRow("", "", "");

    SummaryRow(@Nullable String recommendation, @Nullable String words, @Nullable String decisionWords) {
        this.recommendation = Typed.text(recommendation);
        this.words = Typed.text(words);
        this.decisionWords = Typed.text(decisionWords);
    }

    /** @param refs parts of the addresses by the recommendations' ids */
    static SummaryRow of(SummaryLine line, Map<Long, String> refs) {
        Long id = line.recommendationId();
        return new SummaryRow(id == null ? "" : refs.get(id), line.words(), line.decisionWords());
    }

    boolean isBlank() {
        return Stream.of(recommendation, words, decisionWords).allMatch(String::isBlank);
    }

    /**
     * What is to be kept.
     *
     * @param ids of the recommendations, by their parts of the address
     * @throws InvalidInput at the field for a recommendation that is none of the review
     */
    SummaryLine line(Map<String, Long> ids, int at) {
        if (!recommendation.isEmpty() && !ids.containsKey(recommendation)) {
            throw new InvalidInput(
                    "summary[%d].recommendation".formatted(at), "Select a recommendation of this review");
        }
        return new SummaryLine(ids.get(recommendation), words, decisionWords);
    }
}
