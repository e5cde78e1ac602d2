package org.followthrough.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.shared.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in what is published: the same for everybody. */
@Component
@Transactional(readOnly = true)
public class Search {

    /** Hits to a page. */
    public static final int PAGE_SIZE = 20;

    /** Farther than anybody reads. */
    private static final int LAST_PAGE = 500;

    /** What is called exactly as it was typed comes before what only says so. */
    private static final String FOUND = """
            found.id, found.committee_id, found.title, found.context, found.body, found.path, found.day,
            found.rank + case when lower(plain_text(found.title)) = :searchTitle then 6 else 0 end as rank""";

    private final JdbcClient jdbc;
    private final SearchTime time;
    private final List<SearchSource> sources;

    Search(JdbcClient jdbc, SearchTime time, List<SearchSources> features) {
        this.jdbc = jdbc;
        this.time = time;
        this.sources =
                features.stream().flatMap(feature -> feature.all().stream()).toList();
    }

    private record Counted(SearchKind kind, String slug, String name, long number) {}

    /**
     * One page of what is found, the best first.
     *
     * @param query that can be asked
     * @param kind only this kind, null for all
     * @param committee only this committee's, by its part of the address; null for all
     * @param number from 1; one beyond the last is the last
     * @throws SearchTime.TooLong if the database gave it up
     */
    public SearchResults find(SearchQuery query, @Nullable SearchKind kind, @Nullable String committee, int number) {
        return time.bounded(() -> results(query, kind, committee, number));
    }

    private SearchResults results(
            SearchQuery query, @Nullable SearchKind kind, @Nullable String committee, int number) {
        List<Counted> counted = counted(query);
        Map<SearchKind, Long> byKind = new EnumMap<>(SearchKind.class);
        counted.stream()
                .filter(each -> committee == null || each.slug().equals(committee))
                .forEach(each -> byKind.merge(each.kind(), each.number(), Long::sum));
        long total = kind == null
                ? byKind.values().stream().mapToLong(Long::longValue).sum()
                : byKind.getOrDefault(kind, 0L);
        long pages = Math.min(LAST_PAGE, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        int shown = (int) Math.min(Math.max(1, number), pages);
        List<SearchHit> hits = total == 0 ? List.of() : hits(query, kind, committee, shown);
        return new SearchResults(new PageOf<>(hits, shown, PAGE_SIZE, total), byKind, byCommittee(counted, kind));
    }

    /** The statement that finds everything of these kinds, for {@link #find} and for tests of its plan. */
    String sql(SearchQuery query, @Nullable SearchKind kind) {
        return sources.stream()
                .filter(source -> kind == null || source.kind() == kind)
                .map(source ->
                        "select '" + source.kind() + "' as kind, " + FOUND + " from (" + source.sql(query) + ") found")
                .collect(Collectors.joining(" union all "));
    }

    private List<Counted> counted(SearchQuery query) {
        return jdbc.sql("select hit.kind, c.slug, c.name, count(*) as number from (" + sql(query, null)
                        + ") hit join committee c on c.id = hit.committee_id"
                        + " group by hit.kind, c.id order by count(*) desc, c.name")
                .params(query.parametersOfRank())
                .query(Counted.class)
                .list();
    }

    private static List<SearchResults.OfCommittee> byCommittee(List<Counted> counted, @Nullable SearchKind kind) {
        Map<String, SearchResults.OfCommittee> committees = counted.stream()
                .filter(each -> kind == null || each.kind() == kind)
                .map(each -> new SearchResults.OfCommittee(each.slug(), each.name(), each.number()))
                .collect(Collectors.toMap(
                        SearchResults.OfCommittee::slug,
                        each -> each,
                        (one, other) ->
                                new SearchResults.OfCommittee(one.slug(), one.name(), one.number() + other.number())));
        List<SearchResults.OfCommittee> sorted = new ArrayList<>(committees.values());
        sorted.sort((one, other) -> one.number() == other.number()
                ? one.name().compareToIgnoreCase(other.name())
                : Long.compare(other.number(), one.number()));
        return sorted;
    }

    private List<SearchHit> hits(SearchQuery query, @Nullable SearchKind kind, @Nullable String committee, int page) {
        String order = " order by hit.rank desc, hit.day desc nulls last, hit.path, hit.id, hit.context ";
        Highlighter highlighter = new Highlighter(query.parts());
        return jdbc.sql("""
                        select hit.kind, hit.context, coalesce(hit.body, '') as body, hit.path, hit.day, hit.committee,
                               (select v.published_words from review v
                                where v.published_words is not null and v.published_on = hit.day
                                  and v.slug = split_part(split_part(hit.path, '#', 1), '/', 3)
                                  and hit.path like '/reviews/%') as day_words,
                               ts_headline('english', hit.title, websearch_to_tsquery('english', :searchTerms), :whole) as title,
                               ts_headline('english', coalesce(hit.body, ''), websearch_to_tsquery('english', :searchTerms), :around) as excerpt
                        from (select hit.*, c.name as committee from (
                        """
                        + sql(query, kind)
                        + ") hit join committee c on c.id = hit.committee_id"
                        + (committee == null ? "" : " where c.slug = :committee")
                        + order
                        + " limit :size offset :offset) hit"
                        + order)
                .params(query.parametersOfRank())
                .param("whole", Highlighter.WHOLE)
                .param("around", Highlighter.AROUND)
                .param("committee", committee == null ? "" : committee)
                .param("size", PAGE_SIZE)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query((row, at) -> new SearchHit(
                        SearchKind.valueOf(row.getString("kind")),
                        highlighter.whole(row.getString("title")),
                        row.getString("context"),
                        row.getString("committee"),
                        highlighter.excerpt(row.getString("excerpt"), row.getString("body")),
                        row.getString("path"),
                        row.getObject("day", LocalDate.class),
                        row.getString("day_words")))
                .list();
    }
}
