create table plan_change (
    id bigint generated always as identity primary key,
    plan_id bigint not null references plan (id),
    part varchar(100),
    changed_at timestamptz not null,
    changed_by bigint not null references account (id),
    what varchar(500) not null,
    before text,
    after text,
    reason varchar(500),
    search_text text generated always as (plain_text(
        what || E'\n' || coalesce(before, '') || ' ' || coalesce(after, '') || E'\n' || coalesce(reason, ''))) stored,
    search_vector tsvector generated always as (search_vector(
        what, coalesce(before, '') || ' ' || coalesce(after, ''), coalesce(reason, ''))) stored
);
comment on table plan_change is 'What was changed in a plan after everybody could read it; everybody reads it beside the plan';
comment on column plan_change.part is 'The part of the plan as its address ends, such as measures/4; null for the plan itself';
comment on column plan_change.what is 'What it is and which of its words, as a reader calls them';
comment on column plan_change.before is 'The words that everybody could read until then, null for none';
comment on column plan_change.search_text is 'Its words as they are looked for letter by letter, for what stems lose';
comment on column plan_change.search_vector is 'The stems of its words';
create index change_of_plan on plan_change (plan_id, id);
create index plan_change_by_word on plan_change using gin (search_vector);
create index plan_change_by_letters on plan_change using gin (search_text gin_trgm_ops);
create trigger plan_change_only_grows before update or delete or truncate on plan_change for each statement execute function refuse_change();
alter table plan_change enable always trigger plan_change_only_grows;

-- figures that were changed before there was this table: everybody could read the words on the measure's page
insert into plan_change (plan_id, part, changed_at, changed_by, what, after, reason)
select p.id, 'measures/' || m.ref, e.occurred_at, e.actor_id, 'Measure ' || m.ref || ': figures', e.detail, left(e.reason, 500)
from history_event e
join measure m on m.id = e.subject_id
join plan p on p.id = m.plan_id
where e.subject_type = 'measure' and e.action = 'figures changed' and e.occurred_at >= p.published_at and e.actor_id is not null
order by e.id;
