package org.followthrough.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the history and reads it. No entity: a row that cannot change needs no care for changes. */
@Service
public class History {

    private static final int LONGEST_DETAIL = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records what somebody does, as part of the transaction that does it: both happen or neither does.
     *
     * @param action what is done, 1 to 60 characters
     * @param detail what else a reader needs, no personal data; of more than 500 characters the beginning
     * @param reason why, in the actor's words
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, Subject subject, @Nullable String detail, @Nullable String reason) {
        jdbc.sql("""
                insert into history_event (occurred_at, actor_id, action, subject_type, subject_id, detail, reason)
                values (:at, :actor, :action, :type, :id, :detail, :reason)""")
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("actor", actor.accountId())
                .param("action", action)
                .param("type", subject.type())
                .param("id", subject.id())
                .param("detail", detail == null ? null : Shortened.to(detail, LONGEST_DETAIL))
                .param("reason", reason)
                .update();
    }

    /** Everything that happened to a subject, oldest first. */
    @Transactional(readOnly = true)
    public List<HistoryEvent> of(Subject subject) {
        return jdbc.sql("""
                select id, occurred_at, actor_id, action, detail, reason from history_event
                where subject_type = :type and subject_id = :id order by id""")
                .param("type", subject.type())
                .param("id", subject.id())
                .query((row, number) -> event(row, subject))
                .list();
    }

    /**
     * What happened lately, newest first.
     *
     * @param type only what happened to subjects of this kind, null for all
     * @param page from 1
     * @param size events to a page
     */
    @Transactional(readOnly = true)
    public PageOf<HistoryEvent> newest(@Nullable String type, int page, int size) {
        List<HistoryEvent> events = jdbc.sql("""
                select id, occurred_at, actor_id, action, subject_type, subject_id, detail, reason from history_event
                where cast(:type as text) is null or subject_type = :type
                order by id desc limit :size offset :before""")
                .param("type", type)
                .param("size", size)
                .param("before", (long) (page - 1) * size)
                .query((row, number) ->
                        event(row, new Subject(row.getString("subject_type"), row.getLong("subject_id"))))
                .list();
        return new PageOf<>(events, page, size, count(type));
    }

    /** How much happened, to subjects of one kind or, for null, to all. */
    @Transactional(readOnly = true)
    public long count(@Nullable String type) {
        return jdbc.sql("""
                select count(*) from history_event
                where cast(:type as text) is null or subject_type = :type""").param("type", type).query(Long.class).single();
    }

    /** The kinds of subjects that something happened to, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> types() {
        // goes from kind to kind along the index: a plain "distinct" would read every event there is
        return jdbc.sql("""
                with recursive kind (name) as (
                    select min(subject_type) from history_event
                    union all
                    select (select min(e.subject_type) from history_event e where e.subject_type > kind.name)
                    from kind where kind.name is not null)
                select name from kind where name is not null order by name""").query(String.class).list();
    }

    /** The account that acted last on a subject, if it was an account. */
    @Transactional(readOnly = true)
    public Optional<Long> lastActor(Subject subject) {
        return jdbc.sql("""
                select actor_id from history_event
                where subject_type = :type and subject_id = :id and actor_id is not null order by id desc limit 1""")
                .param("type", subject.type())
                .param("id", subject.id())
                .query(Long.class)
                .optional();
    }

    private static HistoryEvent event(ResultSet row, Subject subject) throws SQLException {
        return new HistoryEvent(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", Long.class),
                row.getString("action"),
                subject,
                row.getString("detail"),
                row.getString("reason"));
    }
}
