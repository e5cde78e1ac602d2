package org.followthrough.recommendation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.history.WordChange;
import org.followthrough.identity.Posts;
import org.followthrough.review.CorrectionDesk;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recipients of recommendations that were published addressed to nobody. One who was named by a slip gives way to another,
 * openly, as long as nobody has acted on it.
 */
@Service
@Transactional
public class LateRecipients {

    private final RecommendationRepository recommendations;
    private final Recommendations all;
    private final Reviews reviews;
    private final Custodians custodians;
    private final CorrectionDesk desk;
    private final Posts kept;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    LateRecipients(
            RecommendationRepository recommendations,
            Recommendations all,
            Reviews reviews,
            Custodians custodians,
            CorrectionDesk desk,
            Posts kept,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.recommendations = recommendations;
        this.all = all;
        this.reviews = reviews;
        this.custodians = custodians;
        this.desk = desk;
        this.kept = kept;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Why this person may not name recipients of a published recommendation now, or empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToName(Actor actor, ReviewView review, RecommendationView recommendation) {
        return refusalToName(actor, review, recommendation, custodians.of(recommendation.id()));
    }

    /**
     * The same for whoever knows already which committee looks after it.
     *
     * @param custodianId that committee
     */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToName(
            Actor actor, ReviewView review, RecommendationView recommendation, long custodianId) {
        return Custodians.refusalToCorrect(actor, review, custodianId)
                .or(() -> Refusal.unless(
                        recommendation.details().tracked(),
                        "Only what is tracked is asked of anybody. This only introduces its parts."))
                .or(() -> Refusal.unless(
                        recommendation.details().recipients().isEmpty() || isNamedLate(recommendation.id()),
                        "It is addressed to somebody already, and that stays as it was published."))
                .or(
                        () -> Refusal.unless(
                                recommendation.details().recipients().isEmpty() || !isInHand(recommendation.id()),
                                "Somebody has answered it already or said how far it has come, so whom it asks stays as it is."));
    }

    private boolean isNamedLate(long id) {
        return jdbc.sql("select named_at is not null from recommendation where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether an answer is begun, an update is given, or a session has taken a strand of one of its recipients. */
    private boolean isInHand(long id) {
        return jdbc.sql("""
                        select exists (select 1 from response_recommendation a where a.recommendation_id = :id)
                            or exists (
                                select 1 from session_item i where i.recommendation_id = :id
                                  and (i.recipient_post_id is not null
                                       or exists (select 1 from position_update u where u.item_id = i.id)))""").param("id", id).query(Boolean.class).single();
    }

    /**
     * Names the recipients of a published recommendation that is addressed to nobody; everybody sees since when. Whoever was
     * named before stays readable among the review's corrections.
     *
     * @param posts in printed order
     * @param reason why others are named, needed where somebody is
     * @throws RefusedAction (409) if the report addresses it to somebody, or somebody has acted on it
     */
    public void name(Actor actor, long id, long version, List<Long> posts, @Nullable String reason) {
        RecommendationView view = all.recommendation(actor, id);
        ReviewView review = reviews.hold(actor, view.reviewId(), ReviewAction.READ);
        RefusedAction.throwIf(refusalToName(actor, review, view));
        if (posts.isEmpty()) {
            throw new InvalidInput("recipients", "Select who it is addressed to");
        }
        Recommendation recommendation = recommendations.findById(id).orElseThrow(RefusedAction::notFound);
        recommendation.requireVersion(version);
        List<Long> before = view.details().recipients();
        if (!before.isEmpty()) {
            String what = view.title() + ", asked of";
            List<WordChange> change = WordChange.between(what, names(before), names(posts)).stream()
                    .toList();
            desk.note(actor, view.reviewId(), "recommendation-" + id, change, reason);
        }
        recommendation.name(posts, clock.instant());
        recommendations.flush();
        history.record(
                actor,
                "recipients named",
                new Subject("recommendation", id),
                posts.size() + " after publication",
                null);
    }

    private String names(List<Long> ids) {
        return ids.stream()
                .map(kept::post)
                .map(post -> post.body().isBlank() ? post.title() : post.title() + ", " + post.body())
                .collect(Collectors.joining("\n"));
    }
}
