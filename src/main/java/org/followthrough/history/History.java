package org.followthrough.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the history and reads it. No entity: a row that cannot change needs no care for changes. */
@Service
public class History {

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
     * @param detail what else a reader needs, at most 500 characters and no personal data
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
                .param("detail", detail)
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
