alter table referral_step
    add column reply text,
    add column replied_by varchar(200),
    add column replied_on date,
    add column replied_words varchar(100),
    add constraint referral_step_reply_whole check (reply is not null or num_nonnulls(replied_by, replied_on, replied_words) = 0);
comment on column referral_step.reply is
    'What was answered to this step before the referral was passed on; the reply that counts now stands in referral';
comment on column referral_step.replied_words is 'When that reply was given, as printed';

alter table referral_step
    alter column search_text set expression as (plain_text('' || E'\n' || coalesce(words, '') || ' ' || coalesce(reply, '') || E'\n'
        || from_words || ' ' || to_words || ' ' || coalesce(asked_words, '') || ' ' || coalesce(replied_by, '') || ' '
        || coalesce(replied_words, ''))),
    alter column search_vector set expression as (search_vector('', coalesce(words, '') || ' ' || coalesce(reply, ''),
        from_words || ' ' || to_words || ' ' || coalesce(asked_words, '') || ' ' || coalesce(replied_by, '') || ' '
        || coalesce(replied_words, '')));
