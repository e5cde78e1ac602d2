package org.followthrough.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.review.PublicationDay;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations of reviews; what may be done with them follows from the review's own rules. */
@Service
@Transactional
public class Recommendations {

    private final RecommendationRepository recommendations;
    private final Reviews reviews;
    private final List<RecommendationUse> uses;
    private final ReviewRecords records;
    private final History history;
    private final Custodians custodians;

    Recommendations(
            RecommendationRepository recommendations,
            Reviews reviews,
            List<RecommendationUse> uses,
            ReviewRecords records,
            History history,
            Custodians custodians) {
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.uses = List.copyOf(uses);
        this.records = records;
        this.history = history;
        this.custodians = custodians;
    }

    /** All of a review's, in printed order. */
    @Transactional(readOnly = true)
    public List<RecommendationView> of(Actor actor, long reviewId) {
        reviews.review(actor, reviewId);
        return outline(reviewId).views();
    }

    /** Those of several reviews that are known to be public, by the reviews' ids, in printed order; one statement. */
    @Transactional(readOnly = true)
    public Map<Long, List<RecommendationView>> ofPublished(Collection<Long> reviewIds) {
        return recommendations.findByReviewIdInOrderByReviewIdAscPositionAsc(reviewIds).stream()
                .collect(Collectors.groupingBy(
                        Recommendation::reviewId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                ofReview -> Outline.of(ofReview).views())));
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

    /**
     * Adds lines after those that are there, all or none.
     *
     * @throws InvalidInput naming line and field: {@code items[3].label}
     */
    public List<RecommendationView> addAll(Actor actor, long reviewId, List<OutlineItem> items) {
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        Outline outline = checked(reviewId, items);
        outline.arrange(recommendations::save);
        recommendations.flush();
        history.record(
                actor, "recommendations added", new Subject("review", reviewId), String.valueOf(items.size()), null);
        return outline.views();
    }

    /**
     * Whether these lines could be added; adds nothing.
     *
     * @throws InvalidInput naming line and field: {@code items[3].label}
     */
    @Transactional(readOnly = true)
    public void check(Actor actor, long reviewId, List<OutlineItem> items) {
        ReviewRules.of(actor, reviews.review(actor, reviewId)).require(ReviewAction.EDIT);
        checked(reviewId, items);
    }

    private Outline checked(long reviewId, List<OutlineItem> items) {
        Outline outline = outline(reviewId);
        int before = outline.views().size();
        Map<String, String> problems = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Map<String, String> found = items.get(i).details().problems();
            found.forEach(put(problems, i));
            // a line that cannot be kept still holds its place for the lines after it
            RecommendationDetails details =
                    found.isEmpty() ? items.get(i).details() : RecommendationDetails.of("line " + (i + 1), "", false);
            outline.append(
                    new Recommendation(reviewId, before + i + 1, details),
                    items.get(i).level());
        }
        List<Map<String, String>> placing = outline.problems();
        for (int i = 0; i < items.size(); i++) {
            placing.get(before + i).forEach(put(problems, i));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return outline;
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

    /** Moves one of a draft review with its parts a place up or down in the printed order. */
    public void move(Actor actor, long id, long version, boolean up) {
        Recommendation recommendation = editable(actor, id);
        recommendation.requireVersion(version);
        Outline outline = outline(recommendation.reviewId());
        outline.move(recommendation, up);
        outline.arrange(recommendations::save);
        recommendations.flush();
        history.record(actor, "recommendation moved", subject(id), up ? "up" : "down", null);
    }

    /** Removes one from a draft review; its parts move up a level. */
    public void remove(Actor actor, long id, long version) {
        Recommendation recommendation = editable(actor, id);
        recommendation.requireVersion(version);
        Outline outline = outline(recommendation.reviewId());
        String number = recommendation.number();
        outline.remove(recommendation);
        outline.arrange(recommendations::save);
        recommendations.delete(recommendation);
        recommendations.flush();
        history.record(actor, "recommendation removed", subject(id), number, null);
    }

    /** Removes a draft review with all its recommendations. */
    public void removeReview(Actor actor, long reviewId, long version) {
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        recommendations.deleteAllInBatch(recommendations.findByReviewIdOrderByPosition(reviewId));
        reviews.remove(actor, reviewId, version);
    }

    /**
     * Says of several of a draft review to whom they are addressed.
     *
     * @param versions their ids, with the versions that the form was made from
     * @param posts in printed order
     * @param each whether each of them is followed on its own, with a status of its own
     */
    public void address(Actor actor, long reviewId, Map<Long, Long> versions, List<Long> posts, boolean each) {
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        for (Map.Entry<Long, Long> seen : versions.entrySet()) {
            Recommendation recommendation = recommendations
                    .findById(seen.getKey())
                    .filter(found -> found.reviewId() == reviewId)
                    .orElseThrow(RefusedAction::notFound);
            recommendation.requireVersion(seen.getValue());
            recommendation.address(posts);
            recommendation.followEach(each);
            history.record(
                    actor, "recommendation addressed", subject(seen.getKey()), each ? "each followed" : null, null);
        }
        recommendations.flush();
    }

    /** Why this person may not say now whether each recipient is followed on its own, or empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToFollowEach(Actor actor, ReviewView review, RecommendationView recommendation) {
        ReviewRules rules = ReviewRules.of(actor, review);
        return rules.refusalTo(ReviewAction.READ)
                .or(() -> actor.isOfficerOf(custodians.of(recommendation.id()))
                        ? Optional.empty()
                        : Optional.of(Refusal.notAllowed("Only the committee's scrutiny officers can do this.")))
                .or(() -> Refusal.unless(
                        recommendation.details().tracked()
                                && recommendation.details().recipients().size() > 1,
                        "Only a tracked recommendation with several recipients can be followed for each of them."))
                .or(() -> Refusal.unless(
                        uses.stream().noneMatch(use -> use.isTaken(recommendation.id())),
                        "A session has taken this recommendation, so how it is followed stays as it is."));
    }

    /**
     * Says whether each recipient of a recommendation is followed on its own, with a status of its own; also after
     * publication, until a session has taken it.
     *
     * @throws RefusedAction (409) once a session has
     */
    public void followEach(Actor actor, long id, long version, boolean each) {
        RecommendationView view = recommendation(actor, id);
        ReviewView review = reviews.review(actor, view.reviewId());
        RefusedAction.throwIf(refusalToFollowEach(actor, review, view));
        Recommendation recommendation = recommendations.findById(id).orElseThrow(RefusedAction::notFound);
        recommendation.requireVersion(version);
        recommendation.followEach(each);
        recommendations.flush();
        history.record(actor, "recipients followed", subject(id), each ? "each on its own" : "as a whole", null);
    }

    /**
     * Publishes the review with all its recommendations, for good.
     *
     * @throws RefusedAction (409) if it has none that could be tracked
     */
    public ReviewView publish(Actor actor, long reviewId, long version, LocalDate on) {
        return publish(actor, reviewId, version, PublicationDay.of(on));
    }

    /** The same with a date that may be in words. */
    public ReviewView publish(Actor actor, long reviewId, long version, PublicationDay day) {
        reviews.hold(actor, reviewId, ReviewAction.PUBLISH);
        if (!recommendations.existsByReviewIdAndTrackedTrue(reviewId)) {
            throw new RefusedAction(Refusal.notNow(
                    "This review has no recommendation that could be tracked yet. Add its recommendations first."));
        }
        return reviews.publish(actor, reviewId, version, day);
    }

    /**
     * The same for somebody who has looked at all of it just now.
     *
     * @param seen what {@link #stamp} said of what they saw
     * @throws StaleEdit if somebody changed, added or removed anything since
     */
    public ReviewView publishAsSeen(Actor actor, long reviewId, long version, String seen, PublicationDay day) {
        reviews.hold(actor, reviewId, ReviewAction.PUBLISH);
        if (!stamp(actor, reviewId).equals(seen)) {
            throw new StaleEdit("the review");
        }
        return publish(actor, reviewId, version, day);
    }

    /** Tells one state of what becomes public with a review, apart from its own words, from every other. */
    public String stamp(Actor actor, long reviewId) {
        return RecommendationView.stamp(of(actor, reviewId), records.stamp(actor, reviewId));
    }

    private static BiConsumer<String, String> put(Map<String, String> problems, int item) {
        return (field, message) -> problems.putIfAbsent("items[%d].%s".formatted(item, field), message);
    }

    /** Holds the review first, so that what is read of it afterwards is what others have left. */
    private Recommendation editable(Actor actor, long id) {
        long reviewId = recommendations.reviewOf(id).orElseThrow(RefusedAction::notFound);
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        return recommendations.findById(id).orElseThrow(RefusedAction::notFound);
    }

    private Outline outline(long reviewId) {
        return Outline.of(recommendations.findByReviewIdOrderByPosition(reviewId));
    }

    private static Subject subject(long id) {
        return new Subject("recommendation", id);
    }
}
