package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.history.Subject;
import org.followthrough.history.SubjectNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names sessions and what they look at as people do: "EP-1 at 7 March 2013". What is a draft keeps its words. */
@Component
class MonitoringNames implements SubjectNaming {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String NAMES = """
            select 'session item' as type, i.id, v.code || '-' || r.ref || coalesce(' – ' || t.recipient, '') as name, m.held_on
            from session_item i
            join recommendation r on r.id = i.recommendation_id
            join strand t on t.recommendation_id = r.id and t.recipient_post_id is not distinct from i.recipient_post_id
            join review v on v.id = r.review_id
            join monitoring_session s on s.id = i.session_id
            join meeting m on m.id = s.meeting_id
            where i.id = any (:item)
            union all
            select 'session', s.id, c.name, m.held_on
            from monitoring_session s
            join meeting m on m.id = s.meeting_id
            join committee c on c.id = m.committee_id
            where s.id = any (:session)
            union all
            select 'meeting', m.id, c.name, m.held_on
            from meeting m
            join committee c on c.id = m.committee_id
            where m.id = any (:meeting)
            union all
            select 'recommendation', r.id, case when v.published_on is not null then v.code || '-' || r.ref end, null
            from recommendation r
            join review v on v.id = r.review_id
            where r.id = any (:recommendation)
            union all
            select 'review', v.id, case when v.published_on is not null then v.title end, null
            from review v
            where v.id = any (:review)""";

    private final JdbcClient jdbc;

    MonitoringNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Subject, String> names(Collection<Subject> subjects) {
        Map<Subject, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param("item", ids(subjects, "session item"))
                .param("session", ids(subjects, "session"))
                .param("meeting", ids(subjects, "meeting"))
                .param("recommendation", ids(subjects, "recommendation"))
                .param("review", ids(subjects, "review"))
                .query(row -> {
                    names.put(new Subject(row.getString("type"), row.getLong("id")), name(row));
                });
        return names;
    }

    private static Long[] ids(Collection<Subject> subjects, String type) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .map(Subject::id)
                .distinct()
                .toArray(Long[]::new);
    }

    private static String name(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        @Nullable LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        String day = heldOn == null ? "" : DATE.format(heldOn);
        return switch (row.getString("type")) {
            case "session item" -> name + " at " + day;
            case "session" -> "Session of " + day + ", " + name;
            case "meeting" -> "Meeting of " + day + ", " + name;
            case "recommendation" -> name == null ? "A recommendation of a draft review" : name;
            default -> name == null ? "A draft review" : name;
        };
    }
}
