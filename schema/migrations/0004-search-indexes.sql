-- Indexes that searches of experts use beyond those of the model.

create index expert_name_tokens on expert using gin (name_tokens) with (fastupdate = off);
create index expert_name_order on expert (name collate "zh-Hans-CN-x-icu", id);
create index expert_name_pinyin_order on expert (name_pinyin collate "C");
create index expert_name_initials_order on expert (name_initials collate "C");
create index expert_last_duty_order on expert ((coalesce(last_duty_on, '-infinity'::date)), id);
create index expert_load_order on expert (open_assignments, id);
create index organisation_name_order on organisation (name collate "zh-Hans-CN-x-icu", id);

-- Experts by the characters of their names. As the tables' owner, because row-level security keeps `@>`, which is not leakproof, from
-- using the GIN index; what it finds is still filtered by the policies of the statement that asks.
create function experts_named(tokens text[]) returns setof int
language sql stable security definer rows 100 set search_path = public as $$
  select id from expert where name_tokens @> tokens
$$;

-- An occupation or group and everything below it.
create function occupations_under(top int) returns setof int
language sql stable rows 20 set search_path = public as $$
  with recursive under (id) as (
    select top union all select occupation.id from occupation join under on occupation.parent_id = under.id
  ) select id from under
$$;
