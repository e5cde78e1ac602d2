package org.followthrough.recommendation.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Choice;
import org.springframework.stereotype.Component;

/** What every page about a draft's recommendations looks up first. */
@Component
class DraftReviews {

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Councils councils;
    private final Posts posts;

    DraftReviews(Reviews reviews, Recommendations recommendations, Councils councils, Posts posts) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.councils = councils;
        this.posts = posts;
    }

    /** A review that this person may do this to now. */
    ReviewView review(Actor actor, String slug, ReviewAction action) {
        ReviewView review = reviews.review(actor, slug);
        ReviewRules.of(actor, review).require(action);
        return review;
    }

    List<RecommendationView> recommendations(Actor actor, ReviewView review) {
        return recommendations.of(actor, review.id());
    }

    /** One of a review that this person may edit. */
    RecommendationView recommendation(Actor actor, ReviewView review, String ref) {
        return recommendations(actor, review).stream()
                .filter(view -> view.ref().equals(ref))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** The posts of the review's council: whom its recommendations can be addressed to. */
    List<PostView> posts(ReviewView review) {
        long council = councils.committee(review.committeeId()).councilId();
        return posts.all().stream().filter(post -> post.councilId() == council).toList();
    }

    /** The posts as choices, none before them. */
    static List<Choice> choices(List<PostView> posts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Nobody"));
        posts.forEach(post -> choices.add(new Choice(String.valueOf(post.id()), name(post))));
        return choices;
    }

    static String name(PostView post) {
        return post.body().isBlank() ? post.title() : post.title() + ", " + post.body();
    }
}
