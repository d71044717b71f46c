-- Score sheets: seen by organisers and supervisors of the organising office, from the opening of the panel on; written once.

-- The offices in which the viewer organises or supervises. Stated only by the acts that write or analyse scores: to everything else,
-- the read paths of the API and every draw included, there are no scores.
create function app_score_offices() returns int[] language sql stable as $$ select nullif(current_setting('app.score_offices', true), '')::int[] $$;
create function panel_is_open(asked int) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from panel where id = asked and opens_at <= now())
$$;

alter table score_sheet enable row level security;
create policy of_panel on score_sheet using (office_id = any ((select app_score_offices())::int[]) and panel_is_open(panel_id));
alter table score enable row level security;
create policy of_sheet on score using (office_id = any ((select app_score_offices())::int[])
  and exists (select from score_sheet where score_sheet.id = sheet_id));

create function score_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'row % of % is kept as it was', old.id, tg_table_name
    using errcode = 'check_violation', constraint = 'score_is_kept', table = tg_table_name;
end $$;
create trigger score_is_kept before update or delete on score_sheet for each row execute function score_is_kept();
create trigger score_is_kept before update or delete on score for each row execute function score_is_kept();

-- How chances and seats fell in the draws of an office and those below it in a year, of panels that are open (S27). Only counts leave the pools.
create function draw_fairness(top int, of_year int) returns jsonb language sql stable security definer set search_path = public as $$
  with recursive below as (
    select id from office where id = top union all select office.id from office join below on parent_id = below.id
  ), drawn as (
    select draw.id from draw join panel on panel.id = panel_id
    where draw.state = 'DRAWN' and draw.office_id in (select id from below) and panel.opens_at <= now()
      and extract(year from drawn_at at time zone 'Asia/Shanghai') = of_year
  ), held as (
    select draw_id, expert_id from assignment
    where draw_id in (select id from drawn) and route in ('DRAWN', 'REPLACEMENT') and state <> 'RESERVE'
  ), shared as (
    select draw_id, count(*) as people, (select count(*) from held where held.draw_id = draw_entry.draw_id) as seats
    from draw_entry where named_to is null and draw_id in (select id from drawn) group by draw_id
  ), person as (
    select expert_id, count(*) as standings, sum(seats::numeric / people) as even,
      (select count(*) from held where held.expert_id = draw_entry.expert_id) as seats
    from draw_entry join shared using (draw_id) where named_to is null group by expert_id
  ), of_county as (
    select division.id, code, division.name, count(*) as people, sum(standings) as standings, sum(seats) as seats, round(sum(even), 2) as even
    from person left join counted_expert using (expert_id) left join division on code = county group by division.id
  )
  select jsonb_build_object(
    'counts', jsonb_build_object('draws', (select count(*) from drawn), 'people', count(*), 'standings', coalesce(sum(standings), 0),
      'seats', coalesce(sum(seats), 0), 'seated', count(*) filter (where seats > 0), 'mostSeats', coalesce(max(seats), 0)),
    'bySeats', (select coalesce(jsonb_agg(jsonb_build_object('seats', seats, 'people', people) order by seats), '[]')
      from (select seats, count(*) as people from person group by seats) as alike),
    'byCounty', (select coalesce(jsonb_agg(jsonb_build_object('county', case when id is not null then
        jsonb_build_object('id', id, 'code', code, 'name', name) end, 'people', people, 'standings', standings, 'seats', seats,
        'evenSeats', even) order by code nulls last), '[]') from of_county))
  from person
$$;
