-- What happened, kept for good. The guard at the end is reused by every other table that only ever grows.

create table history_event (
    id           bigint generated always as identity primary key,
    occurred_at  timestamptz  not null,
    actor_id     bigint,
    action       varchar(60)  not null check (btrim(action) <> ''),
    subject_type varchar(40)  not null check (btrim(subject_type) <> ''),
    subject_id   bigint       not null,
    detail       varchar(500),
    reason       text
);

create index history_event_subject on history_event (subject_type, subject_id, id);

comment on table history_event is 'Who did what to which record, when and why. Rows are added and never changed.';
comment on column history_event.id is 'Order of recording.';
comment on column history_event.occurred_at is 'When it happened.';
comment on column history_event.actor_id is
    'The account that acted; null where the application itself did. No foreign key, so that history outlives accounts.';
comment on column history_event.action is 'What was done, as a short word or phrase.';
comment on column history_event.subject_type is 'The kind of record it was done to.';
comment on column history_event.subject_id is 'The number of that record within its kind.';
comment on column history_event.detail is 'What else a reader needs in order to understand it; no personal data.';
comment on column history_event.reason is 'Why, in the words of the person who acted.';

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Rows of % are never changed or removed.', tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Add a new row that corrects the earlier one.';
end
$$;

comment on function refuse_change() is
    'Trigger function for tables that only grow. Attach it per statement to update, delete and truncate, and enable it always.';

-- per statement, so that a truncation and a change that hits no row are refused as well
create trigger history_event_only_grows
    before update or delete or truncate on history_event
    for each statement execute function refuse_change();

-- always: a session that plays the part of a replica would otherwise pass it by
alter table history_event enable always trigger history_event_only_grows;
