-- What follows a committee to its successor beside its recommendations, hand-overs planned ahead, and days in words.

create view inherited_committee as
with recursive heirs (committee_id, heir_id) as (
    select id, successor_id from committee where successor_id is not null
    union
    select h.committee_id, c.successor_id
    from heirs h
    join committee c on c.id = h.heir_id
    where c.successor_id is not null)
select committee_id, heir_id from heirs;
comment on view inherited_committee is
    'Committees that have ended, each with its successor, the successor of that one and so on: whoever has a role on the heir has it on what was inherited too';

alter table hand_over add handed_words varchar(100) check (btrim(handed_words) <> '');
comment on column hand_over.handed_words is 'The day in the words of a paper that prints none; handed_on then stands in for it';
alter table hand_over drop constraint hand_over_cause;
alter table hand_over add constraint hand_over_cause check (cause in ('YEAR_END', 'REORGANISATION', 'OTHER', 'NOT_KNOWN'));

create table handed_review (
    id bigint generated always as identity primary key,
    hand_over_id bigint not null references hand_over (id),
    review_id bigint not null references review (id) on delete cascade,
    constraint handed_review_once unique (hand_over_id, review_id)
);
comment on table handed_review is
    'Reviews that were drafts when their committee handed over: the successor finishes them as its own. Rows are only ever added; they go with a draft that is removed';
create index handed_review_of_review on handed_review (review_id, id);
create trigger handed_review_not_changed before update or truncate on handed_review for each statement execute function refuse_change();
alter table handed_review enable always trigger handed_review_not_changed;

create table planned_hand_over (
    id bigint generated always as identity primary key,
    from_committee_id bigint not null references committee (id),
    to_committee_id bigint not null references committee (id),
    planned_on date not null,
    cause varchar(20) not null,
    reason varchar(1000) not null check (btrim(reason) <> ''),
    planned_by bigint not null references account (id),
    planned_at timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by bigint references account (id),
    hand_over_id bigint references hand_over (id),
    constraint planned_to_another check (from_committee_id <> to_committee_id),
    constraint planned_cause check (cause in ('YEAR_END', 'REORGANISATION', 'OTHER', 'NOT_KNOWN')),
    constraint planned_taken_back_whole check (num_nulls(taken_back_at, taken_back_by) in (0, 2)),
    constraint planned_ends_one_way check (num_nonnulls(taken_back_at, hand_over_id) <= 1)
);
comment on table planned_hand_over is
    'A hand-over on a day to come: what is open on that day goes over then, unless it is taken back before';
comment on column planned_hand_over.hand_over_id is 'What became of it on its day; null until then';
create unique index planned_hand_over_once on planned_hand_over (from_committee_id)
    where taken_back_at is null and hand_over_id is null;

create function follow_custody(recommendation bigint) returns void
    language plpgsql as
$$
declare
    step bigint;
begin
    loop
        select h.id into step
        from recommendation_custodian k
        join committee c on c.id = k.committee_id
        join hand_over h on h.from_committee_id = c.id and h.to_committee_id = c.successor_id
        where k.recommendation_id = recommendation
        order by h.id desc
        limit 1;
        exit when step is null;
        insert into custody (hand_over_id, recommendation_id) values (step, recommendation) on conflict do nothing;
        exit when not found;
    end loop;
end
$$;
comment on function follow_custody(bigint) is
    'Gives a recommendation that was closed when its committee handed over, and is open again, to the successor';

alter table review add published_until date, add published_words varchar(100) check (btrim(published_words) <> '');
alter table review add constraint review_published_in_words check (
    (published_words is null) = (published_until is null)
    and (published_words is null or (published_on is not null and published_on <= published_until)));
comment on column review.published_words is
    'When the report was published in its own words, such as "2014", where it prints no day; published_on is then the first day they can mean';
comment on column review.published_until is 'The last day that published_words can mean; null where the report prints a day';
