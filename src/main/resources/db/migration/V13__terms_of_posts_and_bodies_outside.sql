alter table post add column outside boolean not null default false;
comment on column post.outside is 'A body that answers for itself, as a partner, another council or a committee does: nobody in the executive approves its answers';

-- papers say since when somebody is in a post in words, and name posts whose holder they do not name
alter table post_holder
    alter column name drop not null,
    add column since_words varchar(100),
    add column until_words varchar(100),
    add column remark varchar(500),
    add constraint post_holder_says_something check (
        name is not null or num_nonnulls(since_words, until_words, remark) > 0),
    add constraint post_holder_with_account_named check (account_id is null or name is not null);
comment on column post_holder.name is 'Null where the record does not name the holder';
comment on column post_holder.from_date is 'The first day as far as it is known; since_words say what is';
comment on column post_holder.since_words is 'Since when, in the words of a paper: "September 2014"';
comment on column post_holder.until_words is 'Until when, in the words of a paper: "left in 2014"';
