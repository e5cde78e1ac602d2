-- What stands behind the last item of an agenda is public with the agenda, not with whichever paper comes first.
alter table meeting_record
    alter column search_text set expression as
        (plain_text(coalesce(title, '') || E'\n' || coalesce(head, '') || E'\n' || coalesce(starts, '') || ' ' || coalesce(remark, ''))),
    alter column search_vector set expression as
        (search_vector(coalesce(title, ''), coalesce(head, ''), coalesce(starts, '') || ' ' || coalesce(remark, ''))),
    add agenda_search_text text generated always as (plain_text(coalesce(agenda_foot, ''))) stored,
    add agenda_search_vector tsvector generated always as (search_vector('', coalesce(agenda_foot, ''), '')) stored;
create index meeting_record_by_agenda_word on meeting_record using gin (agenda_search_vector);
create index meeting_record_by_agenda_letters on meeting_record using gin (agenda_search_text gin_trgm_ops);
comment on column meeting_record.agenda_search_text is 'Its words as they are looked for letter by letter, for what stems lose';
comment on column meeting_record.agenda_search_vector is 'The stems of its words';
