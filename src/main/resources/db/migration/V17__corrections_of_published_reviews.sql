create table review_correction (
    id bigint generated always as identity primary key,
    review_id bigint not null references review (id),
    corrected_at timestamptz not null,
    corrected_by bigint not null references account (id),
    subject varchar(40) not null,
    what varchar(400) not null,
    before text,
    after text,
    reason varchar(500) not null check (btrim(reason) <> ''),
    made_in xid8 not null default pg_current_xact_id(),
    constraint correction_changes check (before is distinct from after)
);
comment on table review_correction is 'What was corrected in a published review; everybody reads it beside the review';
comment on column review_correction.subject is 'Where it stands on the page of the review: area-3, milestone-2, record or report';
comment on column review_correction.what is 'Which words, as a reader calls them';
comment on column review_correction.before is 'The words that everybody could read until then, null for none';
comment on column review_correction.made_in is 'The transaction in which published rows may change, because this says what and why';
create index correction_of_review on review_correction (review_id, id);
create trigger review_correction_only_grows before update or delete or truncate on review_correction for each statement execute function refuse_change();
alter table review_correction enable always trigger review_correction_only_grows;

create function is_corrected_now(review bigint) returns boolean
    language sql stable as
$$
select exists (select 1 from review_correction c where c.review_id = review and c.made_in = pg_current_xact_id())
$$;
comment on function is_corrected_now(bigint) is 'Whether this very transaction has said what it corrects in the review, and why';

create or replace function keep_published_review_facts() returns trigger
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
    if exists (select 1 from review v where v.id = any (reviews) and v.published_at is not null and not is_corrected_now(v.id)) then
        raise exception 'Rows of % are never changed or removed once their review is published, unless a correction says why.', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function keep_published_review_facts() is 'What a published report says of its review stays, but for corrections that everybody reads';

create or replace function keep_published_conclusions() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from review v where v.id = old.review_id and v.published_at is not null)
       and not is_corrected_now(old.review_id)
       and (old.conclusion is not null
            or (new.review_id, new.position, new.number, new.text, new.pursued)
               is distinct from (old.review_id, old.position, old.number, old.text, old.pursued)) then
        raise exception 'What a published review says of its areas is never changed, unless a correction says why.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function keep_published_conclusions() is 'After publication an area may still come to a conclusion, once; anything else is a correction';
