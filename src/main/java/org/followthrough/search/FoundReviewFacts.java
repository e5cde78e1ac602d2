package org.followthrough.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What published reviews say of themselves: who took part, what was heard, seen and concluded, and their reports. */
@Component
class FoundReviewFacts implements SearchSources {

    /** Lists of a review's record: what one is called, and the words shown. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "review_participant", List.of("Who took part", "concat_ws(', ', f.name, f.role)", "people"),
            "review_evidence", List.of("Evidence", "f.text", "evidence"),
            "review_timetable", List.of("Timetable", "concat_ws(': ', f.date_words, f.text)", "timetable"),
            "review_observation", List.of("Observation", "f.text", "observations"));

    private static final String AREAS = """
            select a.id, v.committee_id, 'Area ' || a.number || ': ' || v.title as title,
                   coalesce(d.areas_title, 'Area for improvement') as context,
                   concat_ws(E'\\n', a.text, a.considered_at, a.conclusion, a.remark) as body,
                   '/reviews/' || v.slug || '#area-' || a.position as path, coalesce(a.concluded_on, v.published_on) as day,
                   {rank a} + case when {number AREA a.number} then 7 else 0 end as rank
            from review_area a
            join review v on v.id = a.review_id
            left join review_record d on d.review_id = v.id
            where v.published_on is not null and a.id in (
                select x.id from review_area x where {found x}
                union all
                select x.id from review_area x where {number AREA x.number})
            """;

    private static final String MILESTONES = """
            select s.id, v.committee_id, 'What became of the review: ' || v.title as title,
                   coalesce(s.date_words, v.code) as context, s.text as body,
                   '/reviews/' || v.slug || '#milestones' as path, coalesce(s.on_date, v.published_on) as day, {rank s} as rank
            from review_milestone s
            join review v on v.id = s.review_id
            where v.published_on is not null and s.id in (select x.id from review_milestone x where {found x})
            """;

    private static final String CONCLUSIONS = """
            select d.id, v.committee_id, 'Conclusions: ' || v.title as title, v.code as context, d.conclusions as body,
                   '/reviews/' || v.slug || case when d.conclusions is null then '#areas' else '#conclusions' end as path,
                   v.published_on as day, {rank d} as rank
            from review_record d
            join review v on v.id = d.review_id
            where v.published_on is not null and d.id in (select x.id from review_record x where {found x})
            """;

    private static final String REPORTS = """
            select d.id, v.committee_id, 'Report: ' || v.title as title, v.code as context, d.text as body,
                   '/reviews/' || v.slug || '/report' as path, v.published_on as day, {rank d} as rank
            from review_report d
            join review v on v.id = d.review_id
            where v.published_on is not null and d.id in (select x.id from review_report x where {found x})
            """;

    @Override
    public List<SearchSource> all() {
        return Stream.concat(
                        LISTS.entrySet().stream().map(list -> list(list.getKey(), list.getValue())),
                        Stream.of(AREAS, MILESTONES, CONCLUSIONS, REPORTS))
                .map(select -> new SearchSource(SearchKind.REVIEW, select))
                .toList();
    }

    private static String list(String table, List<String> words) {
        return """
                select v.id, v.committee_id, '%s: ' || v.title as title, v.code as context, %s as body,
                       '/reviews/' || v.slug || '#%s' as path, v.published_on as day, {rank f} as rank
                from %s f
                join review_record d on d.id = f.record_id
                join review v on v.id = d.review_id
                where v.published_on is not null and {found f}
                """.formatted(words.get(0), words.get(1), words.get(2), table);
    }
}
