package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A committee's sessions that are not public yet, for those who may know of them. */
@Component
@Transactional(readOnly = true)
public class UnpublishedSessions {

    private final JdbcClient jdbc;

    UnpublishedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session that is not public yet.
     *
     * @param recommendations how many it takes
     */
    public record Line(String committeeSlug, LocalDate heldOn, SessionState state, long recommendations) {

        /** Its address. */
        public String path() {
            return "/committees/" + committeeSlug + "/sessions/" + heldOn;
        }
    }

    /** Those that this person may know of, the next first; one statement. */
    public List<Line> of(Actor actor, CommitteeView committee) {
        return jdbc
                .sql("""
                        select m.held_on, s.circulated_at, count(i.id) as recommendations,
                               count(i.id) filter (where i.confirmed_walk is null) as unconfirmed
                        from monitoring_session s
                        join meeting m on m.id = s.meeting_id
                        left join session_item i on i.session_id = s.id and i.included
                        where m.committee_id = :committee and s.published_at is null
                        group by s.id, m.held_on
                        order by m.held_on""")
                .param("committee", committee.id())
                .query((row, number) -> {
                    OffsetDateTime circulated = row.getObject("circulated_at", OffsetDateTime.class);
                    long unconfirmed = row.getLong("unconfirmed");
                    return new Line(
                            committee.slug(),
                            row.getObject("held_on", LocalDate.class),
                            SessionState.of(
                                    circulated == null ? null : circulated.toInstant(), null, () -> unconfirmed == 0),
                            row.getLong("recommendations"));
                })
                .list()
                .stream()
                .filter(line -> new SessionRules(actor, committee.id(), line.state()).allows(SessionAction.READ))
                .toList();
    }
}
