package org.followthrough.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.history.Subject;
import org.followthrough.history.SubjectNaming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names plans and what is in them. What is a draft keeps its words. */
@Component
class MeasureNames implements SubjectNaming {

    private static final String NAMES = """
            select 'plan' as type, p.id, case when p.published_at is not null then p.title end as name
            from plan p
            where p.id = any (:plan)
            union all
            select 'measure', m.id, case when p.published_at is not null then 'Measure ' || m.ref || ' of ' || p.title end
            from measure m
            join plan p on p.id = m.plan_id
            where m.id = any (:measure)
            union all
            select 'plan action', a.id, case when p.published_at is not null then 'Action ' || a.number || ' of ' || p.title end
            from plan_action a
            join plan p on p.id = a.plan_id
            where a.id = any (:action)""";

    private final JdbcClient jdbc;

    MeasureNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Subject, String> names(Collection<Subject> subjects) {
        Map<Subject, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param("plan", ids(subjects, "plan"))
                .param("measure", ids(subjects, "measure"))
                .param("action", ids(subjects, "plan action"))
                .query(row -> {
                    String type = row.getString("type");
                    String unnamed = type.equals("plan") ? "A draft plan" : "Part of a draft plan";
                    names.put(
                            new Subject(type, row.getLong("id")),
                            Objects.requireNonNullElse(row.getString("name"), unnamed));
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
}
