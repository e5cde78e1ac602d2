create table work_change (
    id bigint generated always as identity primary key,
    programme_id bigint references work_programme (id),
    referral_id bigint references referral (id),
    changed_at timestamptz not null,
    changed_by bigint not null references account (id),
    what varchar(400) not null,
    place varchar(100),
    before text,
    after text,
    reason varchar(500),
    constraint work_change_of_one check (num_nonnulls(programme_id, referral_id) = 1),
    constraint work_change_of_words_has_reason check (before is null or reason is not null)
);
comment on table work_change is 'What was changed in a work programme or a referral after it was published; everybody reads it beside them';
comment on column work_change.what is 'The entry, step or paper and which of its words, as a reader calls them';
comment on column work_change.place is 'Where it stands, from the address of the work programme or referral; null for the page itself';
comment on column work_change.before is 'The words that everybody could read until then, null for none';
create index work_change_of_programme on work_change (programme_id, id) where programme_id is not null;
create index work_change_of_referral on work_change (referral_id, id) where referral_id is not null;
-- until now the pages told changes in the words of the history
insert into work_change (programme_id, referral_id, changed_at, changed_by, what)
select case h.subject_type when 'work programme' then h.subject_id end,
       case h.subject_type when 'referral' then h.subject_id end,
       h.occurred_at, h.actor_id, left(h.action || coalesce(': ' || h.detail, ''), 400)
from history_event h
join account a on a.id = h.actor_id
where (h.subject_type = 'work programme' and h.subject_id in (select id from work_programme)
       or h.subject_type = 'referral' and h.subject_id in (select id from referral))
  and exists (select 1 from history_event p
              where p.subject_type = h.subject_type and p.subject_id = h.subject_id and p.id < h.id
                and p.action = h.subject_type || ' published')
order by h.id;
create trigger work_change_only_grows before update or delete or truncate on work_change for each statement execute function refuse_change();
alter table work_change enable always trigger work_change_only_grows;

alter table work_programme add changes integer not null default 0;
comment on column work_programme.changes is 'Grows with each change of its rows: with the version it tells what somebody has seen of it';
alter table referral add changes integer not null default 0;
comment on column referral.changes is 'Grows with each change of its papers: with the version it tells what somebody has seen of it';

alter table work_programme_entry add days_typed boolean not null default false;
comment on column work_programme_entry.days_typed is 'Whether an officer gave the span; else it is read from the words, and again when they or the period change';
