-- What rows a viewer may see and change. The server states the viewer's scope per connection or transaction (api/viewer.ts);
-- without it nothing is visible. The owner role, which migrates and seeds, is not bound by these policies; the app role is.

create function app_offices() returns int[] language sql stable as $$ select nullif(current_setting('app.offices', true), '')::int[] $$;
create function app_engagement_offices() returns int[] language sql stable as
  $$ select nullif(current_setting('app.engagement_offices', true), '')::int[] $$;
create function app_expert() returns int language sql stable as $$ select nullif(current_setting('app.expert', true), '')::int $$;
create function app_account() returns int language sql stable as $$ select nullif(current_setting('app.account', true), '')::int $$;

do $$
declare name text;
begin
  -- An expert's record: the office's staff; the expert reads it.
  foreach name in array array['expert_occupation', 'credential', 'honour', 'employment', 'experience', 'studio_lead', 'term', 'removal',
    'incident_record', 'busy_period']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy office on %I for all using (office_id = any ((select app_offices())::int[]))', name);
    execute format('create policy own on %I for select using (expert_id = (select app_expert()))', name);
  end loop;

  -- An engagement and its panels: known to the offices below too; changed only by those whose scope holds it.
  foreach name in array array['engagement', 'engagement_occupation', 'engagement_participant', 'panel', 'panel_seat', 'panel_rule', 'draw']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy office on %I for all using (office_id = any ((select app_offices())::int[]))', name);
    execute format('create policy below on %I for select using (office_id = any ((select app_engagement_offices())::int[]))', name);
  end loop;

  foreach name in array array['appraisal', 'draw_entry']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy office on %I for all using (office_id = any ((select app_offices())::int[]))', name);
  end loop;
end $$;

alter table expert enable row level security;
create policy office on expert for all using (office_id = any ((select app_offices())::int[]));
create policy own on expert for select using (id = (select app_expert()));

create policy own_declaration on busy_period for insert with check (expert_id = (select app_expert()));

alter table conflict_of_interest enable row level security;
create policy office on conflict_of_interest for all using (office_id = any ((select app_offices())::int[]));
create policy own on conflict_of_interest for select using (expert_id = (select app_expert()) and declared_by = 'EXPERT');
create policy own_declaration on conflict_of_interest for insert
  with check (expert_id = (select app_expert()) and declared_by = 'EXPERT');

-- A seat: the organising office, the office that keeps the expert, and the expert.
alter table assignment enable row level security;
create policy office on assignment for all using (office_id = any ((select app_offices())::int[]));
create policy experts_office on assignment for select using (expert_office_id = any ((select app_offices())::int[]));
create policy own on assignment for select using (expert_id = (select app_expert()));
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

grant usage on schema public to jiangku_app;
grant select, insert, update, delete on all tables in schema public to jiangku_app;
grant usage, select on all sequences in schema public to jiangku_app;
revoke update, delete on act_log, act_log_link from jiangku_app;
revoke insert on act_log_link from jiangku_app;
alter default privileges in schema public grant select, insert, update, delete on tables to jiangku_app;
alter default privileges in schema public grant usage, select on sequences to jiangku_app;
