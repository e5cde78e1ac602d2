alter table executive_response
    add response_prepared_by varchar(200),
    add meeting_recommendations text,
    add summary_heading varchar(300),
    add remark text;
comment on column executive_response.proposals is 'Like the other texts of the document paragraphs with their numbers or letters first, as printed';
comment on column executive_response.response_prepared_by is 'Who prepared the table of answers, where the paper says so beside who prepared the report';
comment on column executive_response.meeting_recommendations is 'What the report recommends to the meeting, but for the delegation';
comment on column executive_response.summary_heading is 'Heading over the short table of decisions';
comment on column executive_response.remark is 'What the record has to say of itself, such as what the paper does not print';

alter table executive_response_summary alter decision_words drop not null;
comment on column executive_response_summary.decision_words is 'The decision as printed, null where nothing is printed, as beside a theme';
