create or replace function keep_published_conclusions() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from review v where v.id = old.review_id and v.published_at is not null)
       and not is_corrected_now(old.review_id)
       and (old.conclusion is not null
            or (new.review_id, new.position, new.number, new.text)
               is distinct from (old.review_id, old.position, old.number, old.text)
            or (old.pursued is not null and new.pursued is distinct from old.pursued)) then
        raise exception 'What a published review says of its areas is never changed, unless a correction says why.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function keep_published_conclusions() is
    'After publication an area may still come to a conclusion, once, and with it to whether it was pursued where nothing was said of that; anything else is a correction';

alter table recommendation add named_at timestamptz;
comment on column recommendation.named_at is 'When its recipients were named after publication; null where the report names them, or where nobody is named';
