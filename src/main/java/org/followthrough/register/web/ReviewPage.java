package org.followthrough.register.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.CommitteeView;
import org.followthrough.measure.MeasureCards;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.register.RecommendationRow;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A review with its recommendations.
 *
 * @param coming sessions that are not public yet, for those who may know of them
 * @param responses how it was answered
 * @param facts what is on record of it beside its recommendations
 * @param measures figures of its plans
 * @param open how many recommendations are still being monitored, each strand counted
 * @param tracked how many can be monitored at all
 * @param nextMeetings at which meeting each comes up next, by its id
 * @param custody the hand-overs that moved it, earliest first
 */
record ReviewPage(
        ReviewView review,
        CommitteeView committee,
        List<RecommendationRow> rows,
        List<UnpublishedSessions.Line> coming,
        ResponsesOfReview responses,
        FactsOfReview facts,
        List<MeasureCards.Card> measures,
        long open,
        long tracked,
        boolean mayEdit,
        boolean mayPublish,
        Map<Long, ComingUp.Next> nextMeetings,
        List<CustodyReader.HandedOver> custody) {

    static ReviewPage of(
            Actor actor,
            ReviewView review,
            CommitteeView committee,
            List<RecommendationRow> rows,
            List<UnpublishedSessions.Line> coming,
            ResponsesOfReview responses,
            FactsOfReview facts,
            List<MeasureCards.Card> measures,
            Map<Long, ComingUp.Next> nextMeetings,
            List<CustodyReader.HandedOver> custody) {
        ReviewRules rules = ReviewRules.of(actor, review);
        return new ReviewPage(
                review,
                committee,
                rows,
                coming,
                responses,
                facts,
                measures,
                rows.stream()
                        .flatMap(row -> row.followed().stream())
                        .filter(RecommendationRow::isOpen)
                        .count(),
                rows.stream().mapToLong(row -> row.followed().size()).sum(),
                rules.allows(ReviewAction.EDIT),
                rules.allows(ReviewAction.PUBLISH),
                nextMeetings,
                custody);
    }

    /** How many of the report's own recommendations are tracked, each once. */
    public long asked() {
        return formal().stream().filter(RecommendationRow::tracked).count();
    }

    /** How many are followed, where that is not the number of recommendations; else empty. */
    public String followedAs() {
        long suggested =
                suggestions().stream().filter(RecommendationRow::tracked).count();
        String also = suggested == 0 ? "" : " and " + Words.count(suggested, "suggestion");
        return tracked == asked() ? "" : also + ", followed as " + tracked + " in all";
    }

    /** At which meeting one comes up next, null where nothing is known. */
    public ComingUp.@Nullable Next next(RecommendationRow row) {
        return nextMeetings.get(row.id());
    }

    /** The recommendations and the themes over them. */
    public List<RecommendationRow> formal() {
        return rows.stream().filter(row -> !row.isSuggestion()).toList();
    }

    /** What the report says is not a formal recommendation. */
    public List<RecommendationRow> suggestions() {
        return rows.stream().filter(RecommendationRow::isSuggestion).toList();
    }

    public boolean hasParts(RecommendationRow row) {
        return rows.stream().anyMatch(each -> Objects.equals(each.parentId(), row.id()));
    }

    public List<Link> trail() {
        return Trail.to(Trail.REVIEWS);
    }
}
