package org.followthrough.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names recommendations of published reviews, which alone may stand in work programmes and referrals. */
@Component
@Transactional(readOnly = true)
public class PublishedRecommendations {

    private static final String NAMES = """
            select r.id, v.code || '-' || r.ref as short_name, r.title, v.slug as review_slug, r.ref
            from recommendation r
            join review v on v.id = r.review_id and v.published_at is not null
            """;

    private final JdbcClient jdbc;

    PublishedRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with these ids, by id; what is not published is left out. */
    public Map<Long, Named> named(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(NAMES + " where r.id in (:ids)").param("ids", ids).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** Their short names in this order; what is not published is left out. */
    List<String> shortNames(List<Long> ids) {
        Map<Long, Named> named = named(ids);
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(Named::shortName)
                .toList();
    }

    /** Those that a committee still monitors, in printed order. */
    public List<Named> monitoredBy(long committeeId) {
        return jdbc.sql(NAMES + """
                        join recommendation_custodian k on k.recommendation_id = r.id
                        where k.committee_id = :committee and r.tracked
                          and exists (select 1 from recommendation_standing st
                                      where st.recommendation_id = r.id and st.is_open)
                        order by v.published_on desc, v.id, r.position""")
                .param("committee", committeeId)
                .query(Named.class)
                .list();
    }

    /**
     * The ids of those with these short names, in this order, in any case.
     *
     * @throws InvalidInput naming the field, if one is of no published recommendation
     */
    public List<Long> ids(String field, Collection<String> shortNames) {
        if (shortNames.isEmpty()) {
            return List.of();
        }
        List<String> wanted =
                shortNames.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        Map<String, Long> found = jdbc
                .sql(NAMES + " where upper(v.code || '-' || r.ref) in (:names)")
                .param("names", wanted)
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.shortName().toUpperCase(Locale.ROOT), Named::id));
        List<Long> ids = new ArrayList<>();
        for (String name : wanted) {
            Long id = found.get(name);
            if (id == null) {
                throw new InvalidInput(field, "There is no published recommendation " + name);
            }
            ids.add(id);
        }
        return ids;
    }

    /**
     * Refuses also what is another committee's: those that it made, looks after or once looked after are its own, and
     * those that a committee made whose heir it is.
     *
     * @throws InvalidInput naming the field
     */
    void checkOf(String field, long committeeId, Collection<Long> ids) {
        check(field, ids);
        if (ids.isEmpty()) {
            return;
        }
        List<String> others =
                jdbc
                        .sql(NAMES + """
                        where r.id in (:ids) and v.committee_id <> :committee
                          and not exists (select 1 from recommendation_custodian k
                                          where k.recommendation_id = r.id and k.committee_id = :committee)
                          and not exists (select 1 from custody c join hand_over h on h.id = c.hand_over_id
                                          where c.recommendation_id = r.id and h.to_committee_id = :committee)
                          and not exists (select 1 from inherited_committee i
                                          where i.heir_id = :committee and i.committee_id = v.committee_id)
                        order by v.id, r.position""")
                        .param("ids", ids)
                        .param("committee", committeeId)
                        .query(Named.class)
                        .list()
                        .stream()
                        .map(Named::shortName)
                        .toList();
        if (!others.isEmpty()) {
            throw new InvalidInput(
                    field, "The committee neither made nor looks after %s".formatted(String.join(", ", others)));
        }
    }

    /**
     * Refuses what is of no published review: its name would be public with the paper that names it.
     *
     * @throws InvalidInput naming the field
     */
    void check(String field, Collection<Long> ids) {
        if (!named(ids).keySet().containsAll(ids)) {
            throw new InvalidInput(field, "Choose recommendations of published reviews only");
        }
    }
}
