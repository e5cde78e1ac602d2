alter table executive_response add column lead_post_id bigint references post (id);
comment on column executive_response.lead_post_id is 'The service post that drafts what the executive as a whole answers';
create index executive_response_of_lead on executive_response (lead_post_id);

-- old papers print when Cabinet decided, and often neither when that was published nor when it took effect
alter table response_version drop constraint version_published_whole;
alter table response_version add constraint version_published_whole check (
    num_nulls(published_at, published_by, decided_on) in (0, 3)
    and (published_at is not null or (published_on is null and effective_on is null)));
alter table response_version drop constraint version_dates_in_order;
alter table response_version add constraint version_dates_in_order check (
    decided_on <= published_on and published_on <= effective_on and decided_on <= effective_on);
comment on column response_version.published_on is 'When Cabinet''s decision was published; null where nobody knows';
comment on column response_version.effective_on is 'From when the decision may be carried out, after call-in; null where nobody knows';
