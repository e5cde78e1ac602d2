package org.followthrough.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.shared.Actor;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries of published work programmes that name recommendations and are not over yet. */
@Component
@Order(ComingUp.BY_PROGRAMME)
class ComingEntries implements ComingUp {

    private final JdbcClient jdbc;

    ComingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            long recommendationId,
            String committee,
            String committeeSlug,
            String slug,
            String period,
            int number,
            @Nullable LocalDate meetingOn,
            @Nullable LocalDate untilOn,
            @Nullable String dateWords) {

        Next next() {
            return new Next(
                    meetingOn == null ? Objects.requireNonNullElse(dateWords, "") : Words.date(meetingOn),
                    "%s: work programme %s".formatted(committee, period),
                    "/committees/%s/work-programmes/%s#entry-%d".formatted(committeeSlug, slug, number),
                    meetingOn == null ? untilOn : meetingOn);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Next> next(Actor actor, Collection<Long> recommendationIds, LocalDate today) {
        Map<Long, Next> next = new HashMap<>();
        if (recommendationIds.isEmpty()) {
            return next;
        }
        jdbc.sql("""
                        select er.recommendation_id, c.name as committee, c.slug as committee_slug, p.slug, p.period,
                               e.number, e.meeting_on, e.until_on, e.date_words
                        from work_programme_entry_recommendation er
                        join work_programme_entry e on e.id = er.entry_id
                        join work_programme p on p.id = e.programme_id and p.published_at is not null
                        join committee c on c.id = p.committee_id
                        where er.recommendation_id in (:ids) and coalesce(e.meeting_on, e.until_on) >= :today
                        order by coalesce(e.meeting_on, e.until_on), e.position""")
                .param("ids", recommendationIds)
                .param("today", today)
                .query(Line.class)
                .list()
                .forEach(line -> next.putIfAbsent(line.recommendationId(), line.next()));
        return next;
    }
}
