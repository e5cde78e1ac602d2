-- A hand-over to the wrong committee is taken back by one of its own, which returns what went with it and nothing else.

alter table hand_over add taken_back_id bigint references hand_over (id);
alter table hand_over add constraint hand_over_taken_back_once unique (taken_back_id);
comment on column hand_over.taken_back_id is
    'The hand-over that this one takes back: what went over with it returns, what the other committee had of its own stays there';
alter table hand_over drop constraint hand_over_cause;
alter table hand_over add constraint hand_over_cause check (
    cause in ('YEAR_END', 'REORGANISATION', 'OTHER', 'NOT_KNOWN', 'TAKEN_BACK')
    and (cause = 'TAKEN_BACK') = (taken_back_id is not null));

create function successor_before(committee bigint, later_hand_over bigint) returns bigint
    language sql stable
    as $$
    select h.to_committee_id
    from hand_over h
    where h.from_committee_id = committee and h.id < later_hand_over and h.taken_back_id is null
      and not exists (select 1 from hand_over b where b.taken_back_id = h.id)
      and not exists (select 1 from hand_over i
                      where i.to_committee_id = committee and i.id > h.id and i.id <> later_hand_over
                        and i.taken_back_id is null
                        and not exists (select 1 from hand_over b where b.taken_back_id = i.id))
    order by h.id desc
    limit 1
    $$;
comment on function successor_before(bigint, bigint) is
    'The successor that a committee had before a hand-over from or to it, unless another one has given it something to look after since';
comment on table hand_over is
    'A committee''s successor was named and took over what was open; rows are only ever added, one that was wrong is taken back by another one';
