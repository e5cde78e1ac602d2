-- A trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

create function plain_text(written text) returns text
    language sql immutable parallel safe
    return translate(written, '‘’“”–—‑' || chr(160), '''''""--- ');
comment on function plain_text(text) is
    'Quotation marks, dashes and spaces as people type them, one character for one; org.followthrough.search.PlainText does the same to what is looked for';

create function search_vector(title text, body text, rest text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('english'::regconfig, translate(title, '/', ' ')), 'A')
        || setweight(to_tsvector('english'::regconfig, translate(body, '/', ' ')), 'B')
        || setweight(to_tsvector('english'::regconfig, translate(rest, '/', ' ')), 'C');
comment on function search_vector(text, text, text) is
    'The stems of some words, those of titles before those of texts and both before everything else; a stroke parts words';

alter table recommendation
    add search_text text generated always as (plain_text(
        coalesce(heading, '') || ' ' || initcap(kind) || ' ' || number || E'\n' || coalesce(text, '') || E'\n' || coalesce(remark, '') || E'\n' || coalesce(due_words, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        coalesce(heading, '') || ' ' || initcap(kind) || ' ' || number, coalesce(text, ''), coalesce(remark, '') || ' ' || coalesce(due_words, ''))) stored;

alter table review
    add search_text text generated always as (plain_text(
        title || ' ' || code || E'\n' || coalesce(summary, '') || E'\n' || coalesce(terms_of_reference, '') || E'\n' || coalesce(lead_member, '') || E'\n' || coalesce(lead_officer, '') || E'\n' || coalesce(remark, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        title || ' ' || code, coalesce(summary, '') || ' ' || coalesce(terms_of_reference, ''),
        coalesce(lead_member, '') || ' ' || coalesce(lead_officer, '') || ' ' || coalesce(remark, ''))) stored;

alter table committee
    add search_text text generated always as (plain_text(name)) stored,
    add search_vector tsvector generated always as (search_vector(name, '', '')) stored;

alter table post
    add search_text text generated always as (plain_text(title || E'\n' || body)) stored,
    add search_vector tsvector generated always as (search_vector('', title || ' ' || body, '')) stored;

alter table response_version
    add search_text text generated always as (plain_text(
        coalesce(decision_words, replace(decision, '_', ' '), '') || E'\n' || coalesce(text, '') || E'\n' || coalesce(reason, '') || E'\n' || coalesce(dropped_reason, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        coalesce(decision_words, replace(decision, '_', ' '), ''), coalesce(text, ''), coalesce(reason, '') || ' ' || coalesce(dropped_reason, ''))) stored;

alter table response_action
    add search_text text generated always as (plain_text(
        coalesce(what, '') || E'\n' || coalesce(due_words, '') || E'\n' || coalesce(given_up_reason, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        '', coalesce(what, ''), coalesce(due_words, '') || ' ' || coalesce(given_up_reason, ''))) stored;

alter table action_owner
    add search_text text generated always as (plain_text(coalesce(words, ''))) stored,
    add search_vector tsvector generated always as (search_vector('', '', coalesce(words, ''))) stored;

alter table action_date_change
    add search_text text generated always as (plain_text(
        coalesce(reason, '') || E'\n' || coalesce(old_words, '') || E'\n' || coalesce(new_words, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        '', coalesce(reason, ''), coalesce(old_words, '') || ' ' || coalesce(new_words, ''))) stored;

alter table progress_entry
    add search_text text generated always as (plain_text(
        coalesce(position, '') || E'\n' || coalesce(evidence, '') || E'\n' || coalesce(remark, '') || E'\n' || coalesce(reason, '') || E'\n' || coalesce(decided_action, '')
        || E'\n' || coalesce(new_due_words, '') || E'\n' || coalesce(new_due_reason, '') || E'\n' || coalesce(timescale_reason, '') || E'\n' || coalesce(comes_back, '')
        || E'\n' || coalesce(correction_reason, '') || E'\n' || coalesce(minute_number, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        '', coalesce(position, '') || ' ' || coalesce(evidence, ''),
        coalesce(remark, '') || ' ' || coalesce(reason, '') || ' ' || coalesce(decided_action, '')
        || ' ' || coalesce(new_due_words, '') || ' ' || coalesce(new_due_reason, '') || ' ' || coalesce(timescale_reason, '') || ' ' || coalesce(comes_back, '')
        || ' ' || coalesce(correction_reason, '') || ' ' || coalesce(minute_number, ''))) stored;

alter table reopening
    add search_text text generated always as (plain_text(reason)) stored,
    add search_vector tsvector generated always as (search_vector('', reason, '')) stored;

alter table monitoring_session
    add search_text text generated always as (plain_text(coalesce(remark, ''))) stored,
    add search_vector tsvector generated always as (search_vector('', coalesce(remark, ''), '')) stored;

alter table covering_report
    add search_text text generated always as (plain_text(
        subject || E'\n' || coalesce(main_issues, '') || E'\n' || coalesce(asks, '') || E'\n' || coalesce(body, '') || E'\n' || coalesce(author, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        subject, coalesce(main_issues, '') || ' ' || coalesce(asks, '') || ' ' || coalesce(body, ''), coalesce(author, ''))) stored;

alter table covering_report_answer
    add search_text text generated always as (plain_text(question || E'\n' || coalesce(detail, ''))) stored,
    add search_vector tsvector generated always as (search_vector('', question || ' ' || coalesce(detail, ''), '')) stored;

alter table executive_response
    add search_text text generated always as (plain_text(
        coalesce(cabinet_member, '') || E'\n' || coalesce(lead_scrutiny_member, '') || E'\n' || coalesce(lead_scrutiny_officer, '') || E'\n' || coalesce(prepared_by, '')
        || E'\n' || coalesce(response_prepared_by, '') || E'\n' || coalesce(proposals, '') || E'\n' || coalesce(meeting_recommendations, '') || E'\n' || coalesce(delegated_authority, '')
        || E'\n' || coalesce(background, '') || E'\n' || coalesce(summary_heading, '') || E'\n' || coalesce(summary_introduction, '') || E'\n' || coalesce(target_words, '')
        || E'\n' || coalesce(impact_additional, '') || E'\n' || coalesce(background_papers, '') || E'\n' || coalesce(remark, ''))) stored,
    add search_vector tsvector generated always as (search_vector(
        '', coalesce(proposals, '') || ' ' || coalesce(meeting_recommendations, '') || ' ' || coalesce(delegated_authority, '')
        || ' ' || coalesce(background, '') || ' ' || coalesce(summary_introduction, '') || ' ' || coalesce(impact_additional, ''),
        coalesce(cabinet_member, '') || ' ' || coalesce(lead_scrutiny_member, '') || ' ' || coalesce(lead_scrutiny_officer, '') || ' ' || coalesce(prepared_by, '')
        || ' ' || coalesce(response_prepared_by, '') || ' ' || coalesce(summary_heading, '') || ' ' || coalesce(target_words, '')
        || ' ' || coalesce(background_papers, '') || ' ' || coalesce(remark, ''))) stored;

alter table executive_response_impact
    add search_text text generated always as (plain_text(caption || E'\n' || coalesce(question, '') || E'\n' || coalesce(detail, ''))) stored,
    add search_vector tsvector generated always as (search_vector(caption, coalesce(detail, ''), coalesce(question, ''))) stored;

alter table executive_response_summary
    add search_text text generated always as (plain_text(coalesce(words, '') || E'\n' || coalesce(decision_words, ''))) stored,
    add search_vector tsvector generated always as (search_vector('', coalesce(words, ''), coalesce(decision_words, ''))) stored;

do
$$
declare
    searched text;
begin
    foreach searched in array array['recommendation', 'review', 'committee', 'post', 'response_version', 'response_action',
        'action_owner', 'action_date_change', 'progress_entry', 'reopening', 'monitoring_session', 'covering_report',
        'covering_report_answer', 'executive_response', 'executive_response_impact', 'executive_response_summary']
    loop
        execute format('create index %I on %I using gin (search_vector)', searched || '_by_word', searched);
        execute format('create index %I on %I using gin (search_text gin_trgm_ops)', searched || '_by_letters', searched);
        execute format('comment on column %I.search_text is %L', searched,
            'Its words as they are looked for letter by letter, for what stems lose');
        execute format('comment on column %I.search_vector is %L', searched, 'The stems of its words');
    end loop;
end
$$;
