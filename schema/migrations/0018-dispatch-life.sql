-- From an invitation to what a duty leaves behind.

-- One invitation to a seat is open at a time; one request to give it up.
create unique index invitation_one_open on invitation (assignment_id) where state = 'OPEN';
create unique index withdrawal_one_open on withdrawal (assignment_id) where state = 'REQUESTED';
create unique index removal_proposal_one_open on removal_proposal (expert_id) where state = 'OPEN';
create unique index invitation_reminder on invitation (reminder_hash);

-- What is said of a seat is seen by whoever sees the seat, so that it tells no more than the seat itself.
do $$
declare name text;
begin
  foreach name in array array['invitation', 'decline', 'withdrawal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy of_seat on %I using (exists (select from assignment where assignment.id = assignment_id))', name);
  end loop;
end $$;
-- Whoever is proposed for removal reads it: they may answer before it is decided.
call keep_to_scope('removal_proposal', 'expert_id = (select app_expert())');

-- What is recorded of a decline stays with the expert when the record moves to another office.
alter table decline add constraint decline_same_office
  foreign key (expert_id, expert_office_id) references expert (id, office_id) on update cascade;
alter table removal_proposal add constraint removal_proposal_same_office
  foreign key (expert_id, office_id) references expert (id, office_id) on update cascade on delete cascade;

-- What the holder of a personal link may know before signing in, by the hash of its token: the one seat it was sent for.
create function follow_link(hash text) returns table (
  "assignment" int, "expert" int, "state" text, "answerBy" timestamptz, "seatState" text, "role" text, "title" text, "place" text,
  "startsOn" text, "endsOn" text, "host" text, "office" text, "expertName" text
) language sql stable security definer set search_path = public as $$
  select assignment.id, assignment.expert_id, invitation.state, answer_by, assignment.state, assignment.role, engagement.title,
    engagement.place, assignment.starts_on::text, assignment.ends_on::text, organisation.name, office.name, expert.name
  from invitation join assignment on assignment.id = assignment_id join engagement on engagement.id = engagement_id
  join organisation on organisation.id = host_id join office on office.id = assignment.office_id join expert on expert.id = assignment.expert_id
  where token_hash = hash or reminder_hash = hash
$$;

-- A service record is written once. What it says was so on the day; only the office that keeps the expert may change with the record.
create function service_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'expert_office_id') <> (to_jsonb(old) - 'expert_office_id') then
    raise exception 'service record % is kept as it was', old.id
      using errcode = 'check_violation', constraint = 'service_is_kept', table = 'service_record';
  end if;
  return new;
end $$;
create trigger service_is_kept before update or delete on service_record for each row execute function service_is_kept();

call keep_to_scope('service_record', 'expert_office_id = any ((select app_offices())::int[]) or expert_id = (select app_expert())');
drop policy seen on appraisal;
create policy seen on appraisal for select using ((select app_every_office()) or office_id = any ((select app_offices())::int[])
  or expert_office_id = any ((select app_offices())::int[]) or expert_id = (select app_expert()));
create policy own_reply on appraisal for update using (expert_id = (select app_expert()));
call keep_to_scope('fee_record', 'expert_id = (select app_expert())');
call keep_to_scope('fee_rate', 'office_id = any ((select app_engagement_offices())::int[])');
alter table service_record add constraint service_record_same_office
  foreign key (expert_id, expert_office_id) references expert (id, office_id) on update cascade;
alter table appraisal add constraint appraisal_same_office
  foreign key (expert_id, expert_office_id) references expert (id, office_id) on update cascade;

-- The marks of an appraisal are written once; a reply is added once.
create function appraisal_is_kept() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['expert_office_id', 'reply', 'replied_at']) <> (to_jsonb(old) - array['expert_office_id', 'reply', 'replied_at'])
    or (old.reply is not null and new.reply is distinct from old.reply)
  then
    raise exception 'appraisal % is kept as it was', old.id using errcode = 'check_violation', constraint = 'appraisal_is_kept', table = 'appraisal';
  end if;
  return new;
end $$;
create trigger appraisal_is_kept before update on appraisal for each row execute function appraisal_is_kept();

-- One rate at a time for an office, a kind and a title grade.
alter table fee_rate add constraint fee_rate_no_overlap exclude using gist
  (office_id with =, kind with =, coalesce(title_grade, '') with =, daterange(starts_on, ends_on, '[]') with &&);

-- A service is paid once: of several fee records all but one were returned.
create unique index fee_record_once on fee_record (service_record_id) where state <> 'RETURNED';

-- Nobody serves more days than the duty had; no tax is withheld beyond the fee.
alter table service_record add constraint service_within_duty check (days between 1 and ends_on - starts_on + 1);
alter table fee_record add constraint fee_tax_within_amount check (tax_hint between 0 and amount);
