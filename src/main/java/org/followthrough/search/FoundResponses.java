package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** The last published version of each response with its actions, why dates were moved, and the executive's papers. */
@Component
class FoundResponses implements SearchSources {

    private static final String NOW = """
            w.published_at is not null and v.published_on is not null and w.number = (
                select max(n.number) from response_version n where n.response_id = w.response_id and n.published_at is not null)
            """;

    /** A response that stands for several recommendations is found under the first of them. */
    private static final String OF_REVIEW = """
            join response a on a.id = w.response_id
            join review v on v.id = a.review_id
            join lateral (
                select r.title, r.ref from response_recommendation s
                join recommendation r on r.id = s.recommendation_id
                where s.response_id = a.id order by s.position limit 1) r on true
            left join post given_by on given_by.id = a.recipient_post_id
            """;

    private static final String CONTEXT =
            "coalesce(given_by.title, 'The executive') || ', ' || v.title || ', ' || v.code || '-' || r.ref as context";

    private static final String PATH = "'/reviews/' || v.slug || '/recommendations/' || r.ref ||";

    private static final String RESPONSES = """
            select w.id, v.committee_id, 'Response to ' || r.title as title, %s,
                   concat_ws(E'\\n', coalesce(w.decision_words, initcap(replace(w.decision, '_', ' '))), w.text, w.reason,
                       w.dropped_reason, w.received_note) as body,
                   %s '#answers' as path, w.decided_on as day, {rank w} as rank
            from response_version w
            """.formatted(CONTEXT, PATH)
            + OF_REVIEW
            + "where w.id in (select m.id from response_version m where {found m}) and "
            + NOW;

    private static final String ACTIONS = """
            select d.id, v.committee_id, 'Action in the response to ' || r.title as title, %s,
                   concat_ws(E'\\n', d.what, 'By when: ' || d.due_words, d.given_up_reason, (
                       select 'Who: ' || string_agg(concat_ws(', ', o.words, p.title), '; ' order by o.position)
                       from action_owner o left join post p on p.id = o.post_id where o.action_id = d.id)) as body,
                   %s '#action-' || d.key as path, w.decided_on as day, {rank d} as rank
            from response_action d
            join response_version w on w.id = d.response_version_id
            """.formatted(CONTEXT, PATH) + OF_REVIEW + """
            where d.id in (
                select m.id from response_action m where {found m} or {span m.due_from m.due_until}
                union all
                select o.action_id from action_owner o where {found o}
                union all
                select o.action_id from action_owner o join post p on p.id = o.post_id where {found p})
            and
            """ + NOW;

    private static final String DATES = """
            select d.id, v.committee_id, 'Date changed: ' || r.title as title, %s,
                   concat_ws(E'\\n', 'From ' || coalesce(d.old_words, 'no date') || ' to ' || coalesce(d.new_words, 'no date'),
                       d.reason) as body,
                   %s '#dates' as path, w.decided_on as day, {rank d} as rank
            from action_date_change d
            join response_version w on w.id = d.response_version_id
            """.formatted(CONTEXT, PATH) + OF_REVIEW + """
            where d.id in (select m.id from action_date_change m where {found m})
              and w.published_at is not null and v.published_on is not null
            """;

    /** The document is public once something in it is; what a body answered for itself is no part of it. */
    private static final String DOCUMENT_PUBLIC = """
            v.published_on is not null and exists (
                select 1 from response a join response_version w on w.response_id = a.id
                where a.review_id = v.id and w.published_at is not null and not w.received)
            """;

    /** Its table says decisions only where each answer that is owed is public, to the whole, the part or its parts. */
    private static final String ALL_ANSWERED = """
             and not exists (
                select 1 from recommendation n left join recommendation_recipient rr on rr.recommendation_id = n.id
                where n.review_id = v.id and n.tracked and n.kind = 'RECOMMENDATION' and not exists (
                    select 1 from response a join response_version w on w.response_id = a.id
                    join response_recommendation b on b.response_id = a.id
                    where a.review_id = v.id and w.published_at is not null
                      and (a.recipient_post_id is null or a.recipient_post_id = rr.post_id)
                      and (n.id in (with recursive above as (
                                select b.recommendation_id as id union all
                                select p.parent_id from recommendation p join above u on p.id = u.id where p.parent_id is not null)
                              select id from above)
                        or b.recommendation_id in (with recursive above as (
                                select n.id union all
                                select p.parent_id from recommendation p join above u on p.id = u.id where p.parent_id is not null)
                              select id from above))))
            """;

    private static final String DOCUMENTS = """
            select d.id, v.committee_id, 'Response of the executive to ' || v.title as title, v.code as context,
                   concat_ws(E'\\n', d.remark, 'Date of Cabinet meeting: ' || to_char(d.cabinet_meeting_on, 'FMDD FMMonth YYYY'),
                       d.proposals, d.meeting_recommendations, d.delegated_authority, d.background,
                       d.summary_heading, d.summary_introduction, d.target_words, d.impact_additional, d.background_papers,
                       'Lead Cabinet Member: ' || d.cabinet_member, 'Lead Scrutiny Member: ' || d.lead_scrutiny_member,
                       'Lead Scrutiny Officer: ' || d.lead_scrutiny_officer, 'Report prepared by ' || d.prepared_by,
                       'Response prepared by ' || d.response_prepared_by) as body,
                   '/reviews/' || v.slug || '/response' as path, d.cabinet_meeting_on as day,
                   {rank d} + case when {day d.cabinet_meeting_on} then 3 else 0 end as rank
            from executive_response d
            join review v on v.id = d.review_id
            where (d.id in (select m.id from executive_response m where {found m}) or {day d.cabinet_meeting_on}) and
            """ + DOCUMENT_PUBLIC;

    private static final String IMPACT = """
            select d.id, v.committee_id, i.caption || ': response of the executive to ' || v.title as title,
                   v.code as context,
                   concat_ws(E'\\n', i.question, case i.answer when true then 'Yes' when false then 'No' end, i.detail) as body,
                   '/reviews/' || v.slug || '/response#part-a' as path, d.cabinet_meeting_on as day, {rank i} as rank
            from executive_response_impact i
            join executive_response d on d.id = i.executive_response_id
            join review v on v.id = d.review_id
            where {found i} and
            """ + DOCUMENT_PUBLIC;

    private static final String SUMMARY = """
            select d.id, v.committee_id, 'Table of decisions: response of the executive to ' || v.title as title,
                   concat_ws(', ', v.code, r.title) as context, concat_ws(E'\\n', s.words, s.decision_words) as body,
                   '/reviews/' || v.slug || '/response#summary' as path, d.cabinet_meeting_on as day, {rank s} as rank
            from executive_response_summary s
            join executive_response d on d.id = s.executive_response_id
            join review v on v.id = d.review_id
            left join recommendation r on r.id = s.recommendation_id
            where {found s} and
            """ + DOCUMENT_PUBLIC + ALL_ANSWERED;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.RESPONSE, RESPONSES),
                new SearchSource(SearchKind.ACTION, ACTIONS),
                new SearchSource(SearchKind.ACTION, DATES),
                new SearchSource(SearchKind.DOCUMENT, DOCUMENTS),
                new SearchSource(SearchKind.DOCUMENT, IMPACT),
                new SearchSource(SearchKind.DOCUMENT, SUMMARY));
    }
}
