package org.followthrough.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * The responses to a review that somebody may read.
 *
 * @param newest their newest versions, as far as the person may read them
 * @param published their last published ones
 */
record ReadableResponses(List<ResponseInHand> newest, List<ResponseView> published) {

    /** Each response once, the newest version where it may be read. */
    List<ResponseView> each() {
        List<ResponseView> all =
                new ArrayList<>(newest.stream().map(ResponseInHand::response).toList());
        Set<Long> known = new HashSet<>();
        all.forEach(each -> known.add(each.responseId()));
        published.stream().filter(each -> known.add(each.responseId())).forEach(all::add);
        return all;
    }

    /** Who has answered a recommendation or is asked to, as ids of posts in one order for everybody. */
    Set<Long> posts(RecommendationView recommendation) {
        Set<Long> posts = new TreeSet<>(recommendation.details().recipients());
        each().stream()
                .filter(each -> each.recommendationIds().contains(recommendation.id()))
                .map(ResponseView::recipientPostId)
                .filter(Objects::nonNull)
                .forEach(posts::add);
        return posts;
    }

    ResponsePlace place(ReviewView review, RecommendationView recommendation, Recipient recipient) {
        return new ResponsePlace(
                review,
                recommendation,
                recipient,
                newest.stream()
                        .filter(each -> answers(each.response(), recommendation, recipient.postId()))
                        .findFirst()
                        .orElse(null),
                published.stream()
                        .filter(each -> answers(each, recommendation, recipient.postId()))
                        .findFirst()
                        .orElse(null));
    }

    private static boolean answers(ResponseView response, RecommendationView recommendation, @Nullable Long recipient) {
        return response.recommendationIds().contains(recommendation.id())
                && Objects.equals(response.recipientPostId(), recipient);
    }
}
