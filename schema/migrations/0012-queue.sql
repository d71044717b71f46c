-- Jobs: graphile-worker keeps the tables of its schema, which migrate before these. The app role, whatever an installation calls it,
-- enqueues and runs them; their payloads name rows and hold no personal data.
do $$
declare
  name text;
  held text;
begin
  for name in select distinct grantee from information_schema.role_table_grants where table_name = 'act_log' and grantee <> current_user
  loop
    execute format('grant usage on schema graphile_worker to %I', name);
    execute format('grant select, insert, update, delete on all tables in schema graphile_worker to %I', name);
    execute format('grant usage, select on all sequences in schema graphile_worker to %I', name);
    execute format('alter default privileges in schema graphile_worker grant select, insert, update, delete on tables to %I', name);
    for held in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity
    loop
      execute format('create policy server on graphile_worker.%I for all to %I using (true) with check (true)', held, name);
    end loop;
  end loop;
end $$;

-- A runner of jobs holds a lock in its name while it lives (api/jobs/start-jobs.ts). Frees the jobs of those that are gone.
create function free_abandoned_jobs() returns void language sql as $$
  select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
    select distinct locked_by from graphile_worker._private_jobs where locked_at < now() - interval '10 seconds'
  ) as busy where pg_try_advisory_xact_lock(8107, hashtext(locked_by))
$$;

-- Messages: the office they come from, and whoever they go to. One that speaks of a seat is seen by whoever may see the seat. Anybody's act
-- may record one, also to people whose records they may not see; who it goes to is looked up when it is sent.
-- The product itself, at work in a job, is told by a first member -1 (api/viewer.ts). It sees every office, and what is kept from people.
create function app_system() returns boolean language sql stable as $$ select coalesce(-1 = any (app_offices()), false) $$;

alter table message enable row level security;
create policy seen on message for select using (
  (select app_system()) or expert_id = (select app_expert()) or account_id = (select app_account())
  or (((select app_every_office()) or office_id = any ((select app_offices())::int[]))
    and (assignment_id is null or assignment_id in (select id from assignment))));
create policy added on message for insert with check (true);
create policy changed on message for update using ((select app_system()));
alter table message add constraint message_has_one_recipient check (num_nonnulls(expert_id, account_id) = 1 or address_sealed is not null);
alter table message add constraint message_sent_is_timed check ((state = 'SENT') = (sent_at is not null));
create index message_forget on message (sent_at) where content_sealed is not null;

alter table message_preference enable row level security;
create policy own on message_preference for all using (account_id = (select app_account()));
create policy system on message_preference for select using ((select app_system()));

-- What a sent message said is forgotten after 90 days; that it was sent stays.
create or replace function forget_expired() returns void language sql security definer set search_path = public as $$
  delete from sign_in_session where expires_at < now();
  delete from sign_in_attempt where at < now() - interval '1 day';
  delete from first_sign_in where expires_at < now() - interval '30 days';
  delete from idempotency_key where created_at < now() - interval '2 days';
  update message set content_sealed = null where sent_at < now() - interval '90 days' and content_sealed is not null;
$$;
alter table message add constraint message_of_a_seat_names_it
  check (template not in ('INVITATION', 'REMINDER', 'ANSWER_CONFIRMED', 'RELEASED') or assignment_id is not null);
