alter table referral_step
    add meeting_on date,
    add item varchar(20),
    add constraint referral_step_item_of_meeting check (item is null or meeting_on is not null);
comment on column referral_step.meeting_on is 'The day of the meeting at which the body that is asked considers it';
comment on column referral_step.item is 'The number of the item on the agenda of that meeting';
create index referral_step_at_meeting on referral_step (to_committee_id, meeting_on) where meeting_on is not null;
update referral_step s set meeting_on = r.meeting_on, item = r.item
from referral r
where r.id = s.referral_id and r.meeting_on is not null
  and s.position = coalesce(
      (select max(x.position) from referral_step x where x.referral_id = r.id and x.to_committee_id = r.committee_id),
      (select max(x.position) from referral_step x where x.referral_id = r.id));
alter table referral drop column meeting_on, drop column item;
-- a committee that no step names any more is none of the referral's
update referral r set committee_id = coalesce(
    (select s.to_committee_id from referral_step s
     where s.referral_id = r.id and s.to_committee_id is not null order by s.position desc limit 1),
    (select s.from_committee_id from referral_step s
     where s.referral_id = r.id and s.from_committee_id is not null order by s.position limit 1),
    r.committee_id);
comment on column referral.committee_id is
    'Under whose page it stands: the committee that was asked last, else the first that asks, of those known here; else the one that recorded it';
