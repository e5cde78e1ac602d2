alter table response_version add column as_printed varchar(500);
comment on column response_version.as_printed is
    'Where the executive published this decision long before the paper was taken in here: minute or decision reference. Nobody approved it here';

alter table response_version drop constraint version_stamps_in_order;
alter table response_version add constraint version_stamps_in_order check (
    (returned_at is null or submitted_at is not null)
    and (approved_at is null or submitted_at is not null)
    and (published_at is null or approved_at is not null or received or as_printed is not null));
alter table response_version add constraint version_as_printed_whole check (
    as_printed is null or (btrim(as_printed) <> '' and published_at is not null and submitted_at is null
        and number = 1 and on_behalf and not received));
