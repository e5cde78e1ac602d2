create table committee_vocabulary (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    committee_id bigint not null unique references committee (id),
    name varchar(100) not null check (btrim(name) <> '')
);
comment on table committee_vocabulary is 'That a committee speaks words of its own for the six status categories; without a row it speaks their numbers. Records keep the categories either way';
comment on column committee_vocabulary.name is 'What the words are called as a whole: red, amber, green';

create table committee_word (
    vocabulary_id bigint not null references committee_vocabulary (id) on delete cascade,
    category smallint not null,
    position smallint not null,
    word varchar(40) not null check (btrim(word) <> ''),
    colour varchar(10) not null,
    meaning varchar(200),
    primary key (vocabulary_id, category),
    constraint committee_word_category check (category between 1 and 6),
    constraint committee_word_colour check (colour in ('RED', 'AMBER', 'GREEN', 'BLUE', 'GREY'))
);
comment on table committee_word is 'The word for each category: no category has two, and one word may stand for several';
comment on column committee_word.position is 'Place of the word among the words; the same for the categories that share one';
comment on column committee_word.colour is 'Its colour on screens, which only repeats what the word says';
