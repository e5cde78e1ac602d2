package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** Published plans with their measures, figures, readings and lists of actions. */
@Component
class FoundMeasures implements SearchSources {

    private static final String PLANS = """
            select d.id, d.committee_id, d.title, coalesce(d.as_at_words, 'Plan') as context,
                   concat_ws(E'\\n', d.introduction, d.remark, (
                       select string_agg(concat_ws(', ', k.target_head, k.achieved_head, k.variation_head, k.total_label,
                           k.total_target, k.total_achieved, k.total_variation), '; ' order by k.position)
                       from plan_column k where k.plan_id = d.id), (
                       select string_agg(l.heading, '; ' order by l.position) from plan_list l where l.plan_id = d.id)) as body,
                   '/plans/' || d.slug as path, d.as_at as day, {rank d} as rank
            from plan d
            where d.published_at is not null and d.id in (
                select x.id from plan x where {found x}
                union all
                select k.plan_id from plan_column k where {found k}
                union all
                select l.plan_id from plan_list l where {found l})
            """;

    private static final String ACTIONS = """
            select a.id, d.committee_id, 'Action: ' || d.title as title,
                   coalesce((select l.heading from plan_list l where l.plan_id = d.id and l.key = a.list_key), 'Action') as context,
                   concat_ws(E'\\n', a.text, (
                       select string_agg(concat_ws(' ', 'Moved from', m.from_heading, 'to', m.to_heading || '.', m.note), E'\\n' order by m.id)
                       from plan_action_move m where m.action_id = a.id)) as body, '/plans/' || d.slug || '#action-' || a.number as path, d.as_at as day, {rank a} as rank
            from plan_action a
            join plan d on d.id = a.plan_id
            where d.published_at is not null and a.id in (
                select x.id from plan_action x where {found x}
                union all
                select m.action_id from plan_action_move m where {found m})
            """;

    private static final String MEASURES = """
            select m.id, d.committee_id, concat_ws(' ', m.number, m.description) as title,
                   concat_ws(', ', d.title, m.objective) as context,
                   concat_ws(E'\\n', m.comments, m.due_words, m.remark, (
                       select string_agg(concat_ws(', ', 'target ' || f.target, 'achieved ' || f.achieved,
                           'variation ' || f.variation), '; ' order by f.position)
                       from measure_figure f where f.measure_id = m.id), (
                       select string_agg(concat_ws(': ', r.as_at_words, r.value), '; ' order by r.id)
                       from measure_reading r
                       where r.measure_id = m.id and not exists (
                           select 1 from measure_reading n where n.corrects_id = r.id))) as body,
                   '/plans/' || d.slug || '/measures/' || m.ref as path, d.as_at as day,
                   {rank m} + case when {number MEASURE m.number} then 7 else 0 end as rank
            from measure m
            join plan d on d.id = m.plan_id
            where d.published_at is not null and m.id in (
                select x.id from measure x where {found x}
                union all
                select x.id from measure x where {number MEASURE x.number}
                union all
                select f.measure_id from measure_figure f where {found f}
                union all
                select r.measure_id from measure_reading r where {found r} and not exists (
                    select 1 from measure_reading n where n.corrects_id = r.id))
            """;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.MEASURE, PLANS),
                new SearchSource(SearchKind.MEASURE, MEASURES),
                new SearchSource(SearchKind.MEASURE, ACTIONS));
    }
}
