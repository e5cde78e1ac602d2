create table kept_draft (
    account_id bigint not null references account (id) on delete cascade,
    address varchar(500) not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    primary key (account_id, address),
    constraint kept_draft_has_fields check (jsonb_typeof(fields) = 'object')
);
comment on table kept_draft is
    'What somebody has typed into a form and not sent yet: theirs alone, never published, in no history, gone after 30 days';
comment on column kept_draft.address is 'Where the form goes when it is sent, without the query';
comment on column kept_draft.fields is 'Each field''s name with the list of its values';
create index kept_draft_by_age on kept_draft (saved_at);
