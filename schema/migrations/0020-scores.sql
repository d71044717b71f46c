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
