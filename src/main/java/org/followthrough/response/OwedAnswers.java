package org.followthrough.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.jspecify.annotations.Nullable;

/** Which answers to a review's recommendations are owed and not there. */
public final class OwedAnswers {

    /**
     * An answer that is owed.
     *
     * @param recipientPostId null for the executive as a whole
     */
    public record Owed(
            RecommendationView recommendation, @Nullable Long recipientPostId) {}

    private final Map<Long, RecommendationView> byId = new HashMap<>();
    private final Collection<ResponseView> responses;

    private OwedAnswers(List<RecommendationView> all, Collection<ResponseView> responses) {
        all.forEach(each -> byId.put(each.id(), each));
        this.responses = responses;
    }

    /**
     * An answer is owed to every formal recommendation that can be tracked, by each of its recipients, or by the executive where
     * it names none. An answer to the whole answers its parts, answers to all parts answer the whole, and the executive
     * can answer for each recipient.
     *
     * @param all of a review, in printed order
     * @param responses that count as answers
     */
    public static List<Owed> of(List<RecommendationView> all, Collection<ResponseView> responses) {
        OwedAnswers answers = new OwedAnswers(all, responses);
        List<Owed> owed = new ArrayList<>();
        for (RecommendationView each : all) {
            if (isAsked(each)) {
                recipients(each).stream()
                        .filter(recipient -> !answers.isAnswered(each, recipient))
                        .forEach(recipient -> owed.add(new Owed(each, recipient)));
            }
        }
        return owed;
    }

    /** Whether a recommendation asks for an answer: a theme is a heading, a suggestion is not formal. */
    public static boolean isAsked(RecommendationView recommendation) {
        return recommendation.details().tracked()
                && recommendation.details().kind() == RecommendationKind.RECOMMENDATION;
    }

    private static List<@Nullable Long> recipients(RecommendationView recommendation) {
        List<@Nullable Long> posts = new ArrayList<>(recommendation.details().recipients());
        if (posts.isEmpty()) {
            posts.add(null);
        }
        return posts;
    }

    private boolean isAnswered(RecommendationView recommendation, @Nullable Long recipient) {
        return isAnsweredFromAbove(recommendation, recipient) || isAnsweredByParts(recommendation, recipient);
    }

    private boolean isAnsweredFromAbove(RecommendationView recommendation, @Nullable Long recipient) {
        RecommendationView at = recommendation;
        while (at != null) {
            long id = at.id();
            boolean here = responses.stream()
                    .anyMatch(each -> each.recommendationIds().contains(id)
                            && (each.recipientPostId() == null || Objects.equals(each.recipientPostId(), recipient)));
            if (here) {
                return true;
            }
            Long above = at.parentId();
            at = above == null ? null : byId.get(above);
        }
        return false;
    }

    private boolean isAnsweredByParts(RecommendationView recommendation, @Nullable Long recipient) {
        List<RecommendationView> parts = byId.values().stream()
                .filter(each -> Objects.equals(each.parentId(), recommendation.id()) && isAsked(each))
                .toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> isAnsweredFromAbove(part, recipient) || isAnsweredByParts(part, recipient));
    }
}
