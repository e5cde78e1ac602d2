package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** Recommendations of published reviews by their words, by whom they are addressed to and by their numbers; committees too. */
@Component
class FoundRecommendations implements SearchSources {

    private static final String RECOMMENDATIONS = """
            select r.id, v.committee_id, r.title, v.title || ', ' || v.code || '-' || r.ref as context,
                   concat_ws(E'\\n', r.text, r.remark, 'Due: ' || r.due_words, (
                       select 'Addressed to: ' || string_agg(concat_ws(', ', p.title, nullif(p.body, '')), '; ' order by t.position)
                       from recommendation_recipient t join post p on p.id = t.post_id
                       where t.recommendation_id = r.id)) as body,
                   '/reviews/' || v.slug || '/recommendations/' || r.ref as path, v.published_on as day,
                   {rank r} + case when {short v.code r.ref} then 10 when {number RECOMMENDATION r.ref} then 9 else 0 end as rank
            from recommendation r
            join review v on v.id = r.review_id
            where v.published_on is not null and r.id in (
                select m.id from recommendation m where {found m}
                union all
                select t.recommendation_id from recommendation_recipient t join post p on p.id = t.post_id where {found p}
                union all
                select s.id from recommendation s where {number RECOMMENDATION s.ref}
                union all
                select s.id from recommendation s join review w on w.id = s.review_id where {short w.code s.ref})
            """;

    private static final String REVIEWS = """
            select v.id, v.committee_id, v.title, v.code || ', ' || council.name as context,
                   concat_ws(E'\\n', v.summary, v.terms_of_reference, 'Lead member: ' || v.lead_member,
                       'Lead officer: ' || v.lead_officer, v.remark) as body,
                   '/reviews/' || v.slug as path, v.published_on as day,
                   {rank v} + case when {day v.published_on} then 3 else 0 end
                       + case when v.code = :searchReview then 8 when {found council} then 3 else 0 end as rank
            from review v
            join committee c on c.id = v.committee_id
            join council on council.id = c.council_id
            where v.published_on is not null and (
                v.id in (
                    select x.id from review x where {found x}
                    union all
                    select x.id from review x where x.code = :searchReview
                    union all
                    select x.id from review x join committee y on y.id = x.committee_id join council z on z.id = y.council_id
                    where {found z})
                or {day v.published_on})
            """;

    private static final String COMMITTEES = """
            select c.id, c.id as committee_id, c.name as title, council.name as context, '' as body,
                   '/committees/' || c.slug as path, cast(null as date) as day,
                   {rank c} + case when {found council} then 4 else 0 end as rank
            from committee c
            join council on council.id = c.council_id
            where c.id in (
                select x.id from committee x where {found x}
                union all
                select x.id from committee x join council z on z.id = x.council_id where {found z})
            """;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.RECOMMENDATION, RECOMMENDATIONS),
                new SearchSource(SearchKind.REVIEW, REVIEWS),
                new SearchSource(SearchKind.COMMITTEE, COMMITTEES));
    }
}
