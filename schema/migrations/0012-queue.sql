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
-- What failed is sent again at the word of the office it comes from.
create policy resent on message for update using (
  state = 'FAILED' and ((select app_every_office()) or office_id = any ((select app_offices())::int[]))) with check (state = 'QUEUED');
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
  check (template not in ('INVITATION', 'REMINDER', 'ANSWER_CONFIRMED', 'VENUE_CHANGED', 'RELEASED', 'WITHDRAWAL_REQUESTED', 'WITHDRAWAL_REFUSED') or assignment_id is not null);

-- Webhooks: what acts log is offered to the endpoints of the office and of those above it, in the act's own transaction.
call keep_to_scope('webhook', 'false');
call keep_to_scope('webhook_delivery', 'false');
create function offer_to_webhooks() returns trigger language plpgsql security definer set search_path = public as $$
declare delivery int;
begin
  if not exists (select from webhook where removed_at is null) then return null; end if;
  for delivery in with recursive above (entry, office) as (
    select id, office_id from added where office_id is not null and refusal is null and verb <> 'scope.widened'
    union select above.entry, office.parent_id from above join office on office.id = above.office where parent_id is not null
  ), offered as (
    insert into webhook_delivery (mark, webhook_id, office_id, event, subject_type, subject_id, created_at)
    select gen_random_uuid(), webhook.id, webhook.office_id, verb, subject_type, subject_id, added.at
    from above join added on added.id = above.entry join webhook on webhook.office_id = above.office
    where removed_at is null and (verb = any (events) or split_part(verb, '.', 1) || '.*' = any (events))
      -- What becomes of a sealed seat is told to nobody outside.
      and not sealed_subject(subject_type, subject_id)
    returning id
  ) select id from offered
  loop
    perform graphile_worker.add_job('webhook.deliver', json_build_object('delivery', delivery), job_key => 'webhook:' || delivery, max_attempts => 12);
  end loop;
  return null;
end $$;
create trigger offer_to_webhooks after insert on act_log referencing new table as added
  for each statement execute function offer_to_webhooks();

-- Live: servers are told which seats and panels change (api/live/live-feed.ts), by number only; who may see a row is asked when it is read.
-- A statement over more than 500 rows is a load that nobody watches.
create function row_changed() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'assignment' then
    perform pg_notify('row_changed', json_build_object('type', 'Assignment', 'id', id, 'panel', panel_id, 'expert', expert_id)::text)
    from changed where (select count(*) from changed) <= 500;
  else
    perform pg_notify('row_changed', json_build_object('type', 'Panel', 'id', id, 'panel', id)::text)
    from changed where (select count(*) from changed) <= 500;
  end if;
  return null;
end $$;
create trigger row_added after insert on assignment referencing new table as changed for each statement execute function row_changed();
create trigger row_changed after update on assignment referencing new table as changed for each statement execute function row_changed();
create trigger row_added after insert on panel referencing new table as changed for each statement execute function row_changed();
create trigger row_changed after update on panel referencing new table as changed for each statement execute function row_changed();
