-- Applications: who sees them, what is kept as it was, and what the database itself refuses of them.

-- A call is a public document; who administers its office publishes and amends it.
call keep_to_scope('call', 'true');
call keep_to_scope('call_version', 'true');

-- A version that was published is never changed: an amendment is another version.
create function call_version_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'version % of call % is kept as it was', old.number, old.call_id
    using errcode = 'check_violation', constraint = 'call_version_is_kept', table = 'call_version';
end $$;
create trigger call_version_is_kept before update on call_version for each row execute function call_version_is_kept();

call keep_to_scope('employer_delegate', 'account_id = (select app_account())');
-- Where a merged organisation ended up, through any number of mergers.
create function organisation_head(asked int) returns int language sql stable set search_path = public as $$
  with recursive chain (id) as (
    select asked union select merged_into_id from chain join organisation using (id) where merged_into_id is not null
  ) select chain.id from chain join organisation using (id) where merged_into_id is null limit 1
$$;

-- The employers for which the account acts: its own while that is independent, and whatever was merged into it. With the merger the absorbed
-- one ceases to act; its heir's delegates act for its people from then on.
create function app_employers() returns int[] language sql stable security definer set search_path = public as $$
  with recursive acting (id) as (
    select organisation.id from employer_delegate join organisation on organisation.id = organisation_id
    where account_id = app_account() and starts_at <= now() and (ends_at is null or ends_at > now()) and merged_into_id is null
    union select organisation.id from acting join organisation on organisation.merged_into_id = acting.id
  ) select coalesce(array_agg(id), '{}') from acting
$$;

-- Whom a move of applications concerns besides the applicants, by accounts in use: reviewers of the office that recommends, and whoever acts for
-- the employer. The viewer need not be allowed to see them.
create function parties_of_applications(ids int[]) returns table (application int, party text, account int)
language sql stable security definer set search_path = public as $$
  with moved as (select id, office_id, employer_id from application where id = any (ids))
  select distinct moved.id, party, account_id from moved, lateral (
    select 'OFFICE' as party, account_id, starts_at, ends_at from role_grant where role = 'REVIEWER' and role_grant.office_id = moved.office_id
    union select 'EMPLOYER', account_id, starts_at, ends_at from employer_delegate where organisation_id = organisation_head(moved.employer_id)) as concerned
  where starts_at <= now() and (ends_at is null or ends_at > now()) and account_id in (select id from account where disabled_at is null)
$$;

-- An application: the office's staff, the applicant, and the employer's delegate; a draft only whoever writes it.
call keep_to_scope('application', 'applicant_id = (select app_account()) or employer_id = any ((select app_employers())::int[])');
create policy drafts on application as restrictive for select
  using (state <> 'DRAFT' or applicant_id = (select app_account()) or entered_by_id is not null);
create policy own_added on application for insert with check (applicant_id = (select app_account()));
create policy own_changed on application for update using (applicant_id = (select app_account()));
create policy employer_changed on application for update using (employer_id = any ((select app_employers())::int[]));

-- The parts of an application lie in its office, and move with it; whoever works on the application works on them.
alter table application add constraint application_id_office unique (id, office_id);
do $$
declare
  part text;
  through constant text := 'application_id in (select id from application)';
begin
  foreach part in array array['application_occupation', 'application_document', 'application_event', 'opinion', 'granted_exception',
    'eligibility_verdict']
  loop
    execute format('alter table %I add constraint %I foreign key (application_id, office_id) references application (id, office_id)
      on update cascade on delete cascade', part, part || '_same_office');
    execute format('call keep_to_scope(%L, %L)', part, case part when 'opinion' then 'reviewer_id = (select app_account())' else through end);
    continue when part = 'granted_exception';
    execute format('create policy through_application on %I for insert with check (%s)', part, through);
  end loop;
end $$;
create policy own_removed on application_occupation for delete using (application_id in (select id from application));
create policy own_removed on application_document for delete using (application_id in (select id from application));

call keep_to_scope('recommendation_list', 'false');
call keep_to_scope('correction_proposal', 'expert_id = (select app_expert())');
create policy own_proposal on correction_proposal for insert with check (expert_id = (select app_expert()));
create policy own_evidence on correction_proposal for update using (expert_id = (select app_expert()) and state = 'PROPOSED');

-- The parts of an expert's record lie in the expert's office.
alter table correction_proposal add constraint correction_proposal_same_office
  foreign key (expert_id, office_id) references expert (id, office_id) on update cascade on delete cascade;

-- Nobody is counted twice in one call, over whatever routes they came (S19).
create unique index application_once_per_call on application (call_id, id_number_hash)
  where state not in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD', 'DISQUALIFIED');

alter table application add constraint application_submitted_once_past_draft
  check (submitted_at is not null or state in ('DRAFT', 'WITHDRAWN'));
alter table application add constraint application_approved_by_someone
  check (approved_by_id is not null or state not in ('APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED'));

-- The first instant after a day in Asia/Shanghai: what happens before it is in time (S28).
create function end_of_day_in_shanghai(day date) returns timestamptz language sql immutable as
  $$ select (day + 1)::timestamp at time zone 'Asia/Shanghai' $$;

-- Nothing is submitted late, whatever the server thought; the version an application was submitted under stays (S01, S28).
create function application_in_time() returns trigger language plpgsql security definer set search_path = public as $$
declare last_day date;
begin
  select greatest(apply_until, new.correct_until) into last_day from call_version where id = new.call_version_id;
  if new.submitted_at >= end_of_day_in_shanghai(last_day) then
    raise exception 'application % was submitted after its deadline', new.id
      using errcode = 'check_violation', constraint = 'application_in_time', table = 'application';
  end if;
  return new;
end $$;
create trigger application_in_time before insert or update of submitted_at on application for each row
  when (new.submitted_at is not null) execute function application_in_time();

create function application_keeps_version() returns trigger language plpgsql as $$
begin
  raise exception 'application % keeps its version', old.id
    using errcode = 'check_violation', constraint = 'application_keeps_version', table = 'application';
end $$;
create trigger application_keeps_version before update on application for each row
  when (old.submitted_at is not null and new.call_version_id <> old.call_version_id) execute function application_keeps_version();

-- What has to be known of a person beyond the viewer's scope, asked by fingerprint, which nobody makes without the server's key:
-- other applications under the call, terms in the roster, a disqualification, incidents.
create function applications_of_person(asked_call int, hash text) returns table (id int, office int, state text, name text)
language sql stable security definer set search_path = public as $$
  select application.id, office_id, application.state, application.name from application
  where call_id = asked_call and id_number_hash = hash and application.state not in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD')
$$;
create function standing_of_person(asked_roster int, hash text) returns table (expert int, in_force boolean, disqualified boolean)
language sql stable security definer set search_path = public as $$
  select (select id from expert where id_number_hash = hash),
    exists (select from term join expert on expert.id = term.expert_id
      where id_number_hash = hash and roster_id = asked_roster and removal_id is null and voided_on is null and ends_on >= day_in_shanghai()),
    exists (select from application where id_number_hash = hash and state = 'DISQUALIFIED')
      or exists (select from disqualification where id_number_hash = hash)
$$;
create function record_of_people(hashes text[]) returns table (hash text, incidents jsonb, revoked jsonb, leads jsonb)
language sql stable security definer set search_path = public as $$
  select id_number_hash,
    (select jsonb_agg(jsonb_build_object('state', state, 'occurredOn', occurred_on) order by occurred_on, incident_record.id)
      from incident_record where expert_id = expert.id),
    (select jsonb_agg(jsonb_build_object('kind', honour_kind.code, 'grantedOn', granted_on, 'revokedOn', revoked_on))
      from honour join honour_kind on honour_kind.id = kind_id where expert_id = expert.id and revoked_on is not null),
    (select jsonb_agg(jsonb_build_object('studio', studio_id, 'endsOn', ends_on))
      from studio_lead where expert_id = expert.id and ends_on is not null)
  from expert where id_number_hash = any (hashes)
$$;

-- The version of a call in force, held until the end of the act: an amendment waits for submissions under way, and they for it.
create function call_version_in_force(asked int) returns int language sql security definer set search_path = public as $$
  select call_version.id from (select id, current_version from call where id = asked for share) as held
  join call_version on call_id = held.id and number = current_version
$$;

-- How far a batch is: told from beside the batch's own transaction, asked by whoever started it.
alter table batch_progress enable row level security;
create policy own on batch_progress for select using (account = (select app_account()));
create function tell_batch_progress(teller int, named text, of_all int, so_far int) returns void
language sql security definer set search_path = public as $$
  insert into batch_progress (account, key, total, done, at) values (teller, named, of_all, so_far, clock_timestamp())
  on conflict (account, key) do update set total = excluded.total, done = excluded.done, at = excluded.at
$$;
