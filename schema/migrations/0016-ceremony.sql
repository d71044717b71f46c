-- The ceremony of a draw below the API: what was announced, committed to or revealed is written once, and two persons stay two persons.

-- Public keys are no secret: everybody who works in an office may see whose they are. Only their owner adds them;
-- whoever administers the owner's offices may revoke one that is lost.
alter table device_key enable row level security;
create policy own on device_key for all using (account_id = (select app_account()));
create policy administrator on device_key for update using (exists (
  select from role_grant where role_grant.account_id = device_key.account_id and office_id = any ((select app_offices())::int[])));
create policy staff on device_key for select using (cardinality((select app_offices())::int[]) > 0);

call keep_to_scope('freeze_announcement', 'office_id = any ((select app_engagement_offices())::int[])');
call keep_to_scope('draw_part', 'office_id = any ((select app_engagement_offices())::int[])');
call keep_to_scope('link_request', 'office_id = any ((select app_engagement_offices())::int[])');
call keep_to_scope('redraw', 'office_id = any ((select app_engagement_offices())::int[])');

-- One announcement stands per panel, one request for links is open per draw, one request for a new attempt waits per draw.
create unique index freeze_announcement_one_standing on freeze_announcement (panel_id) where superseded_at is null;
create unique index link_request_one_open on link_request (draw_id) where closed_at is null;
create unique index redraw_one_waiting on redraw (draw_id) where approved_at is null;

-- Rows that may only gain: a column once filled keeps its value.
create function filled_once() returns trigger language plpgsql as $$
declare
  filled record;
  after constant jsonb = to_jsonb(new);
begin
  for filled in select key, value from jsonb_each(to_jsonb(old)) where jsonb_typeof(value) <> 'null' loop
    if after -> filled.key is distinct from filled.value then
      raise exception '%.% is kept as it was', tg_table_name, filled.key
        using errcode = 'check_violation', constraint = tg_table_name || '_is_kept', table = tg_table_name;
    end if;
  end loop;
  return new;
end $$;
create trigger device_key_is_kept before update on device_key for each row execute function filled_once();
create trigger freeze_announcement_is_kept before update on freeze_announcement for each row execute function filled_once();
create trigger draw_part_is_kept before update on draw_part for each row execute function filled_once();
create trigger link_request_is_kept before update on link_request for each row execute function filled_once();
create trigger redraw_is_kept before update on redraw for each row execute function filled_once();

-- What was committed to stays: document, commitment and freeze of a draw are written once, and so is what its announcement said of it.
create or replace function draw_is_kept() returns trigger language plpgsql as $$
begin
  if (old.commitment is not null and (new.commitment, new.pool_root, new.document) is distinct from (old.commitment, old.pool_root, old.document))
    or (old.freeze is not null and new.freeze is distinct from old.freeze)
    or (old.secrets_sealed is not null and new.secrets_sealed is distinct from old.secrets_sealed)
    or (old.published_at is not null and new.published_at is distinct from old.published_at)
    or (old.public_value is not null and new.public_value is distinct from old.public_value)
    or (new.panel_id, new.attempt, new.custody) <> (old.panel_id, old.attempt, old.custody)
    or (new.announcement_id, new.reveal_by, new.public_source, new.public_due_at, new.pool_changes)
      is distinct from (old.announcement_id, old.reveal_by, old.public_source, old.public_due_at, old.pool_changes)
  then
    raise exception 'draw % is kept as it was', old.id using errcode = 'check_violation', constraint = 'draw_is_kept', table = 'draw';
  end if;
  return new;
end $$;

-- The server keeps secrets only for a draw whose public value was named beforehand; whatever is abandoned says when and why.
alter table draw add constraint draw_public_value_named check ((public_due_at is null) = (public_source is null)
  and (public_value is null or public_source is not null) and (custody = 'HOLDERS' or announcement_id is null or public_source is not null));
alter table draw add constraint draw_abandoned_with_cause check ((state = 'ABANDONED') = (abandoned_at is not null) and (state = 'ABANDONED') = (abandon_cause is not null));
-- A draw and its announcement belong to one panel.
alter table freeze_announcement add constraint freeze_announcement_id_panel unique (id, panel_id);
alter table draw add constraint draw_same_panel foreign key (announcement_id, panel_id) references freeze_announcement (id, panel_id);

-- What of draws is published to everybody: hashes, hours and values, nothing that names a panel or a person. One draw, or the latest hundred.
create function published_draws(asked int) returns table (id int, attempt int, state text, custody text, office text, frozen_at timestamptz,
  published_at timestamptz, commitment text, pool_root text, reveal_by timestamptz, public_source text, public_due_at timestamptz, public_value text,
  drawn_at timestamptz, abandon_cause text, officer text, supervisor text)
language sql stable security definer set search_path = public as $$
  select draw.id, draw.attempt, draw.state, draw.custody, office.name, draw.frozen_at, draw.published_at, draw.commitment, draw.pool_root, draw.reveal_by,
    draw.public_source, draw.public_due_at, draw.public_value, draw.drawn_at, draw.abandon_cause,
    (select part.commitment from draw_part as part where part.draw_id = draw.id and holder = 'OFFICER'),
    (select part.commitment from draw_part as part where part.draw_id = draw.id and holder = 'SUPERVISOR')
  from draw join office on office.id = draw.office_id
  where draw.commitment is not null and (asked is null or draw.id = asked) order by draw.id desc limit 100
$$;
