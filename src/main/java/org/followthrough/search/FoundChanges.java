package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What was public once and is not what counts today: earlier published versions of responses, words of agendas, minutes,
 * plans, work programmes, referrals and reviews before they were changed, readings that were corrected; and why committees
 * handed over. Found after what counts today, and named as what it is.
 */
@Component
class FoundChanges implements SearchSources {

    /** So much less than what counts today. */
    private static final String LATER = " - 0.6";

    private static final String EARLIER = """
            w.published_at is not null and v.published_on is not null and w.number < (
                select max(n.number) from response_version n where n.response_id = w.response_id and n.published_at is not null)
            """;

    private static final String OF_REVIEW = """
            join response a on a.id = w.response_id
            join review v on v.id = a.review_id
            join lateral (
                select r.title, r.ref from response_recommendation s
                join recommendation r on r.id = s.recommendation_id
                where s.response_id = a.id order by s.position limit 1) r on true
            left join post given_by on given_by.id = a.recipient_post_id
            """;

    /** Numbered as everybody knows it: drafts in between are not counted. */
    private static final String NUMBER = """
            (select count(*) from response_version n
             where n.response_id = w.response_id and n.number <= w.number and n.published_at is not null)
            """;

    private static final String CONTEXT = "concat_ws(', ', 'version ' || " + NUMBER
            + ", coalesce(given_by.title, 'The executive'), v.title, v.code || '-' || r.ref) as context";

    /** The address leads on to the version by the number by which the reader knows it. */
    private static final String PATH = "'/reviews/' || v.slug || '/recommendations/' || r.ref || '/versions/' || w.id";

    private static final String RESPONSES = """
            select w.id, v.committee_id, 'Earlier response to ' || r.title || ' (superseded)' as title, %s,
                   concat_ws(E'\\n', coalesce(w.decision_words, initcap(replace(w.decision, '_', ' '))), w.text, w.reason,
                       w.dropped_reason, w.received_note) as body,
                   %s as path, w.decided_on as day, {rank w} %s as rank
            from response_version w
            %s
            where w.id in (select m.id from response_version m where {found m}) and %s
            """.formatted(CONTEXT, PATH, LATER, OF_REVIEW, EARLIER);

    private static final String ACTIONS = """
            select d.id, v.committee_id, 'Action in an earlier response to ' || r.title || ' (superseded)' as title, %s,
                   concat_ws(E'\\n', d.what, 'By when: ' || d.due_words, d.given_up_reason, (
                       select 'Who: ' || string_agg(concat_ws(', ', o.words, p.title), '; ' order by o.position)
                       from action_owner o left join post p on p.id = o.post_id where o.action_id = d.id)) as body,
                   %s || '#action-' || d.key as path, w.decided_on as day, {rank d} %s as rank
            from response_action d
            join response_version w on w.id = d.response_version_id
            %s
            where d.id in (
                select m.id from response_action m where {found m}
                union all
                select o.action_id from action_owner o where {found o}) and %s
            """.formatted(CONTEXT, PATH, LATER, OF_REVIEW, EARLIER);

    private static final String MEETINGS = """
            select g.id, h.committee_id, 'Changed after publication: ' || g.what as title,
                   initcap(g.part) || ' of ' || to_char(h.held_on, 'FMDD FMMonth YYYY') || ', changed on '
                       || to_char(g.changed_at, 'FMDD FMMonth YYYY') as context,
                   concat_ws(E'\\n', 'Before: ' || g.before, 'After: ' || g.after, 'Why: ' || g.reason) as body,
                   '/committees/' || c.slug || '/meetings/' || to_char(h.held_on, 'YYYY-MM-DD') || '#changes' as path,
                   h.held_on as day, {rank g} %s as rank
            from meeting_change g
            join meeting_record d on d.id = g.record_id
            join meeting h on h.id = d.meeting_id
            join committee c on c.id = h.committee_id
            where g.id in (select x.id from meeting_change x where {found x})
              and case g.part when 'AGENDA' then d.agenda_published_at else d.minutes_published_at end is not null
            """.formatted(LATER);

    private static final String PLANS = """
            select g.id, d.committee_id, 'Changed after publication: ' || g.what as title,
                   concat_ws(', ', d.title, 'changed on ' || to_char(g.changed_at, 'FMDD FMMonth YYYY')) as context,
                   concat_ws(E'\\n', 'Before: ' || g.before, 'After: ' || g.after, 'Why: ' || g.reason) as body,
                   '/plans/' || d.slug || '#changes' as path, d.as_at as day, {rank g} %s as rank
            from plan_change g
            join plan d on d.id = g.plan_id
            where g.id in (select x.id from plan_change x where {found x}) and d.published_at is not null
            """.formatted(LATER);

    private static final String PROGRAMMES = """
            select g.id, d.committee_id, 'Changed after publication: ' || g.what as title,
                   concat_ws(', ', d.title, 'changed on ' || to_char(g.changed_at, 'FMDD FMMonth YYYY')) as context,
                   concat_ws(E'\\n', 'Before: ' || g.before, 'After: ' || g.after, 'Why: ' || g.reason) as body,
                   '/committees/' || c.slug || '/work-programmes/' || d.slug || '#changes' as path,
                   cast(null as date) as day, {rank g} %s as rank
            from work_change g
            join work_programme d on d.id = g.programme_id
            join committee c on c.id = d.committee_id
            where g.id in (select x.id from work_change x where {found x}) and d.published_at is not null
            """.formatted(LATER);

    /** Of its chain, its reply and its papers too. */
    private static final String REFERRALS = """
            select g.id, d.committee_id, 'Changed after publication: ' || g.what as title,
                   concat_ws(', ', d.subject, 'changed on ' || to_char(g.changed_at, 'FMDD FMMonth YYYY')) as context,
                   concat_ws(E'\\n', 'Before: ' || g.before, 'After: ' || g.after, 'Why: ' || g.reason) as body,
                   '/referrals/' || d.slug || '#changes' as path, d.replied_on as day, {rank g} %s as rank
            from work_change g
            join referral d on d.id = g.referral_id
            where g.id in (select x.id from work_change x where {found x}) and d.published_at is not null
            """.formatted(LATER);

    private static final String REVIEWS = """
            select g.id, v.committee_id, 'Corrected after publication: ' || g.what as title,
                   concat_ws(', ', v.title, 'corrected on ' || to_char(g.corrected_at, 'FMDD FMMonth YYYY')) as context,
                   concat_ws(E'\\n', 'Before: ' || g.before, 'After: ' || g.after, 'Why: ' || g.reason) as body,
                   '/reviews/' || v.slug || '#corrections' as path, v.published_on as day, {rank g} %s as rank
            from review_correction g
            join review v on v.id = g.review_id
            where g.id in (select x.id from review_correction x where {found x}) and v.published_on is not null
            """.formatted(LATER);

    private static final String READINGS = """
            select o.id, d.committee_id, 'Corrected reading: ' || concat_ws(' ', m.number, m.description) as title,
                   d.title as context,
                   concat_ws(E'\\n', o.as_at_words || ': ' || coalesce(o.value, 'taken back'),
                       case when n.value is null then 'Taken back' else 'Corrected to ' || n.value || ' (' || n.as_at_words || ')' end,
                       'Why: ' || n.reason) as body,
                   '/plans/' || d.slug || '/measures/' || m.ref || '#readings' as path, coalesce(o.as_at, d.as_at) as day,
                   greatest({rank o}, {rank n}) %s as rank
            from measure_reading o
            join measure_reading n on n.corrects_id = o.id
            join measure m on m.id = o.measure_id
            join plan d on d.id = m.plan_id
            where d.published_at is not null and o.id in (
                select x.id from measure_reading x where {found x}
                union all
                select x.corrects_id from measure_reading x where {found x})
            """.formatted(LATER);

    private static final String HAND_OVERS = """
            select h.id, f.id as committee_id, f.name || ' handed over to ' || t.name as title,
                   case h.cause when 'YEAR_END' then 'The end of the municipal year'
                       when 'REORGANISATION' then 'The committees were reorganised' else 'Another cause' end as context,
                   h.reason as body, '/committees/' || f.slug || '/legacy#handed' as path, h.handed_on as day, {rank h} as rank
            from hand_over h
            join committee f on f.id = h.from_committee_id
            join committee t on t.id = h.to_committee_id
            where h.id in (select x.id from hand_over x where {found x})
            """;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.CHANGE, RESPONSES),
                new SearchSource(SearchKind.CHANGE, ACTIONS),
                new SearchSource(SearchKind.CHANGE, MEETINGS),
                new SearchSource(SearchKind.CHANGE, PLANS),
                new SearchSource(SearchKind.CHANGE, PROGRAMMES),
                new SearchSource(SearchKind.CHANGE, REFERRALS),
                new SearchSource(SearchKind.CHANGE, REVIEWS),
                new SearchSource(SearchKind.CHANGE, READINGS),
                new SearchSource(SearchKind.HAND_OVER, HAND_OVERS));
    }
}
