package org.followthrough.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.StaleEdit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps hand-overs on days to come; a committee has one at most. */
@Component
class PlannedHandOvers {

    private static final String SELECT = """
            select p.id, f.id as from_id, f.slug as from_slug, f.name as from_name, t.id as to_id, t.slug as to_slug,
                   t.name as to_name, p.planned_on as "on", p.cause, p.reason, p.planned_by, a.name as planned_by_name
            from planned_hand_over p
            join committee f on f.id = p.from_committee_id
            join committee t on t.id = p.to_committee_id
            join account a on a.id = p.planned_by
            where p.taken_back_at is null and p.hand_over_id is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedHandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of everything that a committee has open. */
    Optional<PlannedHandOver> of(long committeeId) {
        return jdbc.sql(SELECT + " and f.id = :id")
                .param("id", committeeId)
                .query(PlannedHandOver.class)
                .optional();
    }

    /** Those from and to a committee, the earliest first. */
    List<PlannedHandOver> fromOrTo(long committeeId) {
        return jdbc.sql(SELECT + " and :id in (f.id, t.id) order by p.planned_on, p.id")
                .param("id", committeeId)
                .query(PlannedHandOver.class)
                .list();
    }

    /** Those whose day has come, in the order of their days. */
    List<Long> due(LocalDate today) {
        return jdbc
                .sql(SELECT + " and p.planned_on <= :today order by p.planned_on, p.id")
                .param("today", today)
                .query(PlannedHandOver.class)
                .list()
                .stream()
                .map(PlannedHandOver::id)
                .toList();
    }

    /** One that is still to be done, held until the transaction ends. */
    Optional<PlannedHandOver> hold(long id) {
        return jdbc.sql(SELECT + " and p.id = :id for update of p")
                .param("id", id)
                .query(PlannedHandOver.class)
                .optional();
    }

    void add(Actor actor, long fromId, HandOverDetails details) {
        try {
            jdbc.sql("""
                            insert into planned_hand_over
                                (from_committee_id, to_committee_id, planned_on, cause, reason, planned_by, planned_at)
                            values (:from, :to, :on, :cause, :reason, :by, :at)""")
                    .param("from", fromId)
                    .param("to", details.successorId())
                    .param("on", details.on())
                    .param("cause", Objects.requireNonNull(details.cause()).name())
                    .param("reason", details.reason())
                    .param("by", actor.requireAccountId())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException plannedMeanwhile) {
            throw new StaleEdit("Committee");
        }
    }

    void takeBack(Actor actor, long id) {
        jdbc.sql("update planned_hand_over set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("at", now())
                .param("by", actor.requireAccountId())
                .param("id", id)
                .update();
    }

    void done(long id, long handOverId) {
        jdbc.sql("update planned_hand_over set hand_over_id = :done where id = :id")
                .param("done", handOverId)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
