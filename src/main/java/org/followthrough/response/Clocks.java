package org.followthrough.response;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.dates.ResponseClock;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when responses are owed; public as soon as the report that asks for them is. */
@Service
@Transactional
public class Clocks {

    private final RecipientClockRepository clocks;
    private final ExecutiveResponses documents;
    private final ResponseDesk desk;
    private final Reviews reviews;
    private final History history;
    private final Clock clock;

    Clocks(
            RecipientClockRepository clocks,
            ExecutiveResponses documents,
            ResponseDesk desk,
            Reviews reviews,
            History history,
            Clock clock) {
        this.clocks = clocks;
        this.documents = documents;
        this.desk = desk;
        this.reviews = reviews;
        this.history = history;
        this.clock = clock;
    }

    /** The clocks of a review that this person may read. */
    @Transactional(readOnly = true)
    public List<ClockView> of(Actor actor, long reviewId) {
        return of(Set.of(reviews.review(actor, reviewId).id()));
    }

    /** The clocks of reviews that are public; one statement. */
    @Transactional(readOnly = true)
    public List<ClockView> of(Collection<Long> publishedReviewIds) {
        return clocks.findByReviewIdInOrderByReviewIdAscIdAsc(publishedReviewIds).stream()
                .map(RecipientClock::view)
                .toList();
    }

    /**
     * The clock by which a recipient answers: its own, else the executive's unless it answers for itself; null where none
     * runs.
     *
     * @param ofReview all clocks of the review
     * @param recipientPostId null for the executive as a whole
     */
    public static @Nullable ResponseClock running(
            List<ClockView> ofReview, @Nullable Long recipientPostId, boolean outside) {
        return ofReview.stream()
                .filter(each -> Objects.equals(each.recipientPostId(), recipientPostId))
                .findFirst()
                .or(() -> ofReview.stream()
                        .filter(each -> each.recipientPostId() == null && !outside)
                        .findFirst())
                .map(ClockView::clock)
                .orElse(null);
    }

    /**
     * Says by when a recipient owes its responses.
     *
     * @param recipientPostId null for the executive as a whole
     * @param version that the form was made from, null if there was no clock yet
     * @throws InvalidInput naming the fields
     */
    public ClockView set(
            Actor actor, long reviewId, @Nullable Long recipientPostId, @Nullable Long version, ClockSetting setting) {
        reviews.review(actor, reviewId);
        ResponseRules rules = documents.rules(actor, reviewId);
        rules.require(ResponseAction.SET_CLOCK);
        if (recipientPostId != null) {
            desk.requirePosts(reviewId, Set.of(recipientPostId), "recipient");
        }
        Optional<RecipientClock> before = clocks.find(reviewId, recipientPostId);
        before.ifPresent(found -> {
            if (version == null) {
                throw new StaleEdit("the clock");
            }
            found.requireVersion(version);
            found.set(rules, setting, clock.instant());
        });
        RecipientClock set =
                before.orElseGet(() -> new RecipientClock(reviewId, recipientPostId, rules, setting, clock.instant()));
        save(set, before.isEmpty());
        history.record(
                actor,
                "response clock set",
                new Subject("review", reviewId),
                "%s: last day %s"
                        .formatted(setting.rule().label(), setting.clock().lastDay()),
                setting.overrideReason());
        return set.view();
    }

    private void save(RecipientClock set, boolean isNew) {
        try {
            if (isNew) {
                clocks.save(set);
            }
            clocks.flush();
        } catch (DataIntegrityViolationException setMeanwhile) {
            throw new StaleEdit("the clock");
        }
    }
}
