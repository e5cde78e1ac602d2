package org.followthrough.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.search.SearchQueries;
import org.followthrough.search.SearchQuery;
import org.followthrough.search.SearchTime;
import org.followthrough.shared.PageOf;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tracked recommendations of published reviews, filtered, sorted and counted; one that is followed for each recipient
 * is as many rows as it has strands, and counts as many times. Counts and rows come from the same
 * words of SQL, so that a count always is the number of rows behind its link.
 */
@Component
@Transactional(readOnly = true)
public class RecommendationList {

    /** Rows to a page. */
    public static final int PAGE_SIZE = 25;

    private final JdbcClient jdbc;
    private final SearchQueries queries;
    private final SearchTime time;

    RecommendationList(JdbcClient jdbc, SearchQueries queries, SearchTime time) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.time = time;
    }

    private record Found(String sql, Map<String, Object> parameters) {}

    /**
     * One page of the list; a number beyond the last page is the last page.
     *
     * @param number from 1
     * @throws SearchTime.TooLong if the database gave up a search for words
     */
    public PageOf<RecommendationRow> page(RecommendationFilter filter, RecommendationSort.Order order, int number) {
        return filter.q() == null ? rows(filter, order, number) : time.bounded(() -> rows(filter, order, number));
    }

    private PageOf<RecommendationRow> rows(RecommendationFilter filter, RecommendationSort.Order order, int number) {
        Found found = found(filter);
        long total = jdbc.sql("select count(*) " + found.sql())
                .params(found.parameters())
                .query(Long.class)
                .single();
        long pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = (int) Math.min(Math.max(1, number), pages);
        List<RecommendationRow> rows = jdbc.sql(RecommendationRows.COLUMNS
                        + found.sql()
                        + " order by "
                        + order.sql()
                        + " limit :size offset :offset")
                .params(found.parameters())
                .param("size", PAGE_SIZE)
                .param("offset", (long) (shown - 1) * PAGE_SIZE)
                .query((row, at) -> RecommendationRows.row(row))
                .list();
        return new PageOf<>(rows, shown, PAGE_SIZE, total);
    }

    /** What a committee recommended in its published reviews, review by review in printed order, whoever has it now. */
    public List<RecommendationRow> madeBy(long committeeId) {
        return rows("v.committee_id = :committee", committeeId);
    }

    /** What other committees recommended and this one took over at any time, unless that was taken back. */
    public List<RecommendationRow> takenOverBy(long committeeId) {
        return rows("""
                v.committee_id <> :committee and r.id in (
                    select c.recommendation_id from custody c join hand_over h on h.id = c.hand_over_id
                    where h.to_committee_id = :committee
                      and not exists (select 1 from hand_over b where b.taken_back_id = h.id))""", committeeId);
    }

    private List<RecommendationRow> rows(String which, long committeeId) {
        return jdbc.sql(RecommendationRows.COLUMNS
                        + RecommendationRows.WITH_LAST_ENTRY
                        + " where v.published_on is not null and r.tracked and "
                        + which
                        + " order by v.published_on, v.id, r.position, st.place")
                .param("committee", committeeId)
                .query((row, at) -> RecommendationRows.row(row))
                .list();
    }

    /** The committees that look after any, by name. */
    public List<Tracking.Holder> holders() {
        return jdbc.sql("""
                        select id, slug, name from committee where id in (
                            select k.committee_id from recommendation_custodian k
                            join recommendation r on r.id = k.recommendation_id
                            join review v on v.id = r.review_id
                            where v.published_on is not null)
                        order by lower(name), id""").query(Tracking.Holder.class).list();
    }

    /** How many there are without any filter. */
    public long all() {
        Found found = found(RecommendationFilter.ALL);
        return jdbc.sql("select count(*) " + found.sql()).query(Long.class).single();
    }

    /**
     * How many stand where.
     *
     * @param byStatus every category in order, with 0 where nothing stands there
     * @param none how many have no status yet
     */
    public record Counts(Map<StatusCategory, Long> byStatus, long none) {

        /** All of them. */
        public long total() {
            return none + byStatus.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** How many stand where. */
    public Counts counts(RecommendationFilter filter) {
        Map<StatusCategory, Long> byStatus = new TreeMap<>();
        for (StatusCategory category : StatusCategory.values()) {
            byStatus.put(category, 0L);
        }
        long[] none = {0};
        Found found = found(filter);
        jdbc.sql("select shown.status, count(*) as number " + found.sql() + " group by shown.status")
                .params(found.parameters())
                .query(row -> {
                    int status = row.getInt("status");
                    if (row.wasNull()) {
                        none[0] = row.getLong("number");
                    } else {
                        byStatus.put(StatusCategory.of(status), row.getLong("number"));
                    }
                });
        return new Counts(byStatus, none[0]);
    }

    /** How many took which way through the flowchart. */
    public Map<Walk, Long> walks(RecommendationFilter filter) {
        Map<Walk, Long> walks = new HashMap<>();
        Found found = found(filter);
        jdbc.sql("select shown.walk, count(*) as number " + found.sql()
                        + " and shown.walk is not null group by shown.walk")
                .params(found.parameters())
                .query(row -> {
                    walks.put(Walk.parse(row.getString("walk")), row.getLong("number"));
                });
        return walks;
    }

    private Found found(RecommendationFilter filter) {
        List<String> where = new ArrayList<>(List.of("v.published_on is not null", "r.tracked"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.committee() != null) {
            // a session keeps what it looked at, whoever looks after it now
            where.add((filter.session() == null ? "holder.slug" : "c.slug") + " = :committee");
            parameters.put("committee", filter.committee());
        }
        if (filter.review() != null) {
            where.add("v.slug = :review");
            parameters.put("review", filter.review());
        }
        if (filter.session() != null) {
            parameters.put("session", filter.session());
        }
        addStatus(filter, where, parameters);
        addDecision(filter, where, parameters);
        addMonitoring(filter, where);
        addBranch(filter, where, parameters);
        addWords(filter, where, parameters);
        String from = filter.session() == null
                ? RecommendationRows.WITH_LAST_ENTRY
                : RecommendationRows.WITH_ENTRY_OF_SESSION;
        return new Found(from + " where " + String.join(" and ", where), parameters);
    }

    private void addWords(RecommendationFilter filter, List<String> where, Map<String, Object> parameters) {
        if (filter.q() != null) {
            SearchQuery query = queries.read(filter.q());
            where.add("""
                    r.id in (select m.id from recommendation m where %s
                        union all
                        select t.recommendation_id from recommendation_recipient t
                        join post p on p.id = t.post_id where %s
                        union all
                        %s)""".formatted(query.found("m"), query.found("p"), query.numberedRecommendations()));
            parameters.putAll(query.parameters());
        }
    }

    private static void addStatus(RecommendationFilter filter, List<String> where, Map<String, Object> parameters) {
        if (RecommendationFilter.NO_STATUS.equals(filter.status())) {
            where.add("shown.status is null");
        } else if (filter.status() != null) {
            where.add("shown.status = :status");
            parameters.put(
                    "status", filter.category().map(StatusCategory::number).orElse(0));
        }
    }

    private static void addDecision(RecommendationFilter filter, List<String> where, Map<String, Object> parameters) {
        if (RecommendationFilter.UNANSWERED.equals(filter.decision())) {
            where.add("answer.kinds is null and not " + RecommendationRows.ANSWERED_IN_PARTS);
        } else if (filter.decision() != null) {
            where.add("cast(:decision as text) = any (answer.kinds)");
            parameters.put(
                    "decision", filter.decision().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static void addMonitoring(RecommendationFilter filter, List<String> where) {
        if (filter.monitoring() != null) {
            where.add(
                    switch (filter.monitoring()) {
                        case "open" -> "st.is_open";
                        case "ended" -> "not st.is_open";
                        default -> "false";
                    });
        }
    }

    private static void addBranch(RecommendationFilter filter, List<String> where, Map<String, Object> parameters) {
        if (filter.branch() != null) {
            List<String> walks = filter.walks();
            where.add(walks.isEmpty() ? "false" : "shown.walk in (:walks)");
            if (!walks.isEmpty()) {
                parameters.put("walks", walks);
            }
        }
    }
}
