alter table referral add recording_committee_id bigint references committee (id);
update referral set recording_committee_id = committee_id;
alter table referral alter column recording_committee_id set not null;
comment on column referral.recording_committee_id is
    'Whose officer recorded it; it is kept under that committee where no step of its chain names one';
create index referral_of_recording_committee on referral (recording_committee_id);
