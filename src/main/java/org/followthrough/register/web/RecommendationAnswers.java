package org.followthrough.register.web;

import java.util.List;
import org.followthrough.response.DateChangeView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a recommendation.
 *
 * @param inShort the same in a line or a few, each with where it stands at length; empty where there is nothing to say
 * @param cards one to each recipient who has answered or owes an answer
 * @param ledger every published change of a date, the earliest first
 * @param executivePath where this person can start an answer of the executive beside those of the recipients
 */
record RecommendationAnswers(
        List<Link> inShort,
        List<AnswerCard> cards,
        List<DateChangeView> ledger,
        @Nullable String executivePath) {

    static final RecommendationAnswers NONE = new RecommendationAnswers(List.of(), List.of(), List.of(), null);

    /** Whether the page has a section about it. */
    public boolean isSomething() {
        return !cards.isEmpty() || executivePath != null;
    }
}
