package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a meeting has no page of its own, the session held at it is what there is to read. */
@Component
@Order(300)
class SessionPages implements MeetingPages {

    private final JdbcClient jdbc;

    SessionPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, String> paths(Actor actor, CommitteeView committee, Collection<LocalDate> days) {
        Map<LocalDate, String> paths = new HashMap<>();
        if (days.isEmpty()) {
            return paths;
        }
        jdbc.sql("""
                        select m.held_on, s.circulated_at, s.published_at
                        from monitoring_session s
                        join meeting m on m.id = s.meeting_id
                        where m.committee_id = :committee and m.held_on in (:days)""").param("committee", committee.id()).param("days", days).query(row -> {
            LocalDate day = row.getObject("held_on", LocalDate.class);
            if (new SessionRules(
                            actor,
                            committee.id(),
                            state(
                                    row.getObject("circulated_at", OffsetDateTime.class) != null,
                                    row.getObject("published_at", OffsetDateTime.class) != null))
                    .allows(SessionAction.READ)) {
                paths.put(day, "/committees/%s/sessions/%s".formatted(committee.slug(), day));
            }
        });
        return paths;
    }

    private static SessionState state(boolean circulated, boolean published) {
        if (published) {
            return SessionState.PUBLISHED;
        }
        return circulated ? SessionState.CIRCULATED : SessionState.PREPARING;
    }
}
