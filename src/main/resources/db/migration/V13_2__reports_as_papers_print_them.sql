alter table covering_report
    alter column report_of drop not null,
    alter column report_to drop not null,
    add column layout varchar(20) not null default 'TABLE',
    add constraint report_layout check (layout in ('TABLE', 'NARRATIVE'));
comment on column covering_report.report_of is 'Null where the paper does not print it';
comment on column covering_report.layout is 'How recommendations stand with their positions: in a table, or each recommendation''s words as a heading with its position below';

create table covering_report_fact (
    report_id bigint not null references covering_report (id) on delete cascade,
    position integer not null,
    label varchar(200) not null check (btrim(label) <> ''),
    text text not null,
    primary key (report_id, position)
);
comment on table covering_report_fact is 'The head of a report as the council''s own form has it: Ward(s), Portfolios, Reason for Scrutiny, in printed order';
