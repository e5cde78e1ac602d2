-- What only the minutes name stays out of a public agenda until the minutes are public as well.

alter table agenda_item add of_minutes boolean not null default false;
comment on column agenda_item.of_minutes is
    'It came with the minutes and is on no agenda: nobody outside reads it before the minutes are public';
