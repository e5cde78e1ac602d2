-- Changes of what is public, hand-overs with their reasons, and where and in what words things stand on their pages.
do
$$
declare
    searched record;
begin
    for searched in select * from (values
        ('meeting', '''''', '''''', 'coalesce(place, '''') || '' '' || coalesce(kind, '''') || '' '' || coalesce(minutes_reference, '''')'),
        ('meeting_change', 'what', 'coalesce(before, '''') || '' '' || coalesce(after, '''')', 'coalesce(reason, '''')'),
        ('hand_over', '''''', 'reason', ''''''),
        ('plan_action_move', '''''', 'coalesce(note, '''')', 'from_heading || '' '' || to_heading'))
        as s (name, title, body, rest)
    loop
        execute format(
            'alter table %I add search_text text generated always as (plain_text(%s || E''\n'' || %s || E''\n'' || %s)) stored,'
            ' add search_vector tsvector generated always as (search_vector(%s, %s, %s)) stored',
            searched.name, searched.title, searched.body, searched.rest, searched.title, searched.body, searched.rest);
        execute format('create index %I on %I using gin (search_vector)', searched.name || '_by_word', searched.name);
        execute format('create index %I on %I using gin (search_text gin_trgm_ops)', searched.name || '_by_letters', searched.name);
        execute format('comment on column %I.search_text is %L', searched.name,
            'Its words as they are looked for letter by letter, for what stems lose');
        execute format('comment on column %I.search_vector is %L', searched.name, 'The stems of its words');
    end loop;
end
$$;

-- minutes print "Resolved" before what was
alter table resolution
    alter column search_text set expression as (plain_text(
        case when resolved then 'Resolved' else 'Agreed' end || ': ' || text || E'\n' || coalesce(owner_words, '') || ' ' || coalesce(due_words, '') || ' ' || coalesce(remark, ''))),
    alter column search_vector set expression as (search_vector(
        '', case when resolved then 'Resolved' else 'Agreed' end || ': ' || text,
        coalesce(owner_words, '') || ' ' || coalesce(due_words, '') || ' ' || coalesce(remark, '')));

alter table measure_reading
    alter column search_text set expression as (plain_text(as_at_words || ' ' || coalesce(value, '') || E'\n' || coalesce(reason, ''))),
    alter column search_vector set expression as (search_vector('', coalesce(reason, ''), as_at_words || ' ' || coalesce(value, '')));

alter table response_version
    alter column search_text set expression as (plain_text(
        coalesce(decision_words, replace(decision, '_', ' '), '') || E'\n' || coalesce(text, '') || E'\n' || coalesce(reason, '') || E'\n' || coalesce(dropped_reason, '')
        || E'\n' || coalesce(received_note, ''))),
    alter column search_vector set expression as (search_vector(
        coalesce(decision_words, replace(decision, '_', ' '), ''), coalesce(text, ''),
        coalesce(reason, '') || ' ' || coalesce(dropped_reason, '') || ' ' || coalesce(received_note, '')));

-- the head of the printed document says who prepared what
alter table executive_response
    alter column search_text set expression as (plain_text(
        'Lead Cabinet Member: ' || coalesce(cabinet_member, '') || E'\nLead Scrutiny Member: ' || coalesce(lead_scrutiny_member, '')
        || E'\nLead Scrutiny Officer: ' || coalesce(lead_scrutiny_officer, '') || E'\nReport prepared by ' || coalesce(prepared_by, '')
        || E'\nResponse prepared by ' || coalesce(response_prepared_by, '') || E'\nSummary of main proposals\n' || coalesce(proposals, '')
        || E'\n' || coalesce(meeting_recommendations, '') || E'\n' || coalesce(delegated_authority, '')
        || E'\n' || coalesce(background, '') || E'\n' || coalesce(summary_heading, '') || E'\n' || coalesce(summary_introduction, '') || E'\n' || coalesce(target_words, '')
        || E'\nImpact assessment, additional information\n' || coalesce(impact_additional, '') || E'\n' || coalesce(background_papers, '') || E'\n' || coalesce(remark, '')));
