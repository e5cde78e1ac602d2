package org.followthrough.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A committee's meetings, past and to come, as far as somebody may know of them. */
@Component
@Transactional(readOnly = true)
public class MeetingList {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those with a public paper or session; all for those who sit on the committee. The newest first. */
    public List<MeetingLine> of(Actor actor, CommitteeView committee) {
        return jdbc.sql("""
                        select m.held_on, w.title, m.kind,
                            :sits or w.agenda_published_at is not null or w.minutes_published_at is not null as papers,
                            w.agenda_published_at is not null as agenda_published,
                            w.minutes_published_at is not null as minutes_published,
                            coalesce(s.published_at is not null, false) as session,
                            (select count(*) from resolution r join agenda_item i on i.id = r.item_id
                                where i.record_id = w.id and r.kind = 'ACTION'
                                  and (:sits or w.minutes_published_at is not null)) as actions
                        from meeting m
                        left join meeting_record w on w.meeting_id = m.id
                        left join monitoring_session s on s.meeting_id = m.id
                        where m.committee_id = :committee
                          and (:sits or w.agenda_published_at is not null or w.minutes_published_at is not null
                            or s.published_at is not null)
                        order by m.held_on desc""")
                .param("committee", committee.id())
                .param("sits", actor.sitsOn(committee.id()))
                .query((row, number) -> new MeetingLine(
                        committee.slug(),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getBoolean("papers"),
                        row.getBoolean("agenda_published"),
                        row.getBoolean("minutes_published"),
                        row.getBoolean("session"),
                        row.getLong("actions")))
                .list();
    }

    /** Whether everybody reads a monitoring session of the meeting. */
    public boolean hasPublicSession(long meetingId) {
        return jdbc.sql("""
                        select exists (select 1 from monitoring_session
                            where meeting_id = :meeting and published_at is not null)""").param("meeting", meetingId).query(Boolean.class).single();
    }

    /** Today, which parts meetings past from those to come. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
