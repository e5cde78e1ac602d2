-- The same two columns for each table that has come since: title, text and rest are expressions over its columns. A
-- table with words that become public at different times has them once for each, told apart by what they begin with.
do
$$
declare
    searched record;
begin
    for searched in select * from (values
        ('meeting_record', '', 'coalesce(title, '''')', 'coalesce(head, '''') || E''\n'' || coalesce(agenda_foot, '''')', 'coalesce(starts, '''') || '' '' || coalesce(remark, '''')'),
        ('meeting_record', 'minutes_', '''''', 'coalesce(foot, '''')', 'coalesce(ended, '''')'),
        ('meeting_attendance', '', '''''', 'names', 'group_name'),
        ('agenda_item', '', 'coalesce(number, '''') || '' '' || title', 'coalesce(agenda, '''')', ''''''),
        ('agenda_item', 'minutes_', 'coalesce(minutes_number, '''') || '' '' || title', 'coalesce(minutes, '''')', ''''''),
        ('resolution', '', '''''', 'text', 'coalesce(owner_words, '''') || '' '' || coalesce(due_words, '''') || '' '' || coalesce(remark, '''')'),
        ('action_progress', '', '''''', 'coalesce(words, '''')', ''''''),
        ('meeting_paper', '', 'title', 'text', 'coalesce(author, '''')'),
        ('plan', '', 'title', 'coalesce(introduction, '''')', 'coalesce(as_at_words, '''') || '' '' || coalesce(remark, '''')'),
        ('plan_column', '', '''''', 'coalesce(target_head, '''') || '' '' || coalesce(achieved_head, '''') || '' '' || coalesce(variation_head, '''')',
            'coalesce(total_label, '''') || '' '' || coalesce(total_target, '''') || '' '' || coalesce(total_achieved, '''') || '' '' || coalesce(total_variation, '''')'),
        ('plan_list', '', 'heading', '''''', ''''''),
        ('plan_action', '', '''''', 'text', ''''''),
        ('measure', '', 'coalesce(number, '''') || '' '' || description', 'coalesce(objective, '''') || '' '' || coalesce(comments, '''')',
            'coalesce(due_words, '''') || '' '' || coalesce(remark, '''')'),
        ('measure_figure', '', '''''', '''''', 'coalesce(target, '''') || '' '' || coalesce(achieved, '''') || '' '' || coalesce(variation, '''')'),
        ('measure_reading', '', '''''', '''''', 'as_at_words || '' '' || coalesce(value, '''')'),
        ('review_record', '', '''''', 'coalesce(conclusions, '''')', 'coalesce(areas_title, '''')'),
        ('review_participant', '', '''''', 'name || '' '' || coalesce(role, '''')', ''''''),
        ('review_evidence', '', '''''', 'text', ''''''),
        ('review_timetable', '', '''''', 'text', 'date_words'),
        ('review_observation', '', '''''', 'text', ''''''),
        ('review_report', '', '''''', 'text', ''''''),
        ('review_milestone', '', '''''', 'text', 'coalesce(date_words, '''')'),
        ('review_area', '', 'number', 'coalesce(text, '''') || '' '' || coalesce(conclusion, '''')', 'coalesce(considered_at, '''') || '' '' || coalesce(remark, '''')'))
        as s (name, prefix, title, body, rest)
    loop
        execute format(
            'alter table %I add %I text generated always as (plain_text(%s || E''\n'' || %s || E''\n'' || %s)) stored,'
            ' add %I tsvector generated always as (search_vector(%s, %s, %s)) stored',
            searched.name, searched.prefix || 'search_text', searched.title, searched.body, searched.rest,
            searched.prefix || 'search_vector', searched.title, searched.body, searched.rest);
        execute format('create index %I on %I using gin (%I)',
            searched.name || '_by_' || searched.prefix || 'word', searched.name, searched.prefix || 'search_vector');
        execute format('create index %I on %I using gin (%I gin_trgm_ops)',
            searched.name || '_by_' || searched.prefix || 'letters', searched.name, searched.prefix || 'search_text');
        execute format('comment on column %I.%I is %L', searched.name, searched.prefix || 'search_text',
            'Its words as they are looked for letter by letter, for what stems lose');
        execute format('comment on column %I.%I is %L', searched.name, searched.prefix || 'search_vector', 'The stems of its words');
    end loop;
end
$$;
