package org.followthrough.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.recommendation.RecommendationView;

/** A paper's recommendations once they are taken in. */
final class KnownRecommendations {

    private final Map<String, List<RecommendationView>> byReview = new HashMap<>();

    void add(String review, List<RecommendationView> added) {
        byReview.put(review, added);
    }

    /** A review's by their parts of the address. */
    Map<String, RecommendationView> byRef(String review) {
        return byReview.getOrDefault(review, List.of()).stream()
                .collect(Collectors.toMap(RecommendationView::ref, each -> each));
    }

    /**
     * The id of a review.
     *
     * @param at the place that names it
     * @throws WrongPaper if nothing of it is known
     */
    long review(String at, String slug) {
        return byReview.getOrDefault(slug, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new WrongPaper(at, "there is no review " + slug))
                .reviewId();
    }

    /**
     * One by its printed label.
     *
     * @param at the place that names it
     * @throws WrongPaper if there is none, or more than one
     */
    RecommendationView recommendation(String at, String review, String label) {
        List<RecommendationView> found = byReview.getOrDefault(review, List.of()).stream()
                .filter(each -> each.details().label().equals(label))
                .toList();
        if (found.size() != 1) {
            throw new WrongPaper(
                    at + ".label",
                    "the review %s has %d recommendations labelled %s".formatted(review, found.size(), label));
        }
        return found.get(0);
    }

    /** The id of the same. */
    long labelled(String at, String review, String label) {
        return recommendation(at, review, label).id();
    }
}
