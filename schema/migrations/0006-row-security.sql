-- What rows a viewer may see and change. The server states the viewer's scope per connection or transaction (api/viewer.ts);
-- without it nothing is visible. The owner role, which migrates and seeds, is not bound by these policies; the app role is.

create function app_offices() returns int[] language sql stable as $$ select nullif(current_setting('app.offices', true), '')::int[] $$;
-- Whoever sees every office is told so by a first member 0, which is no office's number: one test per statement then stands for one per row.
create function app_every_office() returns boolean language sql stable as $$ select coalesce(0 = any (app_offices()), false) $$;
create function app_engagement_offices() returns int[] language sql stable as
  $$ select nullif(current_setting('app.engagement_offices', true), '')::int[] $$;
create function app_expert() returns int language sql stable as $$ select nullif(current_setting('app.expert', true), '')::int $$;
create function app_account() returns int language sql stable as $$ select nullif(current_setting('app.account', true), '')::int $$;

-- What is seen of a table whose rows carry an office is one policy, its cheapest and likeliest reason first: the row scope, or `seen`.
-- What is written is held to the row scope. Every such table is put under it by the migration that brings it.
create procedure keep_to_scope(name text, seen text) language plpgsql as $$
declare
  in_scope constant text := '(select app_every_office()) or office_id = any ((select app_offices())::int[])';
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy seen on %I for select using (%s or %s)', name, in_scope, seen);
  execute format('create policy added on %I for insert with check (%s)', name, in_scope);
  execute format('create policy changed on %I for update using (%s)', name, in_scope);
  execute format('create policy removed on %I for delete using (%s)', name, in_scope);
end $$;

do $$
declare
  name text;
  seen text;
begin
  for name, seen in values
    -- An expert's record: the office's staff; the expert reads it.
    ('expert', 'id = (select app_expert())'),
    ('expert_occupation', 'expert_id = (select app_expert())'),
    ('credential', 'expert_id = (select app_expert())'),
    ('honour', 'expert_id = (select app_expert())'),
    ('employment', 'expert_id = (select app_expert())'),
    ('experience', 'expert_id = (select app_expert())'),
    ('studio_lead', 'expert_id = (select app_expert())'),
    ('term', 'expert_id = (select app_expert())'),
    ('removal', 'expert_id = (select app_expert())'),
    ('incident_record', 'expert_id = (select app_expert())'),
    ('suspension', 'expert_id = (select app_expert())'),
    ('disqualification', 'expert_id = (select app_expert())'),
    ('busy_period', 'expert_id = (select app_expert())'),
    ('conflict_of_interest', 'expert_id = (select app_expert()) and declared_by = ''EXPERT'''),
    -- An engagement and its panels: known to the offices below too.
    ('engagement', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('engagement_occupation', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('engagement_participant', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('panel', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('panel_seat', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('panel_rule', 'office_id = any ((select app_engagement_offices())::int[])'),
    ('draw', 'office_id = any ((select app_engagement_offices())::int[])'),
    -- A seat: the organising office, the office that keeps the expert, and the expert.
    ('assignment', 'expert_office_id = any ((select app_offices())::int[]) or expert_id = (select app_expert())'),
    ('appraisal', 'false'),
    ('draw_entry', 'false')
  loop
    call keep_to_scope(name, seen);
  end loop;
end $$;

-- What experts say themselves.
create policy own_declaration on busy_period for insert with check (expert_id = (select app_expert()));
create policy own_declaration on conflict_of_interest for insert
  with check (expert_id = (select app_expert()) and declared_by = 'EXPERT');
create policy own_answer on assignment for update using (expert_id = (select app_expert()));

-- Accounts: oneself; for staff, other staff and the experts in scope.
alter table role_grant enable row level security;
create policy office on role_grant for all using (office_id = any ((select app_offices())::int[]));
create policy own on role_grant for select using (account_id = (select app_account()));
alter table account enable row level security;
create policy own on account for all using (id = (select app_account()));
create policy staff on account for all using (cardinality((select app_offices())::int[]) > 0 and (expert_id is null
  or expert_id in (select id from expert)));

-- The log is append-only for the server.
alter table act_log enable row level security;
create policy append on act_log for insert with check (true);
create policy office on act_log for select using (office_id = any ((select app_offices())::int[]));
alter table act_log_link enable row level security;
create policy read on act_log_link for select using (true);

-- The app role, whatever an installation calls it, is whoever was given the owner's tables: it may not rewrite the log, nor chain it.
do $$
declare name text;
begin
  for name in select distinct grantee from information_schema.role_table_grants where table_name = 'act_log' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on act_log from %I', name);
    execute format('revoke insert, update, delete, truncate on act_log_link from %I', name);
  end loop;
end $$;
