package org.followthrough.recommendation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which committee looks after what now: the one that took it over last, else the one that made it. */
@Component
@Transactional(readOnly = true)
public class Custodians {

    private final JdbcClient jdbc;

    Custodians(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The committee that looks after a recommendation. */
    public long of(long recommendationId) {
        return jdbc.sql("select committee_id from recommendation_custodian where recommendation_id = :id")
                .param("id", recommendationId)
                .query(Long.class)
                .single();
    }

    /**
     * Why this person may not change what a published recommendation says or whom it asks now, or empty if they may: the
     * officers of the committee that looks after it correct it, and those of the one that handed it over no longer do.
     *
     * @param custodianId the committee that looks after it
     */
    static Optional<Refusal> refusalToCorrect(Actor actor, ReviewView review, long custodianId) {
        return ReviewRules.of(actor, review)
                .refusalTo(ReviewAction.READ)
                .or(() -> actor.isOfficerOf(custodianId)
                        ? Optional.empty()
                        : Optional.of(Refusal.notAllowed(
                                "Only the scrutiny officers of the committee that looks after it can do this.")))
                .or(() -> Refusal.unless(
                        review.isPublished(), "This review is a draft. Change it, there is nothing to correct yet."));
    }

    /** The committees that look after the answers to reviews, by review; one statement. */
    public Map<Long, Long> ofReviews(Collection<Long> reviewIds) {
        Map<Long, Long> custodians = new HashMap<>();
        if (!reviewIds.isEmpty()) {
            jdbc.sql("select review_id, committee_id from review_custodian where review_id in (:ids)")
                    .param("ids", reviewIds)
                    .query(row -> {
                        custodians.put(row.getLong("review_id"), row.getLong("committee_id"));
                    });
        }
        return custodians;
    }
}
