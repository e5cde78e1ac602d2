package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** Published work programmes row by row, and published referrals with their chain, reply and papers. */
@Component
class FoundProgrammes implements SearchSources {

    private static final String PROGRAMME_PATH = "'/committees/' || c.slug || '/work-programmes/' || d.slug";

    private static final String PROGRAMMES = """
            select d.id, d.committee_id, d.title, 'Work programme ' || d.period as context, d.remark as body,
                   %s as path, cast(null as date) as day, {rank d} as rank
            from work_programme d
            join committee c on c.id = d.committee_id
            where d.published_at is not null and d.id in (select x.id from work_programme x where {found x})
            """.formatted(PROGRAMME_PATH);

    private static final String ENTRIES = """
            select e.id, d.committee_id, coalesce(e.date_words, e.heading, 'No date') || ': work programme ' || d.period as title,
                   d.title as context,
                   concat_ws(E'\\n', e.issue, e.meeting_type, e.how, e.who, 'Outcome: ' || e.outcome, e.heading) as body,
                   %s || '#entry-' || e.number as path, coalesce(e.meeting_on, e.from_on) as day,
                   {rank e} + case when {day e.meeting_on} or {span e.from_on e.until_on} then 2 else 0 end as rank
            from work_programme_entry e
            join work_programme d on d.id = e.programme_id
            join committee c on c.id = d.committee_id
            where d.published_at is not null and e.id in (
                select x.id from work_programme_entry x
                where {found x} or {day x.meeting_on} or {span x.from_on x.until_on})
            """.formatted(PROGRAMME_PATH);

    private static final String REFERRALS = """
            select d.id, d.committee_id, d.subject as title, 'Referral' as context,
                   concat_ws(E'\\n', d.concern, d.question, 'Reply: ' || d.reply, d.replied_by, d.replied_words, d.remark, (
                       select string_agg(concat_ws(' ', s.from_words, 'to', s.to_words || ':', s.asked_words, s.words,
                           'Reply: ' || s.reply, s.replied_by, s.replied_words),
                           E'\\n' order by s.position)
                       from referral_step s where s.referral_id = d.id)) as body,
                   '/referrals/' || d.slug as path, d.replied_on as day, {rank d} as rank
            from referral d
            where d.published_at is not null and d.id in (
                select x.id from referral x where {found x}
                union all
                select s.referral_id from referral_step s where {found s})
            """;

    private static final String PAPERS = """
            select p.id, d.committee_id, p.title, 'Paper attached to the referral ' || d.subject as context,
                   concat_ws(E'\\n', p.text, 'Author: ' || p.author) as body,
                   '/referrals/' || d.slug || '/papers/' || p.slug as path, p.dated as day, {rank p} as rank
            from referral_paper p
            join referral d on d.id = p.referral_id
            where d.published_at is not null and p.id in (select x.id from referral_paper x where {found x})
            """;

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.WORK_PROGRAMME, PROGRAMMES),
                new SearchSource(SearchKind.WORK_PROGRAMME, ENTRIES),
                new SearchSource(SearchKind.REFERRAL, REFERRALS),
                new SearchSource(SearchKind.PAPER, PAPERS));
    }
}
