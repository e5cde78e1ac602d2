package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.OwedAnswers;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseView;
import org.followthrough.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * A review's recommendations with what one person may read of the answers to them.
 *
 * @param recommendations in printed order
 * @param places one for each answer that is there or owed, in printed order
 */
record PaperAnswers(ReviewView review, List<RecommendationView> recommendations, List<ResponsePlace> places) {

    PaperAnswers {
        recommendations = List.copyOf(recommendations);
        places = List.copyOf(places);
    }

    /** The answers that stand for a recommendation, its own and those that stand for others as well, then what is owed. */
    List<ResponsePlace> to(RecommendationView recommendation) {
        return places.stream()
                .filter(place -> {
                    ResponseView shown = place.shown();
                    return shown == null
                            ? place.recommendation().id() == recommendation.id()
                            : shown.recommendationIds().contains(recommendation.id());
                })
                .toList();
    }

    /**
     * Whether this person may read what was answered to a recommendation and to each of its parts: before that, nothing of
     * the document may say it either.
     */
    boolean isSettled(long recommendationId) {
        List<ResponseView> read = places.stream()
                .map(ResponsePlace::shown)
                .filter(Objects::nonNull)
                .toList();
        Set<Long> within = within(recommendationId);
        boolean asked =
                recommendations.stream().anyMatch(each -> within.contains(each.id()) && OwedAnswers.isAsked(each));
        return asked
                ? OwedAnswers.of(recommendations, read).stream()
                        .noneMatch(owed -> within.contains(owed.recommendation().id()))
                : read.stream().anyMatch(each -> each.recommendationIds().contains(recommendationId));
    }

    /** Whether this person may read an answer wherever one is owed. */
    boolean isAllSettled() {
        return places.stream().noneMatch(place -> place.shown() == null);
    }

    private Set<Long> within(long recommendationId) {
        Set<Long> within = new HashSet<>(Set.of(recommendationId));
        // in printed order, so that a part comes after what it is a part of
        recommendations.stream()
                .filter(each -> each.parentId() != null && within.contains(each.parentId()))
                .forEach(each -> within.add(each.id()));
        return within;
    }

    /** The recommendations by their parts of the address. */
    Map<String, RecommendationView> byRef() {
        Map<String, RecommendationView> byRef = new HashMap<>();
        recommendations.forEach(each -> byRef.put(each.ref(), each));
        return byRef;
    }

    /** The recommendation with this id. */
    RecommendationView recommendation(long id) {
        return recommendations.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the public reads any of it. */
    boolean isAnyPublic() {
        return places.stream().anyMatch(place -> place.published() != null);
    }

    /** Whether the public reads all that is shown here. */
    boolean isAllPublic() {
        return places.stream()
                .map(ResponsePlace::shown)
                .filter(Objects::nonNull)
                .allMatch(shown -> shown.version().state() == ResponseState.PUBLISHED);
    }

    /** The latest day on which any of these was decided; null while none is published. */
    @Nullable
    LocalDate lastDecision() {
        return places.stream()
                .map(ResponsePlace::published)
                .filter(Objects::nonNull)
                .map(published -> published.version().decidedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
