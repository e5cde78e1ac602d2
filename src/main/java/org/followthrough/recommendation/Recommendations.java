package org.followthrough.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations of reviews; what may be done with them follows from the review's own rules. */
@Service
@Transactional
public class Recommendations {

    private final RecommendationRepository recommendations;
    private final Reviews reviews;
    private final History history;

    Recommendations(RecommendationRepository recommendations, Reviews reviews, History history) {
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.history = history;
    }

    /** All of a review's, in printed order. */
    @Transactional(readOnly = true)
    public List<RecommendationView> of(Actor actor, long reviewId) {
        reviews.review(actor, reviewId);
        return outline(reviewId).views();
    }

    /** One by its part of the address. */
    @Transactional(readOnly = true)
    public RecommendationView recommendation(Actor actor, ReviewView review, String ref) {
        ReviewRules.of(actor, review).require(ReviewAction.READ);
        return outline(review.id()).views().stream()
                .filter(view -> view.ref().equals(ref))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** One by its id. */
    @Transactional(readOnly = true)
    public RecommendationView recommendation(Actor actor, long id) {
        Recommendation found = recommendations.findById(id).orElseThrow(RefusedAction::notFound);
        reviews.review(actor, found.reviewId());
        return outline(found.reviewId()).views().stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** Adds lines after those that are there, all or none. */
    public List<RecommendationView> addAll(Actor actor, long reviewId, List<OutlineItem> items) {
        requireEditable(actor, reviewId);
        Outline outline = outline(reviewId);
        int position = outline.views().size();
        for (OutlineItem item : items) {
            outline.append(new Recommendation(reviewId, ++position, item.details()), item.level());
        }
        outline.arrange(recommendations::save);
        recommendations.flush();
        history.record(
                actor, "recommendations added", new Subject("review", reviewId), String.valueOf(items.size()), null);
        return outline.views();
    }

    /** Changes one of a draft review, and its level. */
    public RecommendationView edit(Actor actor, long id, long version, OutlineItem item) {
        Recommendation recommendation = editable(actor, id);
        recommendation.requireVersion(version);
        Outline outline = outline(recommendation.reviewId());
        recommendation.edit(item.details());
        outline.setDepth(recommendation, item.level());
        outline.arrange(recommendations::save);
        recommendations.flush();
        history.record(actor, "recommendation edited", subject(id), null, null);
        return outline.view(recommendation);
    }

    /** Moves one of a draft review a place up or down in the printed order. */
    public void move(Actor actor, long id, long version, boolean up) {
        Recommendation recommendation = editable(actor, id);
        recommendation.requireVersion(version);
        Outline outline = outline(recommendation.reviewId());
        outline.move(recommendation, up ? -1 : 1);
        outline.arrange(recommendations::save);
        recommendations.flush();
        history.record(actor, "recommendation moved", subject(id), up ? "up" : "down", null);
    }

    /** Removes one from a draft review; its parts move up a level. */
    public void remove(Actor actor, long id, long version) {
        Recommendation recommendation = editable(actor, id);
        recommendation.requireVersion(version);
        Outline outline = outline(recommendation.reviewId());
        outline.remove(recommendation);
        outline.arrange(recommendations::save);
        recommendations.delete(recommendation);
        recommendations.flush();
        history.record(actor, "recommendation removed", subject(id), recommendation.label(), null);
    }

    /**
     * Publishes the review with all its recommendations, for good.
     *
     * @throws RefusedAction (409) if it has none that could be tracked
     */
    public ReviewView publish(Actor actor, long reviewId, long version, LocalDate on) {
        ReviewRules.of(actor, reviews.review(actor, reviewId)).require(ReviewAction.PUBLISH);
        if (!recommendations.existsByReviewIdAndTrackedTrue(reviewId)) {
            throw new RefusedAction(Refusal.notNow(
                    "This review has no recommendation that could be tracked yet. Add its recommendations first."));
        }
        return reviews.publish(actor, reviewId, version, on);
    }

    private Recommendation editable(Actor actor, long id) {
        Recommendation recommendation = recommendations.findById(id).orElseThrow(RefusedAction::notFound);
        requireEditable(actor, recommendation.reviewId());
        return recommendation;
    }

    private void requireEditable(Actor actor, long reviewId) {
        ReviewRules.of(actor, reviews.review(actor, reviewId)).require(ReviewAction.EDIT);
    }

    private Outline outline(long reviewId) {
        return Outline.of(recommendations.findByReviewIdOrderByPosition(reviewId));
    }

    private static Subject subject(long id) {
        return new Subject("recommendation", id);
    }
}
