create table meeting_record (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    meeting_id bigint not null unique references meeting (id),
    changes integer not null default 0,
    last_item integer not null default 0,
    last_resolution integer not null default 0,
    title varchar(200),
    starts varchar(50),
    ended varchar(50),
    head text,
    agenda_foot text,
    foot text,
    remark text,
    agenda_published_at timestamptz,
    agenda_published_by bigint references account (id),
    minutes_published_at timestamptz,
    minutes_published_by bigint references account (id),
    constraint record_agenda_published_whole check ((agenda_published_at is null) = (agenda_published_by is null)),
    constraint record_minutes_published_whole check ((minutes_published_at is null) = (minutes_published_by is null))
);
comment on table meeting_record is 'What a meeting dealt with: its agenda and its minutes, each a draft until it is published';
comment on column meeting_record.changes is 'Counts the changes of anything of it, so that its version tells a page that is no longer true';
comment on column meeting_record.last_item is 'The highest number given to an item in an address; none is given twice';
comment on column meeting_record.last_resolution is 'The same for resolutions';
comment on column meeting_record.title is 'As the paper prints it over the agenda or the minutes';
comment on column meeting_record.starts is 'The time as printed: 6.30pm';
comment on column meeting_record.head is 'What stands before the first item, in the mark-up of numbered text, like every long text here';

create table meeting_attendance (
    record_id bigint not null references meeting_record (id),
    position integer not null,
    group_name varchar(100) not null,
    names text not null,
    primary key (record_id, position)
);
comment on table meeting_attendance is 'Who was there, in the groups of the minutes, those who sent apologies in one of their own';
comment on column meeting_attendance.names is 'One to a line, as printed';

create table agenda_item (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    record_id bigint not null references meeting_record (id),
    position integer not null,
    ref integer not null,
    level smallint not null,
    number varchar(20),
    minutes_number varchar(30),
    title varchar(300) not null,
    agenda text,
    minutes text,
    constraint agenda_item_ref unique (record_id, ref),
    constraint agenda_item_level check (level in (0, 1))
);
comment on table agenda_item is 'An item of a meeting with the words of the agenda and those of the minutes';
comment on column agenda_item.ref is 'Its number in addresses, which stays when items are moved';
comment on column agenda_item.number is 'Its number on the agenda as printed';
comment on column agenda_item.minutes_number is 'Its number in the minutes as printed: BFSC-32';
comment on column agenda_item.level is '1 for an item under the one before it: (1) Apologies under 1. General';

create table agenda_item_recommendation (
    item_id bigint not null references agenda_item (id),
    position integer not null,
    recommendation_id bigint not null references recommendation (id),
    primary key (item_id, position)
);
comment on table agenda_item_recommendation is 'Published recommendations that come to the meeting under an item';
create index item_of_coming_recommendation on agenda_item_recommendation (recommendation_id);

create table agenda_item_review (
    item_id bigint not null references agenda_item (id),
    position integer not null,
    review_id bigint not null references review (id),
    primary key (item_id, position)
);
comment on table agenda_item_review is 'Published reviews that an item is about as a whole';
create index item_of_coming_review on agenda_item_review (review_id);

create table resolution (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    item_id bigint not null references agenda_item (id),
    position integer not null,
    ref integer not null,
    kind varchar(10) not null,
    text text not null,
    owner_words varchar(300),
    owner_missing boolean not null,
    due_words varchar(200),
    due_kind varchar(10) not null,
    due_from date,
    due_until date,
    ongoing boolean not null,
    resolved boolean not null,
    remark text,
    constraint resolution_kind check (kind in ('ACTION', 'DECISION')),
    constraint resolution_due check ((due_from is null) = (due_until is null))
);
comment on table resolution is 'What the meeting resolved or agreed under an item, word for word';
comment on column resolution.ref is 'Its number in addresses, given once in a meeting';
comment on column resolution.owner_words is 'What the minutes print in brackets behind it, without the brackets';
comment on column resolution.owner_missing is 'Whether an action has nobody who is to do it: no post, and no name in the words of the minutes';
comment on column resolution.resolved is 'False for what was agreed in discussion and does not stand under Resolved';
create index resolution_of_item on resolution (item_id);

create table resolution_owner (
    resolution_id bigint not null references resolution (id),
    position integer not null,
    post_id bigint not null references post (id),
    primary key (resolution_id, position)
);
comment on table resolution_owner is 'The posts that answer for an action';
create index resolution_of_post on resolution_owner (post_id);

create table action_progress (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution (id),
    recorded_at timestamptz not null,
    recorded_by bigint not null references account (id),
    dated date not null,
    state varchar(10) not null,
    words text,
    constraint progress_state check (state in ('OPEN', 'DONE', 'GIVEN_UP')),
    constraint progress_given_up_has_reason check (state <> 'GIVEN_UP' or words is not null)
);
comment on table action_progress is 'What has been done about a resolved action; the newest says where it stands';
comment on column action_progress.dated is 'The day from which it is so, which may lie before the day on which it was written down';
comment on column action_progress.words is 'What was done; for GIVEN_UP the reason';
create index progress_of_resolution on action_progress (resolution_id, id);
create trigger action_progress_only_grows before update or delete or truncate on action_progress for each statement execute function refuse_change();
alter table action_progress enable always trigger action_progress_only_grows;

create table meeting_paper (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    record_id bigint not null references meeting_record (id),
    item_id bigint not null references agenda_item (id),
    position integer not null,
    slug varchar(80) not null,
    title varchar(300) not null,
    author varchar(200),
    dated date,
    text text not null,
    constraint meeting_paper_slug unique (record_id, slug),
    constraint meeting_paper_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table meeting_paper is 'A paper that came to a meeting under an item, its whole text kept';
create index paper_of_item on meeting_paper (item_id);

create table meeting_change (
    id bigint generated always as identity primary key,
    record_id bigint not null references meeting_record (id),
    changed_at timestamptz not null,
    changed_by bigint not null references account (id),
    part varchar(10) not null,
    what varchar(400) not null,
    before text,
    after text,
    reason varchar(500),
    constraint change_part check (part in ('AGENDA', 'MINUTES')),
    constraint change_of_minutes_has_reason check (part <> 'MINUTES' or reason is not null)
);
comment on table meeting_change is 'What was changed in an agenda or corrected in minutes after they were published; everybody reads it beside them';
comment on column meeting_change.what is 'The item and which of its words, as a reader calls them';
comment on column meeting_change.before is 'The words that everybody could read until then, null for none';
create index change_of_record on meeting_change (record_id, id);
create trigger meeting_change_only_grows before update or delete or truncate on meeting_change for each statement execute function refuse_change();
alter table meeting_change enable always trigger meeting_change_only_grows;
