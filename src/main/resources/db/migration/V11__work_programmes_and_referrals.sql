create table work_programme (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    committee_id bigint not null references committee (id),
    slug varchar(80) not null,
    period varchar(50) not null,
    title varchar(300) not null,
    date_head varchar(100) not null,
    issue_head varchar(100) not null,
    type_head varchar(100) not null,
    how_head varchar(100) not null,
    who_head varchar(100) not null,
    outcome_head varchar(100) not null,
    remark text,
    entries_made integer not null default 0,
    published_at timestamptz,
    published_by bigint references account (id),
    constraint work_programme_once unique (committee_id, slug),
    constraint work_programme_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint work_programme_published_whole check ((published_at is null) = (published_by is null))
);
comment on table work_programme is 'What a committee means to look at in a period; a draft until published, and changed openly afterwards';
comment on column work_programme.slug is 'Its part of the address, made of the period: 2013-14';
comment on column work_programme.period is 'As printed: 2013/14';
comment on column work_programme.date_head is 'Like the other heads what stands over the column, as printed';
comment on column work_programme.remark is 'What the record has to say of itself, such as what the paper does not print';
comment on column work_programme.entries_made is 'How many entries it has ever had: the last number given';

create table work_programme_entry (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    programme_id bigint not null references work_programme (id),
    number integer not null,
    position integer not null,
    heading varchar(200),
    date_words varchar(300),
    meeting_on date,
    from_on date,
    until_on date,
    issue text not null,
    meeting_type varchar(300),
    how text,
    who text,
    outcome text,
    constraint work_programme_entry_number_once unique (programme_id, number),
    constraint work_programme_entry_place unique (programme_id, position) deferrable initially deferred,
    constraint work_programme_entry_span check ((from_on is null) = (until_on is null) and from_on <= until_on)
);
comment on table work_programme_entry is 'A row of a work programme';
comment on column work_programme_entry.number is 'Given once and never again: its part of the address, whatever its place';
comment on column work_programme_entry.position is 'Place in the printed order, from 1';
comment on column work_programme_entry.heading is 'Heading of the group that it stands under, such as Other items';
comment on column work_programme_entry.date_words is 'The date cell exactly as printed';
comment on column work_programme_entry.meeting_on is 'The day of the committee''s meeting that takes it, where one is named';
comment on column work_programme_entry.until_on is 'Last day of the span that the words were read as';
comment on column work_programme_entry.who is 'One paragraph to a name';

create table work_programme_entry_recommendation (
    entry_id bigint not null references work_programme_entry (id) on delete cascade,
    position integer not null,
    recommendation_id bigint not null references recommendation (id),
    primary key (entry_id, position),
    constraint work_programme_takes_once unique (entry_id, recommendation_id) deferrable initially deferred
);
comment on table work_programme_entry_recommendation is 'The published recommendations that an entry brings to the committee';
create index work_programme_of_recommendation on work_programme_entry_recommendation (recommendation_id);

create table referral (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    slug varchar(80) not null unique,
    committee_id bigint not null references committee (id),
    subject varchar(300) not null,
    concern text,
    question text not null,
    reply text,
    replied_by varchar(200),
    replied_on date,
    replied_words varchar(100),
    meeting_on date,
    item varchar(20),
    remark text,
    published_at timestamptz,
    published_by bigint references account (id),
    constraint referral_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint referral_reply_whole check (reply is not null or num_nonnulls(replied_by, replied_on, replied_words) = 0),
    constraint referral_item_of_meeting check (item is null or meeting_on is not null),
    constraint referral_published_whole check ((published_at is null) = (published_by is null))
);
comment on table referral is 'One body asks another to look at something; a draft until published';
comment on column referral.committee_id is 'The committee that was asked last, of those known here';
comment on column referral.concern is 'What the asking body saw';
comment on column referral.question is 'What it asks';
comment on column referral.replied_words is 'When the reply was given, as printed';
comment on column referral.meeting_on is 'The day of the meeting of committee_id that considers it';
comment on column referral.item is 'The number of the item on the agenda of that meeting';
create index referral_of_committee on referral (committee_id);

create table referral_step (
    referral_id bigint not null references referral (id) on delete cascade,
    position integer not null,
    from_words varchar(200) not null,
    from_committee_id bigint references committee (id),
    to_words varchar(200) not null,
    to_committee_id bigint references committee (id),
    asked_on date,
    asked_words varchar(100),
    words text,
    primary key (referral_id, position)
);
comment on table referral_step is 'Who asked whom: the chain that a referral went along, in order';
comment on column referral_step.from_words is 'The body as the paper names it';
comment on column referral_step.asked_words is 'When, as printed, where the paper names no day';
create index referral_step_from on referral_step (from_committee_id) where from_committee_id is not null;
create index referral_step_to on referral_step (to_committee_id) where to_committee_id is not null;

create table referral_recommendation (
    referral_id bigint not null references referral (id) on delete cascade,
    position integer not null,
    recommendation_id bigint not null references recommendation (id),
    primary key (referral_id, position),
    constraint referral_concerns_once unique (referral_id, recommendation_id) deferrable initially deferred
);
comment on table referral_recommendation is 'The published recommendations that a referral is about';
create index referral_of_recommendation on referral_recommendation (recommendation_id);

create table referral_paper (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    referral_id bigint not null references referral (id) on delete cascade,
    position integer not null,
    slug varchar(80) not null,
    title varchar(300) not null,
    author varchar(200),
    dated date,
    text text not null,
    constraint referral_paper_once unique (referral_id, slug),
    constraint referral_paper_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table referral_paper is 'A paper attached to a referral, word for word; public with the referral';
comment on column referral_paper.text is 'In the light mark-up of NumberedText';
