create function number_key(printed text) returns text
    language sql immutable parallel safe
    return regexp_replace(regexp_replace(lower(printed), '(?<=[0-9])[^a-z0-9]+(?=[0-9])', '_', 'g'), '[^a-z0-9_]', '', 'g');
comment on function number_key(text) is
    'A printed number without its points, brackets and hyphens, an underline between figures: 2.ii and 2 (ii) are 2ii, 1.10 is 1_10; org.followthrough.search.TypedNumber does the same to what is looked for';

create index recommendation_by_number on recommendation (number_key(ref));
create index agenda_item_by_number on agenda_item (number_key(number)) where number is not null;
create index agenda_item_by_minutes_number on agenda_item (number_key(minutes_number)) where minutes_number is not null;
create index measure_by_number on measure (number_key(number)) where number is not null;
create index review_area_by_number on review_area (number_key(number));

-- pages call it "Area 5"
alter table review_area
    alter column search_text set expression as (plain_text(
        'Area ' || number || E'\n' || coalesce(text, '') || ' ' || coalesce(conclusion, '') || E'\n' || coalesce(considered_at, '') || ' ' || coalesce(remark, ''))),
    alter column search_vector set expression as (search_vector(
        'Area ' || number, coalesce(text, '') || ' ' || coalesce(conclusion, ''), coalesce(considered_at, '') || ' ' || coalesce(remark, '')));

-- whoever begins with the name of a council is led to its committees and reviews
alter table council
    add search_text text generated always as (plain_text(name)) stored,
    add search_vector tsvector generated always as (search_vector(name, '', '')) stored;
create index council_by_word on council using gin (search_vector);
create index council_by_letters on council using gin (search_text gin_trgm_ops);
comment on column council.search_text is 'Its words as they are looked for letter by letter, for what stems lose';
comment on column council.search_vector is 'The stems of its words';
