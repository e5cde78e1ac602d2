package org.followthrough.recommendation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
