create table executive_response (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null unique references review (id),
    cabinet_committee_id bigint references committee (id),
    portfolio_post_id bigint references post (id),
    cabinet_member varchar(200),
    lead_scrutiny_member varchar(200),
    lead_scrutiny_officer varchar(200),
    prepared_by varchar(200),
    cabinet_meeting_on date,
    delegated_authority text,
    proposals text,
    background text,
    summary_introduction text,
    target_words text,
    impact_additional text,
    background_papers text
);
comment on table executive_response is 'The document in which an executive answers a review: who is behind it and its impact summary; the answers are in response';
comment on column executive_response.portfolio_post_id is 'The cabinet post whose holder approves the answers';
comment on column executive_response.cabinet_member is 'This and the next three are words as published';
comment on column executive_response.delegated_authority is 'The wording by which Cabinet lets somebody carry out what is proposed';
comment on column executive_response.target_words is 'Target completion or delivery date exactly as written';
create index executive_response_of_portfolio on executive_response (portfolio_post_id);

create table executive_response_impact (
    executive_response_id bigint not null references executive_response (id),
    position integer not null,
    caption varchar(200) not null,
    question varchar(300),
    answer boolean,
    detail text,
    primary key (executive_response_id, position)
);
comment on table executive_response_impact is 'The lines of the summary impact assessment in printed order; community impact has one for each of its questions';

create table executive_response_summary (
    executive_response_id bigint not null references executive_response (id),
    position integer not null,
    recommendation_id bigint references recommendation (id),
    words text,
    decision_words text not null,
    primary key (executive_response_id, position),
    constraint summary_names_something check (recommendation_id is not null or words is not null)
);
comment on table executive_response_summary is 'The lines of the paper''s own short table of decisions; words are as printed where they are not the recommendation''s';
create index summary_of_recommendation on executive_response_summary (recommendation_id);

create table response (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null references review (id),
    recipient_post_id bigint references post (id),
    recipient_key bigint not null generated always as (coalesce(recipient_post_id, 0)) stored,
    constraint response_same_place unique (id, review_id, recipient_key)
);
comment on table response is 'What one recipient answers to one recommendation, or to several at once; its words are in its versions';
comment on column response.recipient_post_id is 'Null for the executive as a whole';
comment on column response.recipient_key is 'The recipient, 0 for the executive as a whole: null would be unequal to itself';
create index response_of_review on response (review_id);

create table response_recommendation (
    response_id bigint not null,
    position integer not null,
    review_id bigint not null,
    recipient_key bigint not null,
    recommendation_id bigint not null,
    primary key (response_id, position),
    constraint one_response_for_each_recipient unique (recommendation_id, recipient_key),
    constraint answered_for_this_recipient foreign key (response_id, review_id, recipient_key) references response (id, review_id, recipient_key),
    constraint answered_in_this_review foreign key (review_id, recommendation_id) references recommendation (review_id, id)
);
comment on table response_recommendation is 'Which recommendations a response stands for';

create table response_version (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    response_id bigint not null references response (id),
    number integer not null,
    decision varchar(30),
    decision_words varchar(200),
    text text,
    reason text,
    reason_in_text boolean not null,
    dropped_reason text,
    drafted_by bigint not null references account (id),
    drafted_at timestamptz not null,
    on_behalf boolean not null,
    edits integer not null,
    submitted_by bigint references account (id),
    submitted_at timestamptz,
    returned_by bigint references account (id),
    returned_at timestamptz,
    return_reason text,
    approved_by bigint references account (id),
    approved_at timestamptz,
    approved_under text,
    decided_on date,
    published_on date,
    effective_on date,
    published_by bigint references account (id),
    published_at timestamptz,
    constraint version_once unique (response_id, number),
    constraint version_counted_from_one check (number >= 1),
    constraint version_decision check (decision in ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'REJECTED', 'NOTED')),
    constraint version_submitted_whole check ((submitted_at is null) = (submitted_by is null)),
    constraint version_returned_whole check ((returned_at is null) = (returned_by is null) and (returned_at is null) = (return_reason is null)),
    constraint version_approved_whole check ((approved_at is null) = (approved_by is null) and (approved_under is null or approved_at is not null)),
    constraint version_published_whole check (num_nulls(published_at, published_by, decided_on, published_on, effective_on) in (0, 5)),
    constraint version_stamps_in_order check (
        (returned_at is null or submitted_at is not null)
        and (approved_at is null or submitted_at is not null)
        and (published_at is null or approved_at is not null)),
    constraint version_returned_or_approved check (returned_at is null or approved_at is null),
    constraint version_four_eyes check (approved_by <> submitted_by),
    constraint version_dates_in_order check (decided_on <= published_on and published_on <= effective_on),
    constraint version_submitted_says_something check (
        submitted_at is null or decision is not null or text is not null or dropped_reason is not null),
    constraint version_less_than_accepted_has_reason check (
        submitted_at is null or decision is null or decision in ('ACCEPTED', 'NOTED')
        or reason is not null or (reason_in_text and text is not null))
);
comment on table response_version is 'One wording of a response. Its state follows from what happened to it; the newest may be edited until it is submitted, what is published stays for good';
comment on column response_version.decision is 'Null where none is stated';
comment on column response_version.decision_words is 'The decision as printed, where the paper has other words';
comment on column response_version.reason_in_text is 'The paper gives the reason inside the text';
comment on column response_version.dropped_reason is 'Why what was accepted is no longer deliverable; null while it is';
comment on column response_version.drafted_by is 'Who edited it last';
comment on column response_version.edits is 'Counts the savings of a draft, also those that touch nothing but its actions';
comment on column response_version.on_behalf is 'Typed in by a scrutiny officer for the executive';
comment on column response_version.approved_under is 'The wording by which somebody approved in place of the holder of the portfolio';
comment on column response_version.effective_on is 'From when the decision may be carried out, after call-in';

create table response_action (
    id bigint generated always as identity primary key,
    response_version_id bigint not null references response_version (id),
    position integer not null,
    key uuid not null,
    what text,
    due_words varchar(200),
    due_from date,
    due_until date,
    due_kind varchar(10) not null,
    ongoing boolean not null,
    due_by_hand boolean not null,
    date_reason varchar(1000),
    given_up_reason varchar(1000),
    done_on date,
    constraint action_place unique (response_version_id, position) deferrable initially deferred,
    constraint action_once unique (response_version_id, key) deferrable initially deferred,
    constraint action_due_kind check (due_kind in ('SPAN', 'ONGOING', 'EVENT', 'DONE', 'UNREAD', 'NONE')),
    constraint action_due_whole check ((due_from is null) = (due_until is null)),
    constraint action_due_order check (due_from <= due_until)
);
comment on table response_action is 'What is to be done about a recommendation, by when';
comment on column response_action.key is 'The same action has the same key in every version';
comment on column response_action.what is 'Null where it is what the response''s text describes';
comment on column response_action.due_words is 'Exactly as written; what due_kind, due_from, due_until and ongoing say is read from them';
comment on column response_action.due_by_hand is 'A person read the words, not the program';
comment on column response_action.date_reason is 'Why the date is later than in the last published version';
comment on column response_action.given_up_reason is 'Why it will not be done; published actions never just disappear';

create table action_owner (
    action_id bigint not null references response_action (id),
    position integer not null,
    post_id bigint references post (id),
    words varchar(300),
    primary key (action_id, position),
    constraint owner_is_named check (post_id is not null or words is not null)
);
comment on table action_owner is 'Who answers for an action: the post, and the words as printed where they say more, as "As above" does';
create index action_of_owner on action_owner (post_id);

create table action_date_change (
    id bigint generated always as identity primary key,
    response_id bigint not null references response (id),
    response_version_id bigint not null references response_version (id),
    action_key uuid not null,
    old_words varchar(200),
    old_until date,
    new_words varchar(200),
    new_until date,
    given_up boolean not null,
    later boolean not null,
    reason varchar(1000),
    changed_by bigint not null references account (id),
    changed_at timestamptz not null,
    constraint date_changed_once unique (response_version_id, action_key),
    constraint no_silent_slippage check (not later and not given_up or reason is not null)
);
comment on table action_date_change is 'Every move of an action''s date from one published version to the next; rows are only ever added';
create index date_change_of_response on action_date_change (response_id, id);

create table response_clock (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    review_id bigint not null references review (id),
    recipient_post_id bigint references post (id),
    rule varchar(30) not null,
    starts_on date,
    notice_on date,
    last_day_given date,
    override_on date,
    override_reason varchar(1000),
    set_by bigint not null references account (id),
    set_at timestamptz not null,
    constraint one_clock_for_each_recipient unique nulls not distinct (review_id, recipient_post_id),
    constraint clock_rule check (rule in ('EXECUTIVE', 'HEALTH', 'CRIME_AND_DISORDER', 'EIGHT_WEEKS', 'ONE_MONTH', 'NEXT_CABINET_MEETING', 'FIXED_DATE')),
    constraint clock_has_its_day check (
        case when rule in ('NEXT_CABINET_MEETING', 'FIXED_DATE') then last_day_given is not null and starts_on is null
             else starts_on is not null and last_day_given is null end),
    constraint clock_notice_is_the_executives check (notice_on is null or rule = 'EXECUTIVE'),
    constraint clock_override_has_reason check ((override_on is null) = (override_reason is null))
);
comment on table response_clock is 'By when one recipient owes its responses to a review, and from which rule that follows; what was set before is in the history';
comment on column response_clock.notice_on is 'When the executive received the notice that asks for a response, if later than the report';

create function keep_response_version() returns trigger
    language plpgsql as
$$
begin
    if old.published_at is not null or (tg_op = 'DELETE' and old.submitted_at is not null) then
        raise exception 'Published rows of % are never changed or removed.', tg_table_name
            using errcode = 'restrict_violation', hint = 'Start the next version of the response.';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if old.submitted_at is not null
       and (new.response_id, new.number, new.decision, new.decision_words, new.text, new.reason, new.reason_in_text,
            new.dropped_reason, new.drafted_by, new.drafted_at, new.on_behalf, new.submitted_by, new.submitted_at)
       is distinct from
           (old.response_id, old.number, old.decision, old.decision_words, old.text, old.reason, old.reason_in_text,
            old.dropped_reason, old.drafted_by, old.drafted_at, old.on_behalf, old.submitted_by, old.submitted_at) then
        raise exception 'Submitted words of % are never changed.', tg_table_name
            using errcode = 'restrict_violation', hint = 'Start the next version of the response.';
    end if;
    return new;
end
$$;
comment on function keep_response_version() is 'What was submitted keeps its words, what was published stays whole';

create function keep_actions_of_submitted() returns trigger
    language plpgsql as
$$
declare
    touched bigint[];
begin
    if tg_table_name = 'response_action' then
        touched := array[case when tg_op <> 'DELETE' then new.response_version_id end,
                         case when tg_op <> 'INSERT' then old.response_version_id end];
    else
        select array_agg(a.response_version_id) into touched from response_action a
        where a.id in (case when tg_op <> 'DELETE' then new.action_id end,
                       case when tg_op <> 'INSERT' then old.action_id end);
    end if;
    if exists (select 1 from response_version v where v.id = any (touched) and v.submitted_at is not null) then
        raise exception 'Rows of % are never changed or removed once their version is submitted.', tg_table_name
            using errcode = 'restrict_violation', hint = 'Start the next version of the response.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function keep_actions_of_submitted() is 'Actions and owners of a submitted version are part of its words';

create function keep_answered_recommendations() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from response_version v where v.published_at is not null and v.response_id in (
            case when tg_op <> 'DELETE' then new.response_id end, case when tg_op <> 'INSERT' then old.response_id end)) then
        raise exception 'Rows of % are never changed once their response is published.', tg_table_name
            using errcode = 'restrict_violation', hint = 'A published answer keeps what it answers.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function keep_answered_recommendations() is 'A published response goes on answering what it answered';
-- always, as for every guard of this schema: a session that plays the part of a replica would otherwise pass it by
create trigger response_version_keeps before update or delete on response_version for each row execute function keep_response_version();
alter table response_version enable always trigger response_version_keeps;
create trigger response_version_stays before truncate on response_version for each statement execute function refuse_change();
alter table response_version enable always trigger response_version_stays;
create trigger response_action_keeps before insert or update or delete on response_action for each row execute function keep_actions_of_submitted();
alter table response_action enable always trigger response_action_keeps;
create trigger response_action_stays before truncate on response_action for each statement execute function refuse_change();
alter table response_action enable always trigger response_action_stays;
create trigger action_owner_keeps before insert or update or delete on action_owner for each row execute function keep_actions_of_submitted();
alter table action_owner enable always trigger action_owner_keeps;
create trigger action_owner_stays before truncate on action_owner for each statement execute function refuse_change();
alter table action_owner enable always trigger action_owner_stays;
create trigger response_recommendation_keeps before insert or update or delete on response_recommendation for each row execute function keep_answered_recommendations();
alter table response_recommendation enable always trigger response_recommendation_keeps;
create trigger response_recommendation_stays before truncate on response_recommendation for each statement execute function refuse_change();
alter table response_recommendation enable always trigger response_recommendation_stays;
create trigger action_date_change_only_grows before update or delete or truncate on action_date_change for each statement execute function refuse_change();
alter table action_date_change enable always trigger action_date_change_only_grows;
