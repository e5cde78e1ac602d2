create table meeting (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    committee_id bigint not null references committee (id),
    held_on date not null,
    place varchar(200),
    kind varchar(100),
    minutes_reference varchar(100),
    constraint meeting_once_a_day unique (committee_id, held_on)
);
comment on table meeting is 'A meeting of a committee on a date; held or planned';
comment on column meeting.kind is 'In the council''s own words: ordinary meeting, working group, call-in';
comment on column meeting.minutes_reference is 'How the minutes number this meeting or its item';

create table review (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    committee_id bigint not null references committee (id),
    slug varchar(80) not null unique,
    code varchar(10) not null unique,
    title varchar(200) not null,
    kind varchar(30) not null,
    summary text,
    terms_of_reference text,
    lead_member varchar(200),
    lead_officer varchar(200),
    remark text,
    published_on date,
    published_at timestamptz,
    published_by bigint references account (id),
    constraint review_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint review_code_form check (code ~ '^[A-Z][A-Z0-9]*$'),
    constraint review_kind check (kind in ('INQUIRY', 'REVIEW', 'TASK_AND_FINISH', 'BUDGET_SCRUTINY', 'INSPECTION_FOLLOW_UP')),
    constraint review_published_whole check ((published_on is null) = (published_at is null) and (published_on is null) = (published_by is null))
);
comment on table review is 'An inquiry, review or report of a committee that makes recommendations; a draft until published';
comment on column review.slug is 'Its part of the address; fixed at publication';
comment on column review.code is 'Short printed name: EP in EP-7';
comment on column review.remark is 'What the record itself has to say, such as what its source does not print';
comment on column review.published_on is 'The date on the published report, which may lie before published_at';
create index review_of_committee on review (committee_id);

create table recommendation (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null references review (id),
    parent_id bigint,
    position integer not null,
    kind varchar(20) not null,
    label varchar(30) not null,
    ref varchar(40) not null,
    number varchar(200) not null,
    heading varchar(300),
    title varchar(300) not null generated always as (coalesce(heading, trim(initcap(kind) || ' ' || number))) stored,
    text text,
    remark text,
    tracked boolean not null,
    due_words varchar(200),
    due_from date,
    due_until date,
    constraint recommendation_ref_once unique (review_id, ref) deferrable initially deferred,
    constraint recommendation_in_review unique (review_id, id),
    constraint recommendation_place unique (review_id, position) deferrable initially deferred,
    constraint recommendation_parent foreign key (review_id, parent_id) references recommendation (review_id, id),
    constraint recommendation_not_own_parent check (parent_id <> id),
    constraint recommendation_ref_form check (ref ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint recommendation_kind check (kind in ('THEME', 'RECOMMENDATION', 'SUGGESTION')),
    constraint recommendation_says_something check (text is not null or remark is not null or heading is not null),
    constraint recommendation_theme_untracked check (kind <> 'THEME' or not tracked),
    constraint recommendation_due_order check (due_from <= due_until),
    constraint recommendation_due_whole check ((due_from is null) = (due_until is null))
);
comment on table recommendation is 'One numbered recommendation, part of one, or theme over some, word for word as published';
comment on column recommendation.position is 'Place in the printed order, counted from 1 over the whole review';
comment on column recommendation.label is 'Its number as printed: 1, 2 a), ii., R1; gaps are kept';
comment on column recommendation.ref is 'Its part of the address, made of the labels from the top: 2a, 2-ii';
comment on column recommendation.number is 'Its label together with those above it where it does not repeat them: 2 a) for an a) under 2; empty for a theme without a number';
comment on column recommendation.title is 'What pages call it: the heading as printed, or kind and number';
comment on column recommendation.text is 'Verbatim; null where the source does not print it, which remark then says';
comment on column recommendation.tracked is 'Whether sessions may take it; false for themes and for texts that only introduce their parts';
comment on column recommendation.due_words is 'The timescale exactly as written';
comment on column recommendation.due_until is 'Last day of the timescale as read from the words';

create table recommendation_recipient (
    recommendation_id bigint not null references recommendation (id) on delete cascade,
    position integer not null,
    post_id bigint not null references post (id),
    primary key (recommendation_id, position),
    constraint recipient_once unique (recommendation_id, post_id) deferrable initially deferred
);
comment on table recommendation_recipient is 'The posts or bodies that a recommendation is addressed to, in printed order';
create index recipient_of_post on recommendation_recipient (post_id);
