package org.followthrough.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a review and what it makes of an inspection's areas for improvement: drafts are edited freely; after
 * publication milestones may follow, and areas may come to their conclusions, each with its line in the history.
 */
@Service
@Transactional
public class ReviewProgress {

    private final ReviewMilestoneRepository milestones;
    private final ReviewAreaRepository areas;
    private final Reviews reviews;
    private final ReviewCorrectionRepository corrections;
    private final Councils councils;
    private final History history;
    private final Clock clock;

    ReviewProgress(
            ReviewMilestoneRepository milestones,
            ReviewAreaRepository areas,
            Reviews reviews,
            ReviewCorrectionRepository corrections,
            Councils councils,
            History history,
            Clock clock) {
        this.milestones = milestones;
        this.areas = areas;
        this.reviews = reviews;
        this.corrections = corrections;
        this.councils = councils;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Adds a milestone, to a published review as well; one that is there already is not added again.
     *
     * @throws InvalidInput naming "date" for a day that is still to come
     */
    public MilestoneView addMilestone(Actor actor, long reviewId, MilestoneDetails details) {
        ReviewView review = reviews.hold(actor, reviewId, ReviewAction.ADD);
        FactChecks.requireCommittee(councils, review.committeeId(), details.committeeId());
        PastDay.require(LocalDate.now(clock), details);
        List<MilestoneView> there = milestones.findByReviewIdOrderByPosition(reviewId).stream()
                .map(ReviewMilestone::view)
                .toList();
        Optional<MilestoneView> same =
                there.stream().filter(each -> each.details().equals(details)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        int last = Math.max(
                corrections.lastPlace(reviewId, "milestone"),
                there.stream().mapToInt(MilestoneView::position).max().orElse(0));
        ReviewMilestone added = milestones.saveAndFlush(
                new ReviewMilestone(reviewId, last + 1, ReviewRules.of(actor, review), details));
        note(actor, reviewId, "milestone added", details.kind().label(), null);
        return added.view();
    }

    /** Changes a milestone of a draft. */
    public void editMilestone(Actor actor, long reviewId, int position, long version, MilestoneDetails details) {
        ReviewView review = reviews.hold(actor, reviewId, ReviewAction.EDIT);
        FactChecks.requireCommittee(councils, review.committeeId(), details.committeeId());
        PastDay.require(LocalDate.now(clock), details);
        ReviewMilestone milestone = milestone(reviewId, position, version);
        milestone.edit(ReviewRules.of(actor, review), details);
        milestones.saveAndFlush(milestone);
        note(actor, reviewId, "milestone edited", details.kind().label(), null);
    }

    /** Takes a milestone out of a draft. */
    public void removeMilestone(Actor actor, long reviewId, int position, long version) {
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        ReviewMilestone milestone = milestone(reviewId, position, version);
        milestones.delete(milestone);
        milestones.flush();
        note(
                actor,
                reviewId,
                "milestone removed",
                milestone.view().details().kind().label(),
                null);
    }

    /** Adds an area to a draft, after those that are there. */
    public AreaView addArea(Actor actor, long reviewId, AreaDetails details) {
        ReviewView review = reviews.hold(actor, reviewId, ReviewAction.EDIT);
        List<AreaView> before = areas(reviewId);
        FactChecks.requireOwnNumber(before, details.number(), null);
        PastDay.require(LocalDate.now(clock), details.outcome());
        int last = before.stream().mapToInt(AreaView::position).max().orElse(0);
        ReviewArea added =
                areas.saveAndFlush(new ReviewArea(reviewId, last + 1, ReviewRules.of(actor, review), details));
        note(actor, reviewId, "area added", details.number(), null);
        return added.view();
    }

    /** Changes an area of a draft. */
    public void editArea(Actor actor, long reviewId, int position, long version, AreaDetails details) {
        ReviewView review = reviews.hold(actor, reviewId, ReviewAction.EDIT);
        ReviewArea area = area(reviewId, position, version);
        FactChecks.requireOwnNumber(areas(reviewId), details.number(), position);
        PastDay.require(LocalDate.now(clock), details.outcome());
        area.edit(ReviewRules.of(actor, review), details);
        areas.saveAndFlush(area);
        note(actor, reviewId, "area edited", details.number(), null);
    }

    /** Takes an area out of a draft. */
    public void removeArea(Actor actor, long reviewId, int position, long version) {
        reviews.hold(actor, reviewId, ReviewAction.EDIT);
        ReviewArea area = area(reviewId, position, version);
        areas.delete(area);
        areas.flush();
        note(actor, reviewId, "area removed", area.view().details().number(), null);
    }

    /**
     * Says what a review, published or not, made of an area that has no conclusion yet; the same again changes nothing.
     *
     * @param pursued whether the review looked at it, for an area of which nothing is said of that yet
     * @throws RefusedAction (409) if it has one
     * @throws InvalidInput naming the field of a day that is still to come
     */
    public void conclude(
            Actor actor, long reviewId, int position, long version, @Nullable Boolean pursued, AreaOutcome outcome) {
        ReviewView review = reviews.hold(actor, reviewId, ReviewAction.ADD);
        boolean there = areas.findByReviewIdAndPosition(reviewId, position)
                .map(ReviewArea::view)
                .filter(each -> each.isConcluded() && each.details().outcome().equals(outcome))
                .isPresent();
        if (there) {
            return;
        }
        ReviewArea area = area(reviewId, position, version);
        PastDay.require(LocalDate.now(clock), outcome);
        area.conclude(ReviewRules.of(actor, review), pursued, outcome);
        areas.saveAndFlush(area);
        note(actor, reviewId, "area concluded", area.view().details().number(), outcome.conclusion());
    }

    private List<AreaView> areas(long reviewId) {
        return areas.findByReviewIdOrderByPosition(reviewId).stream()
                .map(ReviewArea::view)
                .toList();
    }

    private ReviewMilestone milestone(long reviewId, int position, long version) {
        ReviewMilestone found =
                milestones.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        found.requireVersion(version);
        return found;
    }

    private ReviewArea area(long reviewId, int position, long version) {
        ReviewArea found = areas.findByReviewIdAndPosition(reviewId, position).orElseThrow(RefusedAction::notFound);
        found.requireVersion(version);
        return found;
    }

    private void note(Actor actor, long reviewId, String what, String which, @Nullable String words) {
        history.record(actor, "review's " + what, new Subject("review", reviewId), which, words);
    }
}
