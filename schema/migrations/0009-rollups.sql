-- The rollup behind the statistics of the roster.
--
--   expert, expert_occupation, credential, honour      what is true
--   └─ countable_expert (view)                          what of it is counted, per expert
--      └─ counted_expert                                what is counted now, per expert
--         └─ roster_count                               a ledger: the count of an office, with all below it, is the sum over the rows of a key
--
-- Every step happens by statement triggers in the transaction of the change. Writers of different experts never wait for one another,
-- because the ledger is only appended to; writers of one expert take turns on the row of that expert in counted_expert. The direct
-- aggregate over countable_expert must always equal the ledger: `npm run check:data` compares them.

-- The statistics read nothing but this index.
create index roster_count_by_key on roster_count (measure, office_id, value, county) include (number);

create view countable_expert with (security_invoker = true) as
select expert.id as expert_id, expert.office_id,
  case when division.level in ('COUNTY', 'STREET') then left(division.code, 6) else '' end as county,
  extract(year from expert.birth_date)::int as birth_year, expert.term_state, expert.open_assignments as load,
  coalesce((
    select skill_level from credential where credential.expert_id = expert.id and revoked_on is null and skill_level is not null
    order by array_position(array['CHIEF', 'SPECIAL_GRADE', 'SENIOR_TECHNICIAN', 'TECHNICIAN', 'SENIOR', 'INTERMEDIATE', 'JUNIOR'], skill_level)
    limit 1), '') as skill_level,
  coalesce((
    select title_grade from credential where credential.expert_id = expert.id and revoked_on is null and title_grade is not null
    order by array_position(array['SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'ASSISTANT'], title_grade)
    limit 1), '') as title_grade,
  array(
    select distinct honour_kind.code from honour join honour_kind on honour_kind.id = kind_id
    where honour.expert_id = expert.id and revoked_on is null order by 1) as honour_kinds,
  array(
    select distinct honour_kind.level from honour join honour_kind on honour_kind.id = kind_id
    where honour.expert_id = expert.id and revoked_on is null order by 1) as honour_levels,
  array(
    select distinct left(occupation.code, prefix) from expert_occupation join occupation on occupation.id = occupation_id,
      unnest(array[1, 4, 7, 10]) as prefix
    where expert_occupation.expert_id = expert.id and length(occupation.code) >= prefix order by 1) as occupations
from expert join division on division.id = expert.residence_id;

-- The keys under which one expert is counted; occupations by county.
create function keys_of(home text, birth_year int, term_state text, load int, skill_level text, title_grade text,
  honour_kinds text[], honour_levels text[], occupations text[]) returns table (measure text, value text, county text)
language sql immutable as $$
  select 'TERM_STATE', term_state, ''
  union all select 'BIRTH_YEAR', birth_year::text, ''
  union all select 'LOAD', load::text, ''
  union all select 'SKILL_LEVEL', skill_level, ''
  union all select 'TITLE_GRADE', title_grade, ''
  union all select 'HONOUR_KIND', unnest(honour_kinds), ''
  union all select 'HONOUR_LEVEL', unnest(honour_levels), ''
  union all select 'OCCUPATION_' || cardinality(string_to_array(code, '-')), code, home from unnest(occupations) as code
$$;

-- Brings what is counted of some experts up to date. Whoever changes the same experts at the same time takes turns, in the order of
-- their ids, and then sees what the other changed.
create function count_experts(changed int[]) returns void language plpgsql security definer set search_path = public as $$
begin
  if cardinality(changed) = 0 then return; end if;
  perform from counted_expert where expert_id = any (changed) order by expert_id for update;
  insert into counted_expert as counted select * from countable_expert where expert_id = any (changed) order by expert_id
  on conflict (expert_id) do update set office_id = excluded.office_id, county = excluded.county, birth_year = excluded.birth_year,
    term_state = excluded.term_state, load = excluded.load, skill_level = excluded.skill_level, title_grade = excluded.title_grade,
    honour_kinds = excluded.honour_kinds, honour_levels = excluded.honour_levels, occupations = excluded.occupations
  where counted is distinct from excluded;
end $$;

create function expert_arrived() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform count_experts(array(select id from arrived));
  return null;
end $$;

create function expert_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform count_experts(array(select id from arrived join gone using (id)
    where (arrived.office_id, arrived.residence_id, arrived.birth_date, arrived.term_state, arrived.open_assignments)
      is distinct from (gone.office_id, gone.residence_id, gone.birth_date, gone.term_state, gone.open_assignments)));
  return null;
end $$;
create trigger rollup_insert after insert on expert referencing new table as arrived
  for each statement execute function expert_arrived();
create trigger rollup_update after update on expert referencing old table as gone new table as arrived
  for each statement execute function expert_changed();

create function expert_part_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform count_experts(array(select distinct expert_id from arrived));
  elsif tg_op = 'DELETE' then
    perform count_experts(array(select distinct expert_id from gone));
  else
    perform count_experts(array(select expert_id from arrived union select expert_id from gone));
  end if;
  return null;
end $$;
do $$
declare part text;
begin
  foreach part in array array['expert_occupation', 'credential', 'honour']
  loop
    execute format('create trigger rollup_insert after insert on %I referencing new table as arrived
      for each statement execute function expert_part_changed()', part);
    execute format('create trigger rollup_update after update on %I referencing old table as gone new table as arrived
      for each statement execute function expert_part_changed()', part);
    execute format('create trigger rollup_delete after delete on %I referencing old table as gone
      for each statement execute function expert_part_changed()', part);
  end loop;
end $$;

-- Makes one row of the rows of each key. One folder at a time; readers see the rows as they were until it commits, writers go on.
create function fold_counts() returns void language plpgsql security definer set search_path = public as $$
begin
  -- With an older snapshot it could meet rows that another folder has already taken.
  if current_setting('transaction_isolation') <> 'read committed' then return; end if;
  if not pg_try_advisory_xact_lock(hashtext('roster_count')) then return; end if;
  with many as (
    select office_id, measure, value, county from roster_count group by office_id, measure, value, county having count(*) > 1
  ), taken as (
    delete from roster_count using many
    where (roster_count.office_id, roster_count.measure, roster_count.value, roster_count.county)
      = (many.office_id, many.measure, many.value, many.county)
    returning roster_count.*
  )
  insert into roster_count (office_id, measure, value, county, number)
  select office_id, measure, value, county, sum(number) from taken group by office_id, measure, value, county having sum(number) <> 0;
end $$;

-- Every office with itself and the offices above it: whoever is counted in one is counted in all of them.
create view office_line (office_id, above_id) with (security_invoker = true) as
with recursive line (office_id, above_id) as (
  select id, id from office
  union all select line.office_id, office.parent_id from line join office on office.id = line.above_id where office.parent_id is not null
) select office_id, above_id from line;

-- Appends what a change of counted_expert adds and takes away. Whoever appends a thousandth row folds.
create function append_counts() returns trigger language plpgsql security definer set search_path = public as $$
declare
  due boolean;
  changed text := case tg_op
    when 'INSERT' then 'select 1 as sign, * from arrived'
    when 'DELETE' then 'select -1 as sign, * from gone'
    else 'select 1 as sign, * from arrived union all select -1, * from gone' end;
begin
  execute format('
    with counts as (
      select office_id, keys.measure, keys.value, keys.county, sum(sign) as number
      from (%s) as changed, keys_of(changed.county, birth_year, term_state, load, skill_level, title_grade,
        honour_kinds, honour_levels, occupations) as keys
      group by office_id, keys.measure, keys.value, keys.county having sum(sign) <> 0
    ), appended as (
      insert into roster_count (office_id, measure, value, county, number)
      select above_id, measure, value, county, sum(number) from counts join office_line using (office_id)
      group by above_id, measure, value, county having sum(number) <> 0 returning id
    ) select bool_or(id %% 1000 = 0) from appended', changed) into due;
  if due then perform fold_counts(); end if;
  return null;
end $$;
create trigger ledger_insert after insert on counted_expert referencing new table as arrived
  for each statement execute function append_counts();
create trigger ledger_update after update on counted_expert referencing old table as gone new table as arrived
  for each statement execute function append_counts();
create trigger ledger_delete after delete on counted_expert referencing old table as gone
  for each statement execute function append_counts();

create function empty_counts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  truncate roster_count;
  return null;
end $$;
create trigger ledger_truncate after truncate on counted_expert for each statement execute function empty_counts();

-- Counts everybody anew: after a bulk load with the rollup_* triggers disabled. Waits for writers and keeps new ones out until the end of
-- the transaction, so that nobody is counted twice or not at all.
create function rebuild_rollups() returns void language plpgsql security definer set search_path = public as $$
begin
  lock table expert, expert_occupation, credential, honour in share mode;
  truncate counted_expert;
  insert into counted_expert select * from countable_expert order by expert_id;
end $$;

-- The ledger speaks in codes and counts along the tree of offices. Codes change with an edition of the catalogue, the tree with a reform.
create function counted_otherwise() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform rebuild_rollups();
  return null;
end $$;
create trigger rollup_recode after update of code on occupation for each statement execute function counted_otherwise();
create trigger rollup_recode after update of code, level on division for each statement execute function counted_otherwise();
create trigger rollup_move after update of parent_id on office for each statement execute function counted_otherwise();
create trigger rollup_recode after update of code, level on honour_kind for each statement execute function counted_otherwise();

-- Read by whoever may see the office; written by the triggers alone.
alter table roster_count enable row level security;
create policy office on roster_count for select using (office_id = any ((select app_offices())::int[]));
alter table counted_expert enable row level security;
do $$
declare name text;
begin
  for name in select distinct grantee from information_schema.role_table_grants where table_name = 'roster_count' and grantee <> current_user
  loop
    execute format('revoke insert, update, delete, truncate on roster_count, counted_expert from %I', name);
  end loop;
end $$;
revoke execute on function count_experts(int[]), fold_counts(), rebuild_rollups() from public;
