package org.followthrough.guards;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.guards.Cast.Part;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.springframework.beans.factory.BeanFactory;

/** A published recommendation that is asked of two and that no session has taken. */
record StrandsOfWorld(Map<String, Map<String, String>> objects) {

    StrandsOfWorld(BeanFactory beans, Cast cast, long committeeId, List<Long> posts, String suffix) {
        this(Map.of("a recommendation of two", object(beans, cast.of(Part.OFFICER), committeeId, posts, suffix)));
    }

    private static Map<String, String> object(
            BeanFactory beans, Actor officer, long committeeId, List<Long> posts, String suffix) {
        ReviewView draft = beans.getBean(Reviews.class)
                .create(
                        officer,
                        committeeId,
                        new ReviewDetails(
                                "Asked of two " + suffix,
                                "two-" + suffix,
                                "TW" + suffix.toUpperCase(Locale.ROOT),
                                ReviewKind.INQUIRY,
                                null,
                                null,
                                null,
                                null,
                                null));
        Recommendations recommendations = beans.getBean(Recommendations.class);
        RecommendationView made = recommendations
                .addAll(
                        officer,
                        draft.id(),
                        List.of(new OutlineItem(
                                0,
                                new RecommendationDetails(
                                        RecommendationKind.RECOMMENDATION,
                                        "1",
                                        null,
                                        "That both answer",
                                        null,
                                        true,
                                        posts,
                                        null,
                                        null,
                                        null))))
                .get(0);
        recommendations.publish(officer, draft.id(), draft.version(), LocalDate.of(2012, 2, 28));
        return Map.of(
                "slug",
                draft.slug(),
                "ref",
                made.ref(),
                "post",
                String.valueOf(posts.get(0)),
                "version",
                String.valueOf(made.version()));
    }
}
