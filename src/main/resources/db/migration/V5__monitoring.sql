create function walk_status(walk varchar) returns smallint
    language sql immutable strict
    as $$
    select case
        when walk = 'N' then 1
        when walk = 'YY' then 2
        when walk ~ '^YN[YT]Y$' then 3
        when walk ~ '^YN[YT]NY$' then 4
        when walk ~ '^YN[YT]NN$' then 5
        when walk = 'YNN' then 6
    end::smallint
    $$;
comment on function walk_status(varchar) is
    'The status category that a walk through the flowchart leads to: Y yes, N no, T no timescale was set; null if it leads nowhere';

create table monitoring_session (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    meeting_id bigint not null unique references meeting (id),
    updates_due_on date,
    remark text,
    circulated_at timestamptz,
    circulated_by bigint references account (id),
    published_at timestamptz,
    published_by bigint references account (id),
    constraint session_circulated_whole check ((circulated_at is null) = (circulated_by is null)),
    constraint session_published_whole check ((published_at is null) = (published_by is null)),
    constraint session_circulated_before_published check (published_at is null or circulated_at is not null)
);
comment on table monitoring_session is 'One meeting''s look at recommendations; its state follows from what has happened to it';

create table session_item (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    session_id bigint not null references monitoring_session (id),
    recommendation_id bigint not null references recommendation (id),
    included boolean not null,
    choice_reason varchar(500) not null,
    requested_at timestamptz,
    requested_by bigint references account (id),
    requested_post_id bigint references post (id),
    chased_times integer not null default 0,
    last_chased_at timestamptz,
    not_received_at timestamptz,
    drafted_walk varchar(5),
    drafted_status smallint generated always as (walk_status(drafted_walk)) stored,
    drafted_reason text,
    drafted_timescale_reason varchar(500),
    drafted_comes_back varchar(200),
    drafted_at timestamptz,
    drafted_by bigint references account (id),
    agreed_at timestamptz,
    agreed_by bigint references account (id),
    confirmed_walk varchar(5),
    confirmed_status smallint generated always as (walk_status(confirmed_walk)) stored,
    confirmed_reason text,
    confirmed_timescale_reason varchar(500),
    confirmed_comes_back varchar(200),
    decided_action text,
    minute_number varchar(100),
    confirmed_at timestamptz,
    confirmed_by bigint references account (id),
    constraint item_once unique (session_id, recommendation_id),
    constraint item_request_whole check ((requested_at is null) = (requested_by is null)),
    constraint item_draft_whole check ((drafted_walk is null) = (drafted_at is null) and (drafted_walk is null) = (drafted_by is null)),
    constraint item_draft_leads_somewhere check (drafted_walk is null or walk_status(drafted_walk) is not null),
    constraint item_agreed_whole check ((agreed_at is null) = (agreed_by is null) and (agreed_at is null or drafted_at is not null)),
    constraint item_confirmed_whole check ((confirmed_walk is null) = (confirmed_at is null) and (confirmed_walk is null) = (confirmed_by is null)),
    constraint item_confirmed_leads_somewhere check (confirmed_walk is null or walk_status(confirmed_walk) is not null),
    constraint item_stop_has_reason check (confirmed_status is distinct from 1 or confirmed_reason is not null),
    constraint item_obstacle_has_action check (confirmed_status is null or confirmed_status not in (3, 5) or decided_action is not null)
);
comment on table session_item is 'The working paper of one recommendation at one session, until publication makes a progress_entry of it';
comment on column session_item.included is 'Whether the session takes the recommendation; choice_reason says why or why not';
comment on column session_item.drafted_walk is 'The officer''s answers to the flowchart; never replaced by the committee''s in confirmed_walk';
comment on column session_item.drafted_timescale_reason is 'Why the answer to question 3 differs from what the dates say';
comment on column session_item.drafted_comes_back is 'For category 6: when the item comes back, in words';
create index item_of_asked_post on session_item (requested_post_id);
create index item_of_recommendation on session_item (recommendation_id);

create table position_update (
    id bigint generated always as identity primary key,
    item_id bigint not null references session_item (id),
    position text,
    evidence text,
    remark text,
    own_view varchar(20),
    new_due_words varchar(200),
    new_due_until date,
    new_due_reason varchar(1000),
    heading_current varchar(100),
    heading_later varchar(100),
    on_behalf boolean not null,
    given_by bigint not null references account (id),
    given_at timestamptz not null,
    constraint update_says_something check (position is not null or remark is not null),
    constraint update_own_view check (own_view in ('DONE', 'ON_TRACK', 'OBSTACLE')),
    constraint update_new_date_has_reason check (new_due_words is null or new_due_reason is not null),
    constraint update_new_date_has_words check (new_due_until is null or new_due_words is not null)
);
comment on table position_update is 'Each wording of the current position that was handed in for an item; the last one counts, none is lost';
comment on column position_update.on_behalf is 'Typed in by a scrutiny officer for the service';
comment on column position_update.heading_current is 'Heading of the position in its own session''s table where the paper differs from "Current position:"';
comment on column position_update.heading_later is 'Heading of the position in later tables where the paper differs from "26th July position:"';
create index update_of_item on position_update (item_id, id);

create table item_comment (
    id bigint generated always as identity primary key,
    item_id bigint not null references session_item (id),
    text text not null,
    account_id bigint not null references account (id),
    written_at timestamptz not null
);
comment on table item_comment is 'What the chair or a member says of a draft status; internal to the committee';
create index comment_of_item on item_comment (item_id, id);

create table progress_entry (
    id bigint generated always as identity primary key,
    session_id bigint not null references monitoring_session (id),
    recommendation_id bigint not null references recommendation (id),
    corrects_id bigint references progress_entry (id),
    correction_reason varchar(1000),
    received boolean not null,
    position text,
    evidence text,
    remark text,
    own_view varchar(20),
    new_due_words varchar(200),
    new_due_until date,
    new_due_reason varchar(1000),
    heading_current varchar(100),
    heading_later varchar(100),
    drafted_walk varchar(5),
    drafted_status smallint generated always as (walk_status(drafted_walk)) stored,
    drafted_by bigint references account (id),
    agreed_by bigint references account (id),
    walk varchar(5) not null,
    status smallint not null generated always as (walk_status(walk)) stored,
    wording_version smallint not null,
    reason text,
    timescale_reason varchar(500),
    decided_action text,
    comes_back varchar(200),
    minute_number varchar(100),
    recorded_by bigint not null references account (id),
    recorded_at timestamptz not null,
    constraint entry_corrected_once unique (corrects_id),
    constraint entry_same_subject unique (id, session_id, recommendation_id),
    constraint entry_of_one_recommendation unique (id, recommendation_id),
    constraint entry_corrects_same foreign key (corrects_id, session_id, recommendation_id) references progress_entry (id, session_id, recommendation_id),
    constraint entry_correction_has_reason check ((corrects_id is null) = (correction_reason is null)),
    constraint entry_received_says_something check (not received or position is not null or remark is not null),
    constraint entry_stop_has_reason check (status <> 1 or reason is not null),
    constraint entry_obstacle_has_action check (status not in (3, 5) or decided_action is not null)
);
comment on table progress_entry is 'The published outcome of one recommendation at one session. Rows are only ever added: a correction is a new row';
comment on column progress_entry.wording_version is 'Which wording of the flowchart''s questions the walk was answered in';
comment on column progress_entry.received is 'False where no update was received';
create unique index entry_first_once on progress_entry (session_id, recommendation_id) where corrects_id is null;
create index entry_of_recommendation on progress_entry (recommendation_id, session_id, id);

create table reopening (
    id bigint generated always as identity primary key,
    recommendation_id bigint not null references recommendation (id),
    after_entry_id bigint not null unique,
    reason varchar(1000) not null,
    reopened_on date not null,
    reopened_by bigint not null references account (id),
    reopened_at timestamptz not null,
    constraint reopening_after_its_entry foreign key (after_entry_id, recommendation_id) references progress_entry (id, recommendation_id)
);
create index reopening_of_recommendation on reopening (recommendation_id);
comment on table reopening is 'A recommendation whose monitoring had ended comes back, with the reason; rows are only ever added';

create table covering_report (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    session_id bigint not null unique references monitoring_session (id),
    report_of varchar(200) not null,
    report_to varchar(200) not null,
    author varchar(200),
    dated date not null,
    subject varchar(300) not null,
    main_issues text,
    asks text,
    body text
);
comment on table covering_report is 'The report that brings a session''s tracking table to the committee';
comment on column covering_report.main_issues is 'Summary of main issues, paragraphs parted by an empty line';
comment on column covering_report.asks is 'What Members are asked to do, one to a line';
comment on column covering_report.body is 'Plain text: # heading, ## sub-heading, - bullet, other lines paragraphs with their number first';

create table covering_report_answer (
    report_id bigint not null references covering_report (id) on delete cascade,
    position integer not null,
    question varchar(300) not null,
    detail_label varchar(300),
    answer boolean not null,
    detail varchar(500),
    primary key (report_id, position)
);
comment on table covering_report_answer is 'The yes or no lines at the head of a covering report';

create trigger position_update_only_grows before update or delete or truncate on position_update for each statement execute function refuse_change();
alter table position_update enable always trigger position_update_only_grows;
create trigger progress_entry_only_grows before update or delete or truncate on progress_entry for each statement execute function refuse_change();
alter table progress_entry enable always trigger progress_entry_only_grows;
create trigger reopening_only_grows before update or delete or truncate on reopening for each statement execute function refuse_change();
alter table reopening enable always trigger reopening_only_grows;
create trigger item_comment_only_grows before update or delete or truncate on item_comment for each statement execute function refuse_change();
alter table item_comment enable always trigger item_comment_only_grows;

create function due_before(recommendation bigint, day date) returns table (words varchar, until date)
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
          and e.new_due_words is not null
          and m.held_on < day
          and not exists (select 1 from progress_entry c where c.corrects_id = e.id)
        order by m.held_on desc, e.id desc
        limit 1) moved on true
    where r.id = recommendation
    $$;
comment on function due_before(bigint, date) is
    'A recommendation''s timescale as it stood before the meetings of a day: as published, or as a session before that day moved it';

create view recommendation_standing as
select r.id as recommendation_id,
       latest.id as entry_id,
       latest.session_id,
       latest.status,
       latest.held_on as status_on,
       latest.comes_back,
       re.reopened_on,
       latest.id is null or latest.status not in (1, 2) or re.id is not null as is_open,
       due.words as due_words,
       due.until as due_until
from recommendation r
left join lateral (
    select e.*, m.held_on
    from progress_entry e
    join monitoring_session s on s.id = e.session_id
    join meeting m on m.id = s.meeting_id
    where e.recommendation_id = r.id
      and not exists (select 1 from progress_entry c where c.corrects_id = e.id)
    order by m.held_on desc, e.id desc
    limit 1) latest on true
left join lateral (
    select o.id, o.reopened_on
    from reopening o
    join progress_entry e on e.id = o.after_entry_id
    where o.recommendation_id = r.id and e.session_id = latest.session_id
    order by o.id desc
    limit 1) re on true
join due_before(r.id, 'infinity') due on true;
comment on view recommendation_standing is
    'Where each recommendation stands now: its last published entry, whether monitoring goes on, and its timescale after published changes. A reopening outlives a correction of the entry that it followed';
