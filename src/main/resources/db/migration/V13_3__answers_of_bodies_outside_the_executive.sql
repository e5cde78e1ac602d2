alter table response_version
    add column received boolean not null default false,
    add column received_note text;
comment on column response_version.received is 'The answer of a body that answers for itself, published as received: nobody in the executive submits or approves it, and decided_on is the day on which it was given';
comment on column response_version.received_note is 'How it was received, or what its source does not say';

alter table response_version drop constraint version_stamps_in_order;
alter table response_version add constraint version_stamps_in_order check (
    (returned_at is null or submitted_at is not null)
    and (approved_at is null or submitted_at is not null)
    and (published_at is null or approved_at is not null or received));
alter table response_version add constraint version_received_whole check (
    not received or (published_at is not null and submitted_at is null and effective_on is null));
alter table response_version add constraint version_note_is_of_received check (received_note is null or received);
alter table response_version add constraint version_received_says_something check (
    not received or decision is not null or text is not null or dropped_reason is not null);
alter table response_version add constraint version_received_less_than_accepted_has_reason check (
    not received or decision is null or decision in ('ACCEPTED', 'NOTED')
    or reason is not null or (reason_in_text and text is not null));

create function keep_received_to_bodies_outside() returns trigger
    language plpgsql as
$$
begin
    if not exists (select 1 from response r join post p on p.id = r.recipient_post_id where r.id = new.response_id and p.outside) then
        raise exception 'Only a body outside the executive answers for itself.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function keep_received_to_bodies_outside() is 'The executive''s answers are approved before they are published';
create trigger response_version_received before insert or update of received on response_version for each row when (new.received) execute function keep_received_to_bodies_outside();
alter table response_version enable always trigger response_version_received;

create or replace function keep_actions_of_submitted() returns trigger
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
    if exists (select 1 from response_version v where v.id = any (touched)
            and (v.submitted_at is not null or v.published_at is not null)) then
        raise exception 'Rows of % are never changed or removed once their version is submitted.', tg_table_name
            using errcode = 'restrict_violation', hint = 'Start the next version of the response.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
