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
        moved(
                actor,
                handOverId,
                jdbc.sql("""
                        update review v set committee_id = h.to_committee_id, version = v.version + 1
                        from hand_over h
                        where h.id = :handOver and v.committee_id = :from and v.published_on is null
                        returning v.id""")
                        .param("handOver", handOverId)
                        .param("from", fromCommitteeId)
                        .query(Long.class)
                        .list());
    }

    /** What the successor has published meanwhile is its own. */
    @Override
    public void takeBack(Actor actor, long takenBackId, long handOverId) {
        moved(
                actor,
                handOverId,
                jdbc.sql("""
                        update review v set committee_id = h.to_committee_id, version = v.version + 1
                        from hand_over h
                        where h.id = :handOver and v.committee_id = h.from_committee_id and v.published_on is null
                          and v.id in (select d.review_id from handed_review d where d.hand_over_id = :takenBack)
                        returning v.id""")
                        .param("handOver", handOverId)
                        .param("takenBack", takenBackId)
                        .query(Long.class)
                        .list());
    }

    private void moved(Actor actor, long handOverId, List<Long> reviews) {
        for (long id : reviews) {
            jdbc.sql("insert into handed_review (hand_over_id, review_id) values (:handOver, :id)")
                    .param("handOver", handOverId)
                    .param("id", id)
                    .update();
            history.record(actor, "handed over", new Subject("review", id), null, null);
        }
    }
}
