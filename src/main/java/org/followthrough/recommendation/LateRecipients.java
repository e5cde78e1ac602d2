package org.followthrough.recommendation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recipients of recommendations that were published addressed to nobody. */
@Service
@Transactional
public class LateRecipients {

    private final RecommendationRepository recommendations;
    private final Recommendations all;
    private final Reviews reviews;
    private final Custodians custodians;
    private final History history;
    private final Clock clock;

    LateRecipients(
            RecommendationRepository recommendations,
            Recommendations all,
            Reviews reviews,
            Custodians custodians,
            History history,
            Clock clock) {
        this.recommendations = recommendations;
        this.all = all;
        this.reviews = reviews;
        this.custodians = custodians;
        this.history = history;
        this.clock = clock;
    }

    /** Why this person may not name recipients of a published recommendation now, or empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToName(Actor actor, ReviewView review, RecommendationView recommendation) {
        return custodians
                .refusalToCorrect(actor, review, recommendation.id())
                .or(() -> Refusal.unless(
                        recommendation.details().tracked(),
                        "Only what is tracked is asked of anybody. This only introduces its parts."))
                .or(() -> Refusal.unless(
                        recommendation.details().recipients().isEmpty(),
                        "It is addressed to somebody already, and that stays as it was published."));
    }

    /**
     * Names the recipients of a published recommendation that is addressed to nobody; everybody sees since when.
     *
     * @param posts in printed order
     * @throws RefusedAction (409) if it is addressed to somebody
     */
    public void name(Actor actor, long id, long version, List<Long> posts) {
        RecommendationView view = all.recommendation(actor, id);
        ReviewView review = reviews.hold(actor, view.reviewId(), ReviewAction.READ);
        RefusedAction.throwIf(refusalToName(actor, review, view));
        if (posts.isEmpty()) {
            throw new InvalidInput("recipients", "Select who it is addressed to");
        }
        Recommendation recommendation = recommendations.findById(id).orElseThrow(RefusedAction::notFound);
        recommendation.requireVersion(version);
        recommendation.name(posts, clock.instant());
        recommendations.flush();
        history.record(
                actor,
                "recipients named",
                new Subject("recommendation", id),
                posts.size() + " after publication",
                null);
    }
}
