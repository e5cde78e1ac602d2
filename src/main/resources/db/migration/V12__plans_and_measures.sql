create table plan (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    committee_id bigint not null references committee (id),
    review_id bigint references review (id),
    slug varchar(80) not null unique,
    title varchar(300) not null,
    as_at_words varchar(100),
    as_at date,
    introduction text,
    remark text,
    number_head varchar(100),
    description_head varchar(100),
    comments_head varchar(100),
    created_on date not null,
    published_at timestamptz,
    published_by bigint references account (id),
    constraint plan_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint plan_published_whole check ((published_at is null) = (published_by is null))
);
comment on table plan is 'A table of measures that a committee follows: an improvement plan, targets of a group, figures of a review; a draft until published';
comment on column plan.review_id is 'The review whose figures these are, if they are of one';
comment on column plan.slug is 'Its part of the address; fixed at publication';
comment on column plan.as_at_words is 'On which day it stands so, as printed';
comment on column plan.as_at is 'The same as a day, from which words like "within 6 months" count';
comment on column plan.remark is 'What the record has to say of itself, never the words of its source';
comment on column plan.number_head is 'Head of the column with the numbers, as printed';
comment on column plan.created_on is 'When it was typed in; words of time count from it where as_at is not known';
create index plan_of_committee on plan (committee_id);
create index plan_of_review on plan (review_id);

create table plan_column (
    plan_id bigint not null references plan (id) on delete cascade,
    position integer not null,
    key varchar(80) not null,
    unit varchar(20) not null,
    target_head varchar(100),
    achieved_head varchar(100),
    variation_head varchar(100),
    rule varchar(30) not null,
    summed boolean not null,
    total_label varchar(100),
    total_target varchar(100),
    total_achieved varchar(100),
    total_variation varchar(100),
    primary key (plan_id, position),
    constraint plan_column_once unique (plan_id, key) deferrable initially deferred,
    constraint plan_column_unit check (unit in ('NUMBER', 'POUNDS_THOUSAND', 'WEEKS', 'PERCENT', 'OTHER')),
    constraint plan_column_rule check (rule in ('ACHIEVED_MINUS_TARGET', 'TARGET_MINUS_ACHIEVED', 'NONE'))
);
comment on table plan_column is 'A group of up to three columns of one kind of figure: target, achieved and the variation between them';
comment on column plan_column.key is 'Names it within the plan, for the figures';
comment on column plan_column.target_head is 'Head of the column as printed; null where the table has no such column';
comment on column plan_column.rule is 'How the variation is worked out';
comment on column plan_column.summed is 'Whether the figures add up to a total';
comment on column plan_column.total_target is 'The total as printed, which may be wrong; what the figures add up to is worked out';

create table plan_list (
    plan_id bigint not null references plan (id) on delete cascade,
    position integer not null,
    key varchar(80) not null,
    heading varchar(200) not null,
    state varchar(20) not null,
    primary key (plan_id, position),
    constraint plan_list_once unique (plan_id, key) deferrable initially deferred,
    constraint plan_list_state check (state in ('COMPLETED', 'IN_PROGRESS', 'NOT_STARTED'))
);
comment on table plan_list is 'A list of a plan''s actions under the heading that the paper prints';
comment on column plan_list.key is 'Names it within the plan, for the actions';
comment on column plan_list.state is 'What being on this list says of an action';

create table plan_action (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    plan_id bigint not null references plan (id),
    list_key varchar(80) not null,
    position integer not null,
    number integer not null,
    text text not null,
    constraint plan_action_once unique (plan_id, number)
);
comment on table plan_action is 'An action of a plan, on one of its lists';
comment on column plan_action.list_key is 'Key of the list; no foreign key, since rows of lists change places under a deferred key';
comment on column plan_action.position is 'Place on its list';
comment on column plan_action.number is 'Its part of the address within the plan; stays when it moves';

create table plan_action_move (
    id bigint generated always as identity primary key,
    action_id bigint not null references plan_action (id),
    from_heading varchar(200) not null,
    to_heading varchar(200) not null,
    note text,
    moved_at timestamptz not null,
    moved_by bigint not null references account (id)
);
comment on table plan_action_move is 'That an action went from one list to another; kept for good once the plan is public';
comment on column plan_action_move.from_heading is 'Heading of the list at that time';
comment on column plan_action_move.note is 'What the officer said about it';
create index plan_action_move_of_action on plan_action_move (action_id);

create table measure (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    plan_id bigint not null references plan (id),
    position integer not null,
    ref varchar(80) not null,
    number varchar(20),
    objective varchar(300),
    group_begins boolean not null,
    description text not null,
    due_words varchar(200),
    recommendation_id bigint references recommendation (id),
    comments text,
    remark text,
    constraint measure_ref_once unique (plan_id, ref) deferrable initially deferred,
    constraint measure_place unique (plan_id, position) deferrable initially deferred,
    constraint measure_ref_form check (ref ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table measure is 'A row of a plan: what is measured, with its figures';
comment on column measure.position is 'Place in the printed order, from 1';
comment on column measure.ref is 'Its part of the address, made of its number or place; fixed when the plan is published';
comment on column measure.number is 'As printed';
comment on column measure.objective is 'The heading over or under its group of rows, as printed';
comment on column measure.group_begins is 'Whether a new group begins with it although the heading is that of the row before';
comment on column measure.due_words is 'By when, exactly as written; the days that they mean are read from them';
comment on column measure.recommendation_id is 'The recommendation whose effect it shows';
create index measure_of_recommendation on measure (recommendation_id);

create table measure_figure (
    measure_id bigint not null references measure (id) on delete cascade,
    position integer not null,
    column_key varchar(80) not null,
    target varchar(100),
    achieved varchar(100),
    variation varchar(100),
    primary key (measure_id, position),
    constraint measure_figure_once unique (measure_id, column_key) deferrable initially deferred
);
comment on table measure_figure is 'What a measure''s row says in one group of columns, in the words printed: numbers are read from them';

create table measure_reading (
    id bigint generated always as identity primary key,
    measure_id bigint not null references measure (id),
    number integer not null,
    as_at_words varchar(100) not null,
    as_at date,
    value varchar(100),
    corrects_id bigint,
    reason text,
    recorded_at timestamptz not null,
    recorded_by bigint not null references account (id),
    constraint measure_reading_number unique (measure_id, number),
    constraint measure_reading_of_measure unique (measure_id, id),
    constraint measure_reading_corrects foreign key (measure_id, corrects_id) references measure_reading (measure_id, id),
    constraint measure_reading_corrected_once unique (corrects_id),
    constraint measure_reading_correction_whole check ((corrects_id is null) = (reason is null)),
    constraint measure_reading_value check (value is not null or corrects_id is not null)
);
comment on table measure_reading is 'The value of a measure at one time. Never changed: a correction is a new reading that names the one it corrects';
comment on column measure_reading.number is 'Its part of the address within the measure';
comment on column measure_reading.as_at is 'The day, where it is known; else read from the words';
comment on column measure_reading.value is 'In the words printed, which may be no number; null where a correction takes the reading back';

-- a draft may be removed with all that is in it; what was public stays
create function keep_what_was_public_of_plans() returns trigger
    language plpgsql as
$$
declare
    public_now boolean;
begin
    if tg_op = 'DELETE' and tg_table_name = 'measure_reading' then
        select p.published_at is not null into public_now
        from measure m join plan p on p.id = m.plan_id where m.id = old.measure_id;
    elsif tg_op = 'DELETE' then
        select p.published_at is not null into public_now
        from plan_action a join plan p on p.id = a.plan_id where a.id = old.action_id;
    end if;
    if tg_op = 'UPDATE' or coalesce(public_now, true) then
        raise exception 'Rows of % are never changed, nor removed from what is public.', tg_table_name
            using errcode = 'restrict_violation', hint = 'Add a new row that corrects the earlier one.';
    end if;
    return old;
end
$$;
comment on function keep_what_was_public_of_plans() is
    'Trigger function for what only grows once its plan is published. Attach it per row to update and delete, and enable it always.';

create trigger measure_reading_keeps before update or delete on measure_reading for each row execute function keep_what_was_public_of_plans();
alter table measure_reading enable always trigger measure_reading_keeps;
create trigger measure_reading_stays before truncate on measure_reading for each statement execute function refuse_change();
alter table measure_reading enable always trigger measure_reading_stays;
create trigger plan_action_move_keeps before update or delete on plan_action_move for each row execute function keep_what_was_public_of_plans();
alter table plan_action_move enable always trigger plan_action_move_keeps;
create trigger plan_action_move_stays before truncate on plan_action_move for each statement execute function refuse_change();
alter table plan_action_move enable always trigger plan_action_move_stays;
