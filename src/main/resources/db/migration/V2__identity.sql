-- Councils and their committees (kept by the council feature) stand here because grants refer to them.
create table council (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    name varchar(200) not null unique check (btrim(name) <> ''),
    slug varchar(80) not null unique,
    constraint council_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table council is 'An authority; one installation may hold several';
comment on column council.slug is 'Its part of an address';

create table committee (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    council_id bigint not null references council (id),
    name varchar(200) not null check (btrim(name) <> ''),
    slug varchar(80) not null unique,
    kind varchar(30) not null,
    parent_id bigint references committee (id),
    successor_id bigint references committee (id),
    constraint committee_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint committee_kind check (kind in ('SCRUTINY_COMMITTEE', 'PANEL', 'TASK_AND_FINISH_GROUP', 'EXECUTIVE')),
    constraint committee_not_its_own_parent check (parent_id <> id),
    constraint committee_not_its_own_successor check (successor_id <> id)
);
comment on table committee is 'A scrutiny committee, panel, task and finish group, or the executive of a council';
comment on column committee.slug is 'Its part of an address: unique over all councils, since addresses do not name the council';
comment on column committee.parent_id is 'The committee that set up this group';
comment on column committee.successor_id is 'The committee that owns what is still open since this one ended';
create index committee_of_council on committee (council_id);
create index committee_of_parent on committee (parent_id) where parent_id is not null;
create index committee_of_successor on committee (successor_id) where successor_id is not null;

create table account (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    email varchar(254) not null,
    name varchar(100) not null check (btrim(name) <> ''),
    password_hash varchar(200) not null,
    session_epoch integer not null default 0,
    disabled_at timestamptz,
    created_at timestamptz not null,
    -- a name, an @ and a host: a dot in the host is not asked for, since intranets and demonstrations have none
    constraint account_email_form check (email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$')
);
comment on table account is 'A person who can sign in; never deleted, since history refers to it';
comment on column account.email is 'The name to sign in with, told apart without regard to case';
comment on column account.password_hash is 'Argon2id with its parameters';
comment on column account.session_epoch is 'Raised when a password changes or an account is disabled: sessions that carry an older number are over';
comment on column account.disabled_at is 'Since when nobody can sign in with it; null while it is in use';
create unique index account_email_once on account (lower(email));

create table account_grant (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    account_id bigint not null references account (id),
    role varchar(30) not null,
    committee_id bigint references committee (id),
    constraint account_grant_once unique nulls not distinct (account_id, role, committee_id),
    constraint account_grant_role check (role in ('SCRUTINY_OFFICER', 'CHAIR', 'MEMBER', 'COUNCILLOR', 'SERVICE_OFFICER', 'CABINET_MEMBER', 'ADMINISTRATOR')),
    constraint account_grant_committee check ((committee_id is not null) = (role in ('SCRUTINY_OFFICER', 'CHAIR', 'MEMBER')))
);
comment on table account_grant is 'A role that an account holds now; what it held before is in the history';
comment on column account_grant.committee_id is 'The committee, exactly for the roles that are of one committee';
create index account_grant_of_committee on account_grant (committee_id) where committee_id is not null;

create table post (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    council_id bigint not null references council (id),
    title varchar(200) not null check (btrim(title) <> ''),
    body varchar(200) not null default '',
    constraint post_once unique (council_id, title, body)
);
comment on table post is 'A post that owns recommendations and actions, whoever holds it';
comment on column post.body is 'The directorate or the outside body; empty where the title says it all';

create table post_holder (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    post_id bigint not null references post (id),
    name varchar(100) not null check (btrim(name) <> ''),
    account_id bigint references account (id),
    from_date date not null,
    until_date date,
    constraint post_holder_dates check (until_date >= from_date)
);
comment on table post_holder is 'Who held a post and when; several may share one';
comment on column post_holder.account_id is 'With which account the holder acts for the post; null where the holder has none';
comment on column post_holder.from_date is 'The first day';
comment on column post_holder.until_date is 'The last day, that day included; null for who holds it with no end in sight';
create index post_holder_of_post on post_holder (post_id, from_date);
create index post_holder_of_account on post_holder (account_id) where account_id is not null;
