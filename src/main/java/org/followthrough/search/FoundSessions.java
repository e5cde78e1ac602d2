package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** What published sessions hold: positions with statuses, reopenings, covering reports and remarks. */
@Component
class FoundSessions implements SearchSources {

    private static final String POSITIONS = """
            select e.id, m.committee_id,
                   'Position on ' || r.title || coalesce(' – ' || t.recipient, '') || case when exists (
                       select 1 from progress_entry n where n.corrects_id = e.id) then ' (superseded)' else '' end as title,
                   v.title || ', ' || v.code || '-' || r.ref as context,
                   concat_ws(E'\\n', e.position, e.evidence, e.remark, 'Reason: ' || e.reason,
                       'Action decided: ' || e.decided_action, 'New date: ' || e.new_due_words, e.new_due_reason,
                       e.timescale_reason, 'Comes back: ' || e.comes_back, 'Correction: ' || e.correction_reason,
                       'Minute: ' || e.minute_number) as body,
                   '/reviews/' || v.slug || '/recommendations/' || r.ref || '#' || coalesce('recipient-' || t.place || '-', '')
                       || 'entry-' || to_char(m.held_on, 'YYYY-MM-DD')
                       || case when e.corrects_id is null then '' else '-corrected' end as path,
                   m.held_on as day, {rank e} as rank
            from progress_entry e
            join monitoring_session s on s.id = e.session_id
            join meeting m on m.id = s.meeting_id
            join recommendation r on r.id = e.recommendation_id
            join strand t on t.recommendation_id = r.id and t.recipient_post_id is not distinct from e.recipient_post_id
            join review v on v.id = r.review_id
            where e.id in (select x.id from progress_entry x where {found x})
              and s.published_at is not null and v.published_on is not null
            """;

    private static final String REOPENINGS = """
            select o.id, v.committee_id, 'Reopened: ' || r.title || coalesce(' – ' || t.recipient, '') as title,
                   v.title || ', ' || v.code || '-' || r.ref as context, o.reason as body,
                   '/reviews/' || v.slug || '/recommendations/' || r.ref || '#'
                       || coalesce('recipient-' || t.place, 'history') as path, o.reopened_on as day,
                   {rank o} as rank
            from reopening o
            join progress_entry b on b.id = o.after_entry_id
            join recommendation r on r.id = o.recommendation_id
            join strand t on t.recommendation_id = r.id and t.recipient_post_id is not distinct from b.recipient_post_id
            join review v on v.id = r.review_id
            where o.id in (select x.id from reopening x where {found x}) and v.published_on is not null
            """;

    private static final String REPORTS = """
            select d.id, m.committee_id, d.subject as title, 'Covering report' as context,
                   concat_ws(E'\\n', d.main_issues, d.asks, d.body, 'Author: ' || d.author, (
                       select string_agg(concat_ws(' ', a.question, case when a.answer then 'Yes' else 'No' end, a.detail),
                           E'\\n' order by a.position)
                       from covering_report_answer a where a.report_id = d.id), (
                       select string_agg(concat_ws(': ', f.label, f.text), E'\\n' order by f.position)
                       from covering_report_fact f where f.report_id = d.id)) as body,
                   '/committees/' || c.slug || '/sessions/' || to_char(m.held_on, 'YYYY-MM-DD') || '/report' as path,
                   m.held_on as day, {rank d} as rank
            from covering_report d
            join monitoring_session s on s.id = d.session_id
            join meeting m on m.id = s.meeting_id
            join committee c on c.id = m.committee_id
            where s.published_at is not null and d.id in (
                select x.id from covering_report x where {found x}
                union all
                select a.report_id from covering_report_answer a where {found a}
                union all
                select f.report_id from covering_report_fact f where {found f})
            """;

    private static final String REMARKS = """
            select s.id, m.committee_id, 'Session of ' || c.name as title, 'Tracking table' as context,
                   concat_ws(E'\\n', s.remark, 'Place: ' || m.place, m.kind, 'Minutes: ' || m.minutes_reference) as body,
                   '/committees/' || c.slug || '/sessions/' || to_char(m.held_on, 'YYYY-MM-DD') as path,
                   m.held_on as day, {rank s} + case when {day m.held_on} then 4 else 0 end as rank
            from monitoring_session s
            join meeting m on m.id = s.meeting_id
            join committee c on c.id = m.committee_id
            where s.published_at is not null and (
                s.id in (select x.id from monitoring_session x where {found x})
                or m.id in (select x.id from meeting x where {found x})
                or {day m.held_on})
            """;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.POSITION, POSITIONS),
                new SearchSource(SearchKind.POSITION, REOPENINGS),
                new SearchSource(SearchKind.SESSION, REPORTS),
                new SearchSource(SearchKind.SESSION, REMARKS));
    }
}
