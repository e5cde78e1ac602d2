alter table resolution
    add days_typed boolean not null default false,
    add constraint resolution_days_typed check (not days_typed or due_from is not null);
comment on column resolution.days_typed is 'Whether an officer gave the span, because only a person knows what the words mean; else it is read from them';
