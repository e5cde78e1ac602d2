do
$$
declare
    searched record;
begin
    for searched in select * from (values
        ('work_programme', 'title || '' '' || period', '''''', 'coalesce(remark, '''')'),
        ('work_programme_entry', '''''', 'issue || '' '' || coalesce(outcome, '''')',
            'coalesce(heading, '''') || '' '' || coalesce(date_words, '''') || '' '' || coalesce(meeting_type, '''') || '' '' || coalesce(how, '''') || '' '' || coalesce(who, '''')'),
        ('referral', 'subject', 'coalesce(concern, '''') || '' '' || question || '' '' || coalesce(reply, '''')',
            'coalesce(replied_by, '''') || '' '' || coalesce(replied_words, '''') || '' '' || coalesce(remark, '''')'),
        ('referral_step', '''''', 'coalesce(words, '''')', 'from_words || '' '' || to_words || '' '' || coalesce(asked_words, '''')'),
        ('referral_paper', 'title', 'text', 'coalesce(author, '''')'),
        ('covering_report_fact', '''''', 'text', 'label'))
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
