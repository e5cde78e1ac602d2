create table review_record (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null unique references review (id) on delete cascade,
    areas_title varchar(200),
    conclusions text
);
comment on table review_record is 'What a review''s report says of the review itself: who took part, what was heard and when, what was seen and concluded';
comment on column review_record.areas_title is 'Heading over the areas for improvement';

create table review_participant (
    record_id bigint not null references review_record (id) on delete cascade,
    position integer not null,
    part varchar(20) not null,
    name varchar(100) not null check (btrim(name) <> ''),
    role varchar(200),
    primary key (record_id, position),
    constraint participant_part check (part in ('MEMBER', 'CONTRIBUTOR', 'OFFICER'))
);
comment on table review_participant is 'Who took part in a review, in printed order';

create table review_evidence (
    record_id bigint not null references review_record (id) on delete cascade,
    position integer not null,
    level smallint not null,
    text text not null,
    primary key (record_id, position),
    constraint evidence_level check (level in (0, 1))
);
comment on table review_evidence is 'What a review heard and read, in printed order; level 1 stands under the last level 0 before it';

create table review_timetable (
    record_id bigint not null references review_record (id) on delete cascade,
    position integer not null,
    date_words varchar(100) not null,
    on_date date,
    text text not null,
    primary key (record_id, position)
);
comment on table review_timetable is 'The meetings of a review as its report lists them';
comment on column review_timetable.on_date is 'Null where the words leave the day open';

create table review_observation (
    record_id bigint not null references review_record (id) on delete cascade,
    position integer not null,
    text text not null,
    primary key (record_id, position)
);
comment on table review_observation is 'What a review saw and puts on record without recommending anything, quoted';

create table review_report (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null unique references review (id) on delete cascade,
    text text not null check (btrim(text) <> '')
);
comment on table review_report is 'A review''s report word for word, in the light mark-up that minutes have as well';

create table review_milestone (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null references review (id) on delete cascade,
    position integer not null,
    kind varchar(20) not null,
    committee_id bigint references committee (id),
    on_date date,
    date_words varchar(100),
    text text not null check (btrim(text) <> ''),
    constraint milestone_place unique (review_id, position),
    constraint milestone_kind check (kind in ('COMMISSIONED', 'INTERIM_REPORT', 'FINAL_REPORT', 'ENDORSED', 'TAKEN_TO', 'OTHER'))
);
comment on table review_milestone is 'The way of a review from who commissioned it to which committees it was taken; goes on after publication';
comment on column review_milestone.position is 'Counts up as they are entered, and is part of the address; pages show them in order of their days';
create index milestone_of_committee on review_milestone (committee_id);

create table review_area (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null references review (id) on delete cascade,
    position integer not null,
    number varchar(20) not null,
    text text,
    pursued boolean,
    considered_at varchar(200),
    considered_on date,
    conclusion text,
    concluded_on date,
    remark text,
    constraint area_place unique (review_id, position),
    constraint area_number_once unique (review_id, number)
);
comment on table review_area is 'An area for improvement of the inspection that a review follows up';
comment on column review_area.text is 'Null where the source does not print it';
comment on column review_area.pursued is 'Null where the source does not say whether the review looked at it';

create function keep_published_review_facts() returns trigger
    language plpgsql as
$$
declare
    reviews bigint[];
begin
    if tg_table_name in ('review_participant', 'review_evidence', 'review_timetable', 'review_observation') then
        select array_agg(r.review_id) into reviews from review_record r
        where r.id in (case when tg_op <> 'DELETE' then new.record_id end, case when tg_op <> 'INSERT' then old.record_id end);
    else
        reviews := array[case when tg_op <> 'DELETE' then new.review_id end, case when tg_op <> 'INSERT' then old.review_id end];
    end if;
    if exists (select 1 from review v where v.id = any (reviews) and v.published_at is not null) then
        raise exception 'Rows of % are never changed or removed once their review is published.', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function keep_published_review_facts() is 'What a published report says of its review stays';

create function keep_published_conclusions() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from review v where v.id = old.review_id and v.published_at is not null)
       and (old.conclusion is not null
            or (new.review_id, new.position, new.number, new.text, new.pursued)
               is distinct from (old.review_id, old.position, old.number, old.text, old.pursued)) then
        raise exception 'What a published review says of its areas is never changed.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function keep_published_conclusions() is 'After publication an area may still come to a conclusion, once';

create trigger review_record_keeps before insert or update or delete on review_record for each row execute function keep_published_review_facts();
alter table review_record enable always trigger review_record_keeps;
create trigger review_participant_keeps before insert or update or delete on review_participant for each row execute function keep_published_review_facts();
alter table review_participant enable always trigger review_participant_keeps;
create trigger review_evidence_keeps before insert or update or delete on review_evidence for each row execute function keep_published_review_facts();
alter table review_evidence enable always trigger review_evidence_keeps;
create trigger review_timetable_keeps before insert or update or delete on review_timetable for each row execute function keep_published_review_facts();
alter table review_timetable enable always trigger review_timetable_keeps;
create trigger review_observation_keeps before insert or update or delete on review_observation for each row execute function keep_published_review_facts();
alter table review_observation enable always trigger review_observation_keeps;
create trigger review_report_keeps before insert or update or delete on review_report for each row execute function keep_published_review_facts();
alter table review_report enable always trigger review_report_keeps;
create trigger review_milestone_keeps before update or delete on review_milestone for each row execute function keep_published_review_facts();
alter table review_milestone enable always trigger review_milestone_keeps;
create trigger review_area_keeps before insert or delete on review_area for each row execute function keep_published_review_facts();
alter table review_area enable always trigger review_area_keeps;
create trigger review_area_keeps_conclusions before update on review_area for each row execute function keep_published_conclusions();
alter table review_area enable always trigger review_area_keeps_conclusions;
