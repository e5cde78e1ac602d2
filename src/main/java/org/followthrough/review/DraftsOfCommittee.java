package org.followthrough.review;

import java.util.List;
import org.followthrough.council.OpenMatters;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the draft reviews of a committee that ends to its successor, which finishes and publishes them as its own. */
@Component
@Transactional
class DraftsOfCommittee implements OpenMatters {

    private final JdbcClient jdbc;
    private final History history;

    DraftsOfCommittee(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** Whoever has a form of a draft open is told that somebody else saved it. */
    @Override
    public void handOver(Actor actor, long handOverId, long fromCommitteeId) {
        List<Long> moved = jdbc.sql("""
                        update review v set committee_id = h.to_committee_id, version = v.version + 1
                        from hand_over h
                        where h.id = :handOver and v.committee_id = :from and v.published_on is null
                        returning v.id""")
                .param("handOver", handOverId)
                .param("from", fromCommitteeId)
                .query(Long.class)
                .list();
        for (long id : moved) {
            jdbc.sql("insert into handed_review (hand_over_id, review_id) values (:handOver, :id)")
                    .param("handOver", handOverId)
                    .param("id", id)
                    .update();
            history.record(actor, "handed over", new Subject("review", id), null, null);
        }
    }
}
