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
