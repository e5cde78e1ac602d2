package org.followthrough.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At which meeting recommendations come up next, and which recommendations come to a meeting. */
@Service
@Transactional(readOnly = true)
public class NextMeetings {

    private final List<ComingUp> sources;
    private final PublishedRecommendations recommendations;
    private final JdbcClient jdbc;
    private final Clock clock;

    NextMeetings(List<ComingUp> sources, PublishedRecommendations recommendations, JdbcClient jdbc, Clock clock) {
        this.sources = List.copyOf(sources);
        this.recommendations = recommendations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The soonest meeting of each, as far as this person may know: by a session, by a published agenda, or by a published
     * work programme; those of which nothing is known are left out.
     *
     * @param recommendationIds of published reviews
     */
    public Map<Long, ComingUp.Next> of(Actor actor, Collection<Long> recommendationIds) {
        Map<Long, ComingUp.Next> next = new HashMap<>();
        Set<Long> asked = new LinkedHashSet<>(recommendationIds);
        LocalDate today = LocalDate.now(clock);
        if (!asked.isEmpty()) {
            for (ComingUp source : sources) {
                source.next(actor, asked, today).forEach((id, found) -> next.merge(id, found, NextMeetings::sooner));
            }
        }
        return next;
    }

    /** The earlier of the two; of two on one day the one that is known already. */
    private static ComingUp.Next sooner(ComingUp.Next known, ComingUp.Next other) {
        LocalDate on = known.on();
        LocalDate otherOn = other.on();
        return otherOn != null && (on == null || otherOn.isBefore(on)) ? other : known;
    }

    /**
     * What published work programmes say of a committee's meeting: the entries of its day, each with its
     * recommendations, none without.
     *
     * @param issue of the entry
     * @param path address of the entry
     */
    public record Brought(String issue, String path, List<Named> recommendations) {

        public Brought {
            recommendations = List.copyOf(recommendations);
        }
    }

    private record Line(String issue, String slug, int number, long recommendationId) {}

    /** Which recommendations come to a committee's meeting of a day, by its published work programmes. */
    public List<Brought> to(CommitteeView committee, LocalDate heldOn) {
        List<Line> lines = jdbc.sql("""
                        select e.issue, p.slug, e.number, er.recommendation_id
                        from work_programme_entry e
                        join work_programme p on p.id = e.programme_id and p.published_at is not null
                        join work_programme_entry_recommendation er on er.entry_id = e.id
                        where p.committee_id = :committee and e.meeting_on = :day
                        order by p.slug, e.position, er.position""")
                .param("committee", committee.id())
                .param("day", heldOn)
                .query(Line.class)
                .list();
        Map<Long, Named> named =
                recommendations.named(lines.stream().map(Line::recommendationId).toList());
        Map<String, List<Named>> byEntry = new LinkedHashMap<>();
        Map<String, String> issues = new HashMap<>();
        for (Line line : lines) {
            String path = ProgrammeView.path(committee, line.slug()) + "#entry-" + line.number();
            issues.put(path, line.issue());
            Named recommendation = named.get(line.recommendationId());
            if (recommendation != null) {
                byEntry.computeIfAbsent(path, key -> new ArrayList<>()).add(recommendation);
            }
        }
        return byEntry.entrySet().stream()
                .map(entry -> new Brought(issues.getOrDefault(entry.getKey(), ""), entry.getKey(), entry.getValue()))
                .toList();
    }
}
