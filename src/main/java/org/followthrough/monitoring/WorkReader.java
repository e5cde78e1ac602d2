package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits for somebody, each list in one statement. */
@Component
@Transactional(readOnly = true)
public class WorkReader {

    private final JdbcClient jdbc;

    WorkReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions that are not published yet and that this person may know of, by day. */
    public List<SessionSummary> unpublished(Actor actor) {
        List<Long> committees = actor.grants().stream()
                .map(Actor.Grant::committeeId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        if (committees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.id as committee_id, c.slug, c.name, m.held_on, s.updates_due_on, s.circulated_at,
                               s.published_at, count(i.id) as included,
                               count(i.id) filter (where i.not_received_at is null and not exists (
                                   select 1 from position_update u where u.item_id = i.id)) as unanswered,
                               count(i.id) filter (where i.drafted_at is null) as undrafted,
                               count(i.id) filter (where i.drafted_at is not null and i.agreed_at is null) as unagreed,
                               count(i.id) filter (where i.confirmed_at is null) as unconfirmed,
                               (select count(*) from item_comment k join session_item j on j.id = k.item_id
                                where j.session_id = s.id and j.included) as comments
                        from monitoring_session s
                        join meeting m on m.id = s.meeting_id
                        join committee c on c.id = m.committee_id
                        left join session_item i on i.session_id = s.id and i.included
                        where c.id in (:committees) and s.published_at is null
                        group by c.id, m.id, s.id
                        order by m.held_on, c.name""").param("committees", committees).query((row, number) -> summary(row)).list().stream()
                .filter(session -> session.rulesFor(actor).allows(SessionAction.READ))
                .toList();
    }

    /** The updates asked of the posts that this person holds and not yet given, the most urgent first. */
    public List<AskedUpdate> askedOf(Actor actor) {
        return asked(actor, "not exists");
    }

    /** The updates given for the posts that this person holds: they can be changed until the committee decides. */
    public List<AskedUpdate> givenFor(Actor actor) {
        return asked(actor, "exists");
    }

    private List<AskedUpdate> asked(Actor actor, String update) {
        if (actor.posts().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select v.code || '-' || r.ref as short_name, t.place, t.recipient, r.title, v.title as review_title, p.title as post_title, c.slug as committee_slug,
                               c.name as committee_name, m.held_on, s.updates_due_on as due_on, i.chased_times
                        from session_item i
                        join monitoring_session s on s.id = i.session_id
                        join meeting m on m.id = s.meeting_id
                        join committee c on c.id = m.committee_id
                        join recommendation r on r.id = i.recommendation_id
                        join strand t on t.recommendation_id = r.id
                             and t.recipient_post_id is not distinct from i.recipient_post_id
                        join review v on v.id = r.review_id
                        join post p on p.id = i.requested_post_id
                        where i.requested_post_id in (:posts) and i.included and i.confirmed_at is null
                          and s.published_at is null
                          and %s (select 1 from position_update u where u.item_id = i.id)
                        order by s.updates_due_on nulls last, m.held_on, v.id, r.position, t.place""".formatted(update))
                .param("posts", actor.posts())
                .query((row, number) -> asked(row))
                .list();
    }

    private static AskedUpdate asked(ResultSet row) throws SQLException {
        String shortName = row.getString("short_name");
        String recipient = row.getString("recipient");
        return new AskedUpdate(
                shortName,
                StrandRecipient.key(shortName, row.getObject("place", Integer.class)),
                StrandRecipient.named(row.getString("title"), recipient),
                row.getString("review_title"),
                row.getString("post_title"),
                row.getString("committee_slug"),
                row.getString("committee_name"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("chased_times"));
    }

    private static SessionSummary summary(ResultSet row) throws SQLException {
        int unconfirmed = row.getInt("unconfirmed");
        return new SessionSummary(
                row.getLong("committee_id"),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                SessionState.of(instant(row, "circulated_at"), instant(row, "published_at"), () -> unconfirmed == 0),
                row.getObject("updates_due_on", LocalDate.class),
                row.getInt("included"),
                row.getInt("unanswered"),
                row.getInt("undrafted"),
                row.getInt("unagreed"),
                unconfirmed,
                row.getInt("comments"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
