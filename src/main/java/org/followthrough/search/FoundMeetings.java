package org.followthrough.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** Published agendas and minutes with what was resolved and the papers; each part once it is public itself. */
@Component
class FoundMeetings implements SearchSources {

    private static final String AGENDA = "d.agenda_published_at is not null";

    private static final String MINUTES = "d.minutes_published_at is not null";

    private static final String EITHER = "(" + AGENDA + " or " + MINUTES + ")";

    private static final String HELD = "to_char(h.held_on, 'FMDD FMMonth YYYY')";

    private static final String PATH = "'/committees/' || c.slug || '/meetings/' || to_char(h.held_on, 'YYYY-MM-DD')";

    private static final String OF_MEETING = """
            join meeting h on h.id = d.meeting_id
            join committee c on c.id = h.committee_id
            """;

    /** What came with the minutes is nobody's before they are public. */
    private static final String SEEN = "(not i.of_minutes or %s)".formatted(MINUTES);

    /** The words of minutes under the names that every search knows. */
    private static final String MINUTES_OF_ITEMS =
            "(select id, minutes_search_text as search_text, minutes_search_vector as search_vector from agenda_item)";

    private static final String MINUTES_OF_MEETINGS =
            "(select id, minutes_search_text as search_text, minutes_search_vector as search_vector from meeting_record)";

    private static final String AGENDA_OF_MEETINGS =
            "(select id, agenda_search_text as search_text, agenda_search_vector as search_vector from meeting_record)";

    private static final String MEETINGS = """
            select d.id, h.committee_id, 'Meeting of ' || %s as title, coalesce(d.title, c.name) as context,
                   concat_ws(E'\\n', d.head, case when %s then d.agenda_foot end, 'Place: ' || h.place, h.kind, d.remark, case when %s then d.foot end, case when %s then 'Ended: ' || d.ended end) as body,
                   %s as path, h.held_on as day, {rank d} + case when {day h.held_on} then 4 else 0 end as rank
            from meeting_record d
            %s
            where %s and (
                d.id in (select x.id from meeting_record x where {found x})
                or {day h.held_on}
                or h.id in (select x.id from meeting x where {found x})
                or %s and d.id in (select x.id from %s x where {found x})
                or %s and d.id in (select x.id from %s x where {found x}))
            """.formatted(
                    HELD,
                    AGENDA,
                    MINUTES,
                    MINUTES,
                    PATH,
                    OF_MEETING,
                    EITHER,
                    AGENDA,
                    AGENDA_OF_MEETINGS,
                    MINUTES,
                    MINUTES_OF_MEETINGS);

    private static final String ATTENDANCE = """
            select d.id, h.committee_id, 'Attendance: meeting of ' || %s as title, a.group_name as context,
                   replace(a.names, E'\\n', '; ') as body, %s || '#attendance' as path, h.held_on as day, {rank a} as rank
            from meeting_attendance a
            join meeting_record d on d.id = a.record_id
            %s
            where {found a} and %s
            """.formatted(HELD, PATH, OF_MEETING, MINUTES);

    private static final String AGENDA_ITEMS = """
            select i.id, h.committee_id, concat_ws(' ', i.number, i.title) as title, 'Agenda of ' || %s as context,
                   i.agenda as body, %s || '#item-' || i.ref as path, h.held_on as day,
                   {rank i} + case when {number ITEM i.number} then 7 else 0 end as rank
            from agenda_item i
            join meeting_record d on d.id = i.record_id
            %s
            where i.id in (
                select x.id from agenda_item x where {found x}
                union all
                select x.id from agenda_item x where {number ITEM x.number}) and %s and %s
            """.formatted(HELD, PATH, OF_MEETING, AGENDA, SEEN);

    private static final String MINUTES_ITEMS =
            """
            select i.id, h.committee_id, concat_ws(' ', i.minutes_number, i.title) as title, 'Minutes of ' || %s as context,
                   i.minutes as body, %s || '#item-' || i.ref as path, h.held_on as day,
                   {rank z} + case when {number ITEM i.minutes_number} then 8 else 0 end as rank
            from agenda_item i
            join %s z on z.id = i.id
            join meeting_record d on d.id = i.record_id
            %s
            where i.id in (
                select x.id from %s x where {found x}
                union all
                select x.id from agenda_item x where {number ITEM x.minutes_number}) and %s
            """.formatted(HELD, PATH, MINUTES_OF_ITEMS, OF_MEETING, MINUTES_OF_ITEMS, MINUTES);

    private static final String RESOLUTIONS = """
            select r.id, h.committee_id, 'Resolved on ' || %s || ': ' || i.title as title,
                   concat_ws(' ', 'Item', i.number, i.minutes_number) as context,
                   concat_ws(E'\\n', r.text, '(' || r.owner_words || ')', 'By when: ' || r.due_words, r.remark, (
                       select string_agg(p.words, E'\\n' order by p.id) from action_progress p where p.resolution_id = r.id)) as body,
                   %s || '#resolution-' || r.ref as path, h.held_on as day, {rank r} as rank
            from resolution r
            join agenda_item i on i.id = r.item_id
            join meeting_record d on d.id = i.record_id
            %s
            where %s and r.id in (
                select x.id from resolution x where {found x} or {span x.due_from x.due_until}
                union all
                select p.resolution_id from action_progress p where {found p}
                union all
                select o.resolution_id from resolution_owner o join post p on p.id = o.post_id where {found p})
            """.formatted(HELD, PATH, OF_MEETING, MINUTES);

    private static final String PAPERS = """
            select p.id, h.committee_id, p.title, 'Paper to the meeting of ' || %s as context,
                   concat_ws(E'\\n', p.text, 'Author: ' || p.author) as body,
                   %s || '/papers/' || p.slug as path, coalesce(p.dated, h.held_on) as day, {rank p} as rank
            from meeting_paper p
            join agenda_item i on i.id = p.item_id
            join meeting_record d on d.id = p.record_id
            %s
            where p.id in (select x.id from meeting_paper x where {found x}) and %s and %s
            """.formatted(HELD, PATH, OF_MEETING, EITHER, SEEN);

    @Override
    public List<SearchSource> all() {
        return List.of(
                new SearchSource(SearchKind.MEETING, MEETINGS),
                new SearchSource(SearchKind.MEETING, ATTENDANCE),
                new SearchSource(SearchKind.MEETING, AGENDA_ITEMS),
                new SearchSource(SearchKind.MEETING, MINUTES_ITEMS),
                new SearchSource(SearchKind.RESOLUTION, RESOLUTIONS),
                new SearchSource(SearchKind.PAPER, PAPERS));
    }
}
