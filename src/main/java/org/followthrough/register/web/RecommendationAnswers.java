package org.followthrough.register.web;

import java.time.LocalDate;
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
 * @param overdueOn the day on which actions are overdue or not; null where nothing is monitored any more
 * @param executivePath where this person can start an answer of the executive beside those of the recipients
 */
record RecommendationAnswers(
        List<Link> inShort,
        List<AnswerCard> cards,
        List<DateChangeView> ledger,
        @Nullable LocalDate overdueOn,
        @Nullable String executivePath) {

    static final RecommendationAnswers NONE = new RecommendationAnswers(List.of(), List.of(), List.of(), null, null);

    /** Whether the page has a section about it. */
    public boolean isSomething() {
        return !cards.isEmpty() || executivePath != null;
    }
}
