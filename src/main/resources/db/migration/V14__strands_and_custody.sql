-- A recommendation that is asked of several can be followed for each of them on its own: a strand of it.
alter table recommendation add each_recipient boolean not null default false;
comment on column recommendation.each_recipient is
    'Whether each recipient is followed on its own, with a status of its own; settled before a session takes it';

create view strand as
select r.id as recommendation_id,
       rr.post_id as recipient_post_id,
       rr.position + 1 as place,
       case when p.body = '' then p.title else p.title || ', ' || p.body end as recipient
from recommendation r
left join recommendation_recipient rr on rr.recommendation_id = r.id and r.each_recipient
left join post p on p.id = rr.post_id;
comment on view strand is
    'What has a status of its own: a recommendation, or each recipient of one that is followed for each. The only home of that rule';
comment on column strand.recipient_post_id is 'Null where the recommendation is followed as a whole';
comment on column strand.place is 'Of the recipient in printed order, from 1';

alter table session_item add recipient_post_id bigint references post (id);
alter table session_item drop constraint item_once;
alter table session_item add constraint item_once unique nulls not distinct (session_id, recommendation_id, recipient_post_id);
comment on column session_item.recipient_post_id is 'Which strand of the recommendation; null where it is followed as a whole';

drop view recommendation_standing;
drop function due_before(bigint, date);

alter table progress_entry add recipient_post_id bigint references post (id);
alter table progress_entry add recipient_key bigint not null generated always as (coalesce(recipient_post_id, 0)) stored;
alter table progress_entry drop constraint entry_corrects_same;
alter table progress_entry drop constraint entry_same_subject;
alter table progress_entry add constraint entry_same_subject unique (id, session_id, recommendation_id, recipient_key);
alter table progress_entry add constraint entry_corrects_same
    foreign key (corrects_id, session_id, recommendation_id, recipient_key)
    references progress_entry (id, session_id, recommendation_id, recipient_key);
drop index entry_first_once;
create unique index entry_first_once on progress_entry (session_id, recommendation_id, recipient_key) where corrects_id is null;
drop index entry_of_recommendation;
create index entry_of_recommendation on progress_entry (recommendation_id, recipient_key, session_id, id);
comment on column progress_entry.recipient_post_id is 'Which strand of the recommendation; null where it is followed as a whole';
comment on column progress_entry.recipient_key is 'The same with 0 for none, since a foreign key does not look at rows with a null';

create function strand_fits() returns trigger
    language plpgsql as
$$
begin
    -- held, so that nobody changes at this moment how the recommendation is followed
    perform 1 from recommendation r where r.id = new.recommendation_id for share;
    if not exists (
        select 1 from strand s
        where s.recommendation_id = new.recommendation_id
          and s.recipient_post_id is not distinct from new.recipient_post_id) then
        raise exception 'A row of % must name a recipient exactly where each is followed on its own.', tg_table_name
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function strand_fits() is 'What a session looks at is a strand of the recommendation, or the whole where it has none';
create trigger session_item_fits before insert on session_item for each row execute function strand_fits();
alter table session_item enable always trigger session_item_fits;
create trigger progress_entry_fits before insert on progress_entry for each row execute function strand_fits();
alter table progress_entry enable always trigger progress_entry_fits;

create function keep_strands() returns trigger
    language plpgsql as
$$
begin
    if new.each_recipient is distinct from old.each_recipient
       and (exists (select 1 from session_item i where i.recommendation_id = old.id)
            or exists (select 1 from progress_entry e where e.recommendation_id = old.id)) then
        raise exception 'How a recommendation is followed stays as it is once a session has taken it.'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function keep_strands() is 'A status that was given to the whole cannot become one of a recipient, nor the other way round';
create trigger recommendation_keeps_strands before update on recommendation for each row execute function keep_strands();
alter table recommendation enable always trigger recommendation_keeps_strands;

-- Who looks after what: the committee that made a recommendation, until it hands it over.
create table hand_over (
    id bigint generated always as identity primary key,
    from_committee_id bigint not null references committee (id),
    to_committee_id bigint not null references committee (id),
    handed_on date not null,
    cause varchar(20) not null,
    reason varchar(1000) not null check (btrim(reason) <> ''),
    handed_by bigint not null references account (id),
    handed_at timestamptz not null,
    constraint hand_over_to_another check (from_committee_id <> to_committee_id),
    constraint hand_over_cause check (cause in ('YEAR_END', 'REORGANISATION', 'OTHER'))
);
comment on table hand_over is 'A committee''s successor was named and took over what was open; rows are only ever added, another hand-over undoes one';
comment on column hand_over.handed_on is 'From which day the successor answers for it, as the council decided';
create index hand_over_from on hand_over (from_committee_id);
create index hand_over_to on hand_over (to_committee_id);

create table custody (
    id bigint generated always as identity primary key,
    hand_over_id bigint not null references hand_over (id),
    recommendation_id bigint not null references recommendation (id),
    constraint custody_once unique (hand_over_id, recommendation_id)
);
comment on table custody is 'The recommendations that a hand-over moved: the chain of custody of each; rows are only ever added';
create index custody_of_recommendation on custody (recommendation_id, id);

create trigger hand_over_only_grows before update or delete or truncate on hand_over for each statement execute function refuse_change();
alter table hand_over enable always trigger hand_over_only_grows;
create trigger custody_only_grows before update or delete or truncate on custody for each statement execute function refuse_change();
alter table custody enable always trigger custody_only_grows;

create view recommendation_custodian as
select r.id as recommendation_id, coalesce(handed.to_committee_id, v.committee_id) as committee_id
from recommendation r
join review v on v.id = r.review_id
left join lateral (
    select h.to_committee_id
    from custody c
    join hand_over h on h.id = c.hand_over_id
    where c.recommendation_id = r.id
    order by c.id desc
    limit 1) handed on true;
comment on view recommendation_custodian is
    'The committee that looks after each recommendation now: the one that took it over last, else the one that made it';

create view review_custodian as
select v.id as review_id, coalesce(handed.to_committee_id, v.committee_id) as committee_id
from review v
left join lateral (
    select h.to_committee_id
    from custody c
    join hand_over h on h.id = c.hand_over_id
    join recommendation r on r.id = c.recommendation_id
    where r.review_id = v.id
    order by c.id desc
    limit 1) handed on true;
comment on view review_custodian is
    'The committee that looks after the answers to each review: the one that took over any of its recommendations last, else its own';

create function due_before(recommendation bigint, recipient bigint, day date) returns table (words varchar, until date)
    language sql stable
    as $$
    select coalesce(moved.new_due_words, r.due_words), case when moved.id is null then r.due_until else moved.new_due_until end
    from recommendation r
    left join lateral (
        select e.id, e.new_due_words, e.new_due_until
        from progress_entry e
        join monitoring_session s on s.id = e.session_id
        join meeting m on m.id = s.meeting_id
        where e.recommendation_id = r.id
          and e.recipient_key = coalesce(recipient, 0)
          and e.new_due_words is not null
          and m.held_on < day
          and not exists (select 1 from progress_entry c where c.corrects_id = e.id)
        order by m.held_on desc, e.id desc
        limit 1) moved on true
    where r.id = recommendation
    $$;
comment on function due_before(bigint, bigint, date) is
    'The timescale of a recommendation, or of one strand of it, as it stood before the meetings of a day: as published, or as a session before that day moved it';

create view recommendation_standing as
select t.recommendation_id,
       latest.id as entry_id,
       latest.session_id,
       latest.status,
       latest.held_on as status_on,
       latest.comes_back,
       re.reopened_on,
       latest.id is null or latest.status not in (1, 2) or re.id is not null as is_open,
       due.words as due_words,
       due.until as due_until,
       t.recipient_post_id,
       t.place,
       t.recipient,
       (select count(*) from progress_entry e
        where e.recommendation_id = t.recommendation_id and e.recipient_key = coalesce(t.recipient_post_id, 0)
          and e.corrects_id is null) as sessions
from strand t
left join lateral (
    select e.*, m.held_on
    from progress_entry e
    join monitoring_session s on s.id = e.session_id
    join meeting m on m.id = s.meeting_id
    where e.recommendation_id = t.recommendation_id
      and e.recipient_key = coalesce(t.recipient_post_id, 0)
      and not exists (select 1 from progress_entry c where c.corrects_id = e.id)
    order by m.held_on desc, e.id desc
    limit 1) latest on true
left join lateral (
    select o.id, o.reopened_on
    from reopening o
    join progress_entry e on e.id = o.after_entry_id
    where o.recommendation_id = t.recommendation_id and e.session_id = latest.session_id
      and e.recipient_key = latest.recipient_key
    order by o.id desc
    limit 1) re on true
join due_before(t.recommendation_id, t.recipient_post_id, 'infinity') due on true;
comment on view recommendation_standing is
    'Where each recommendation stands now, or each strand of it: its last published entry, whether monitoring goes on, its timescale after published changes, and how many published sessions have looked at it. A reopening outlives a correction of the entry that it followed';
