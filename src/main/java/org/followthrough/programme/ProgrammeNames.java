package org.followthrough.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.history.Subject;
import org.followthrough.history.SubjectNaming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names work programmes and referrals. What is a draft keeps its words. */
@Component
class ProgrammeNames implements SubjectNaming {

    private static final String NAMES = """
            select 'work programme' as type, p.id,
                   case when p.published_at is null then 'A draft work programme' else p.title end as name
            from work_programme p
            where p.id = any (:programme)
            union all
            select 'referral', r.id, case when r.published_at is null then 'A draft referral' else r.subject end
            from referral r
            where r.id = any (:referral)""";

    private final JdbcClient jdbc;

    ProgrammeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Subject, String> names(Collection<Subject> subjects) {
        Map<Subject, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param("programme", ids(subjects, ProgrammeView.SUBJECT))
                .param("referral", ids(subjects, ReferralView.SUBJECT))
                .query(row -> {
                    names.put(new Subject(row.getString("type"), row.getLong("id")), row.getString("name"));
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
