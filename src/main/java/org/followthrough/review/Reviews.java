package org.followthrough.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reviews, found only by those who may see them. */
@Service
@Transactional
public class Reviews {

    private final ReviewRepository reviews;
    private final Councils councils;
    private final History history;
    private final Clock clock;

    Reviews(ReviewRepository reviews, Councils councils, History history, Clock clock) {
        this.reviews = reviews;
        this.councils = councils;
        this.history = history;
        this.clock = clock;
    }

    /** Whether this person may start a review of the committee. */
    public Optional<Refusal> refusalToCreate(Actor actor, CommitteeView committee) {
        if (!actor.isOfficerOf(committee.id())) {
            return Optional.of(Refusal.notAllowed("Only the committee's scrutiny officers can create its reviews."));
        }
        return committee.kind() == CommitteeKind.EXECUTIVE
                ? Optional.of(Refusal.notNow("The executive does not carry out scrutiny reviews."))
                : Optional.empty();
    }

    /** Starts a review as a draft. */
    public ReviewView create(Actor actor, long committeeId, ReviewDetails details) {
        RefusedAction.throwIf(refusalToCreate(actor, councils.committee(committeeId)));
        Review review = new Review(committeeId, details);
        checkUnique(details, null);
        save(review);
        history.record(actor, "review created", subject(review.id()), details.title(), null);
        return review.view();
    }

    /** Changes a draft. */
    public ReviewView edit(Actor actor, long id, long version, ReviewDetails details) {
        Review review = visible(actor, id);
        ReviewView before = review.view();
        ReviewRules.of(actor, before).require(ReviewAction.EDIT);
        review.requireVersion(version);
        checkUnique(details, before);
        review.edit(ReviewRules.of(actor, before), details);
        save(review);
        history.record(actor, "review edited", subject(id), details.title(), null);
        return review.view();
    }

    /**
     * Removes a draft; whoever calls this has removed what belongs to it. The history keeps that it was there.
     *
     * @throws RefusedAction (409) once it is published
     */
    public void remove(Actor actor, long id, long version) {
        Review review = visible(actor, id);
        ReviewRules.of(actor, review.view()).require(ReviewAction.EDIT);
        review.requireVersion(version);
        reviews.delete(review);
        reviews.flush();
        history.record(actor, "review removed", subject(id), review.view().title(), null);
    }

    /**
     * Makes a draft public, for good.
     *
     * @param day the date on the report, not after today
     */
    public ReviewView publish(Actor actor, long id, long version, PublicationDay day) {
        Review review = visible(actor, id);
        ReviewRules rules = ReviewRules.of(actor, review.view());
        rules.require(ReviewAction.PUBLISH);
        review.requireVersion(version);
        Map<String, String> problems = new LinkedHashMap<>();
        day.check(LocalDate.now(clock), problems);
        InvalidInput.throwIfAny(problems);
        review.publish(rules, actor, day, clock.instant());
        reviews.saveAndFlush(review);
        history.record(
                actor,
                "review published",
                subject(id),
                day.words() == null ? day.on().toString() : day.words(),
                null);
        return review.view();
    }

    /**
     * The review for somebody about to change what belongs to it: until the transaction ends nobody else can change it
     * or publish it.
     *
     * @throws RefusedAction if this person may not do that to it now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReviewView hold(Actor actor, long id, ReviewAction action) {
        ReviewView review = visible(actor, reviews.hold(id)).view();
        ReviewRules.of(actor, review).require(action);
        return review;
    }

    /** The review at an address. */
    @Transactional(readOnly = true)
    public ReviewView review(Actor actor, String slug) {
        return visible(actor, reviews.findBySlug(slug)).view();
    }

    /** The review with this id. */
    @Transactional(readOnly = true)
    public ReviewView review(Actor actor, long id) {
        return visible(actor, id).view();
    }

    /** The review with this printed code. */
    @Transactional(readOnly = true)
    public ReviewView reviewByCode(Actor actor, String code) {
        return visible(actor, reviews.findByCode(code)).view();
    }

    /** Every review that this person may read, latest first. */
    @Transactional(readOnly = true)
    public List<ReviewView> reviews(Actor actor) {
        return reviews.findAllByOrderByPublishedOnDescTitleAsc().stream()
                .map(Review::view)
                .filter(review -> ReviewRules.of(actor, review).allows(ReviewAction.READ))
                .toList();
    }

    private void save(Review review) {
        try {
            reviews.saveAndFlush(review);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new InvalidInput("slug", "There is already a review with this address or short name");
        }
    }

    private Review visible(Actor actor, long id) {
        return visible(actor, reviews.findById(id));
    }

    private static Review visible(Actor actor, Optional<Review> found) {
        Review review = found.orElseThrow(RefusedAction::notFound);
        ReviewRules.of(actor, review.view()).require(ReviewAction.READ);
        return review;
    }

    private void checkUnique(ReviewDetails details, @Nullable ReviewView before) {
        Map<String, String> problems = new LinkedHashMap<>();
        if ((before == null || !before.slug().equals(details.slug())) && reviews.existsBySlug(details.slug())) {
            problems.put("slug", "There is already a review with this address");
        }
        if ((before == null || !before.code().equals(details.code())) && reviews.existsByCode(details.code())) {
            problems.put("code", "There is already a review with this short name");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Subject subject(long id) {
        return new Subject("review", id);
    }
}
