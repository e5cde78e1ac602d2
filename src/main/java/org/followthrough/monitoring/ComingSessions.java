package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.shared.Actor;
import org.followthrough.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that are not published yet, whose meeting is to come, for those who may know of them. */
@Component
@Order(ComingUp.BY_SESSION)
class ComingSessions implements ComingUp {

    private final JdbcClient jdbc;

    ComingSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            long recommendationId, long committeeId, String slug, String name, LocalDate heldOn, SessionState state) {

        Next next() {
            return new Next(
                    Words.date(heldOn),
                    name + (state == SessionState.PREPARING ? ": session in preparation" : ": papers circulated"),
                    "/committees/%s/sessions/%s".formatted(slug, heldOn),
                    heldOn);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Next> next(Actor actor, Collection<Long> recommendationIds, LocalDate today) {
        Map<Long, Next> next = new HashMap<>();
        if (!actor.isSignedIn() || recommendationIds.isEmpty()) {
            return next;
        }
        jdbc
                .sql("""
                        select i.recommendation_id, c.id as committee_id, c.slug, c.name, m.held_on, s.circulated_at
                        from session_item i
                        join monitoring_session s on s.id = i.session_id and s.published_at is null
                        join meeting m on m.id = s.meeting_id and m.held_on >= :today
                        join committee c on c.id = m.committee_id
                        where i.included and i.recommendation_id in (:ids)
                        order by m.held_on""")
                .param("today", today)
                .param("ids", recommendationIds)
                .query((row, number) -> new Line(
                        row.getLong("recommendation_id"),
                        row.getLong("committee_id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("circulated_at", OffsetDateTime.class) == null
                                ? SessionState.PREPARING
                                : SessionState.CIRCULATED))
                .list()
                .stream()
                .filter(line -> new SessionRules(actor, line.committeeId(), line.state()).allows(SessionAction.READ))
                .forEach(line -> next.putIfAbsent(line.recommendationId(), line.next()));
        return next;
    }
}
