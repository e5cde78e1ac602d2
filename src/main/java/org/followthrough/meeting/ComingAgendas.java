package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.monitoring.MeetingPages;
import org.followthrough.shared.Actor;
import org.followthrough.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which recommendations stand on the agenda of a meeting to come, and where a meeting's own page is. */
@Component
@Order(ComingUp.BY_AGENDA)
class ComingAgendas implements ComingUp, MeetingPages {

    private final JdbcClient jdbc;

    ComingAgendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            long recommendationId, long committeeId, String slug, String name, LocalDate heldOn, boolean published) {

        Next next() {
            return new Next(Words.date(heldOn), name + ": on the agenda", path(slug, heldOn), heldOn);
        }
    }

    private static String path(String committee, LocalDate heldOn) {
        return "/committees/%s/meetings/%s".formatted(committee, heldOn);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Next> next(Actor actor, Collection<Long> recommendationIds, LocalDate today) {
        Map<Long, Next> next = new HashMap<>();
        if (recommendationIds.isEmpty()) {
            return next;
        }
        jdbc.sql("""
                        select r.recommendation_id, c.id as committee_id, c.slug, c.name, m.held_on,
                               w.agenda_published_at is not null and not i.of_minutes as published
                        from agenda_item_recommendation r
                        join agenda_item i on i.id = r.item_id
                        join meeting_record w on w.id = i.record_id
                        join meeting m on m.id = w.meeting_id and m.held_on >= :today
                        join committee c on c.id = m.committee_id
                        where r.recommendation_id in (:ids)
                        order by m.held_on""").param("today", today).param("ids", recommendationIds).query(Line.class).list().stream()
                .filter(line -> line.published() || actor.sitsOn(line.committeeId()))
                .forEach(line -> next.putIfAbsent(line.recommendationId(), line.next()));
        return next;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, String> paths(Actor actor, CommitteeView committee, Collection<LocalDate> days) {
        Map<LocalDate, String> paths = new HashMap<>();
        if (days.isEmpty()) {
            return paths;
        }
        jdbc.sql("""
                        select m.held_on from meeting m
                        join meeting_record w on w.meeting_id = m.id
                        where m.committee_id = :committee and m.held_on in (:days)
                          and (:sits or w.agenda_published_at is not null or w.minutes_published_at is not null)""")
                .param("committee", committee.id())
                .param("days", days)
                .param("sits", actor.sitsOn(committee.id()))
                .query(LocalDate.class)
                .list()
                .forEach(day -> paths.put(day, path(committee.slug(), day)));
        return paths;
    }
}
