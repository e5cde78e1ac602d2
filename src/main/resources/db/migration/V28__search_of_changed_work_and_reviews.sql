-- What changes in published work programmes, referrals and reviews is found like what changes in minutes and plans.
do
$$
declare
    changed text;
begin
    foreach changed in array array['work_change', 'review_correction']
    loop
        execute format(
            'alter table %I add search_text text generated always as (plain_text('
            '   what || E''\n'' || coalesce(before, '''') || '' '' || coalesce(after, '''') || E''\n'' || coalesce(reason, ''''))) stored,'
            ' add search_vector tsvector generated always as (search_vector('
            '   what, coalesce(before, '''') || '' '' || coalesce(after, ''''), coalesce(reason, ''''))) stored', changed);
        execute format('create index %I on %I using gin (search_vector)', changed || '_by_word', changed);
        execute format('create index %I on %I using gin (search_text gin_trgm_ops)', changed || '_by_letters', changed);
        execute format('comment on column %I.search_text is %L', changed,
            'Its words as they are looked for letter by letter, for what stems lose');
        execute format('comment on column %I.search_vector is %L', changed, 'The stems of its words');
    end loop;
end
$$;
