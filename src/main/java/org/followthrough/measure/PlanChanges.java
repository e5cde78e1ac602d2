package org.followthrough.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Shortened;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed in public plans. No entity: a row that cannot change needs no care for changes. */
@Component
class PlanChanges {

    private static final int LONGEST_NAME = 500;

    private static final String CHANGES = "select changed_at, what, before, after, reason ";

    private static final String OF_PART = """
            from plan_change
            where plan_id = :plan and (part = cast(:part as text) or cast(:part as text) is null)
            """;

    /** Nothing that people had read went, and so nobody had to say why. */
    private static final String ONLY_ADDED = "before is null and reason is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param part the part of the plan as its address ends, null for the plan itself */
    void keep(Actor actor, long planId, @Nullable String part, WordChange change, @Nullable String reason) {
        String what = change.what();
        jdbc.sql("""
                        insert into plan_change (plan_id, part, changed_at, changed_by, what, before, after, reason)
                        values (:plan, :part, :at, :by, :what, :before, :after, :reason)""")
                .param("plan", planId)
                .param("part", part)
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("by", actor.requireAccountId())
                .param("what", Shortened.to(what, LONGEST_NAME))
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", reason)
                .update();
    }

    /**
     * The latest of a plan's.
     *
     * @param part those of this part alone, null for all
     */
    ChangesInShort inShort(long planId, @Nullable String part) {
        return new ChangesInShort(
                latest(planId, part, "not (" + ONLY_ADDED + ")"),
                latest(planId, part, ONLY_ADDED),
                count(planId, part, ONLY_ADDED),
                count(planId, part, "true"));
    }

    private List<PublishedChange> latest(long planId, @Nullable String part, String which) {
        return jdbc.sql(CHANGES + OF_PART + "and " + which + " order by id desc limit " + ChangesInShort.MOST)
                .param("plan", planId)
                .param("part", part)
                .query((row, at) -> change(row))
                .list();
    }

    private long count(long planId, @Nullable String part, String which) {
        return jdbc.sql("select count(*) " + OF_PART + "and " + which)
                .param("plan", planId)
                .param("part", part)
                .query(Long.class)
                .single();
    }

    /**
     * Some of all, newest first.
     *
     * @param part those of this part alone, null for all
     * @param number of the page, from 1
     */
    PageOf<PublishedChange> page(long planId, @Nullable String part, int number) {
        List<PublishedChange> some = jdbc.sql(CHANGES + OF_PART + "order by id desc limit :size offset :before")
                .param("plan", planId)
                .param("part", part)
                .param("size", ChangesInShort.MOST)
                .param("before", (number - 1L) * ChangesInShort.MOST)
                .query((row, at) -> change(row))
                .list();
        return new PageOf<>(some, number, ChangesInShort.MOST, count(planId, part, "true"));
    }

    /** The parts of a plan that were ever changed, also those that are not there any more. */
    Set<String> parts(long planId) {
        return new HashSet<>(
                jdbc.sql("select distinct part from plan_change where plan_id = :plan and part is not null")
                        .param("plan", planId)
                        .query(String.class)
                        .list());
    }

    private static PublishedChange change(ResultSet row) throws SQLException {
        return new PublishedChange(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                null,
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"));
    }
}
