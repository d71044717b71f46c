-- Signing in happens before there is a viewer, so before row-level security knows what to show. These functions run as the owner and
-- tell the server exactly what it needs. The tables of secrets are closed to the server's role in every other way.

alter table sign_in_session enable row level security;
alter table sign_in_attempt enable row level security;
alter table first_sign_in enable row level security;
alter table idempotency_key enable row level security;
create policy own on idempotency_key for all using (viewer = nullif(current_setting('app.account', true), '')::int);
create index idempotency_key_created_at on idempotency_key (created_at);
create index sign_in_session_expires_at on sign_in_session (expires_at);

-- The account that a sign-in name names, with the hash its password is checked against.
create function account_to_sign_in(name text) returns table (account int, hash text)
language sql stable security definer set search_path = public as $$
  select id, password_hash from account where login_name = name and disabled_at is null and password_hash is not null
$$;

create function start_session(signing_in int, token text, lifetime interval) returns timestamptz
language sql security definer set search_path = public as $$
  insert into sign_in_session (token_hash, account_id, started_at, expires_at)
  values (token, signing_in, clock_timestamp(), clock_timestamp() + lifetime) returning expires_at
$$;

create function end_session(token text) returns boolean language sql security definer set search_path = public as $$
  with ended as (delete from sign_in_session where token_hash = token returning 1) select exists (select from ended)
$$;

-- Counts this attempt under each subject, and returns the attempts of the window per subject, this one included. Attempts under one
-- subject take turns, so that many at once cannot slip past the count.
create function count_sign_in_attempt(subjects text[], time_window interval) returns table (subject text, attempts int, oldest timestamptz)
language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
begin
  perform pg_advisory_xact_lock(hashtext(asked)) from (select asked from unnest(subjects) as asked order by asked) as ordered;
  insert into sign_in_attempt (subject) select unnest(subjects);
  return query select counted.subject, count(*)::int, min(counted.at) from sign_in_attempt as counted
    where counted.subject = any (subjects) and counted.at > clock_timestamp() - time_window group by counted.subject;
end $$;

-- After a success: forgets the attempts under these subjects, and under `shared` only the latest.
create function forget_sign_in_attempts(subjects text[], shared text) returns void language sql security definer set search_path = public as $$
  delete from sign_in_attempt where subject = any (subjects)
    or id = (select max(id) from sign_in_attempt as latest where latest.subject = shared)
$$;

-- Who a session belongs to: the roles held now, each with the offices it reaches, the row scope, and the offices above it. An expert
-- knows the engagements of the office that keeps the record, and of those above it.
create function viewer_of_session(token text)
returns table (account int, expert int, grants jsonb, offices int[], engagement_offices int[], every_office boolean)
language sql stable security definer set search_path = public as $$
  with recursive signed_in as (
    select account.id, account.expert_id from sign_in_session join account on account.id = sign_in_session.account_id
    where token_hash = token and expires_at > now() and disabled_at is null
  ), held as (
    select role, office_id from role_grant
    where account_id = (select id from signed_in) and starts_at <= now() and (ends_at is null or ends_at > now())
  ), reach (top, office) as (
    select distinct office_id, office_id from held
    union select reach.top, below.id from reach join office as below on below.parent_id = reach.office
  ), above (office) as (
    select distinct office_id from held
    union select expert.office_id from signed_in join expert on expert.id = signed_in.expert_id
    union select office.parent_id from above join office on office.id = above.office where office.parent_id is not null
  )
  select signed_in.id, signed_in.expert_id,
    coalesce((select jsonb_agg(jsonb_build_object('role', role, 'office', office_id, 'reaches',
      (select jsonb_agg(reach.office order by reach.office) from reach where top = office_id)) order by role, office_id)
      from (select distinct role, office_id from held) as grants), '[]'),
    array(select distinct office from reach order by office),
    array(select office from reach union select office from above order by office),
    not exists (select from office where id not in (select reach.office from reach))
  from signed_in
$$;

-- One role of one account in one office is held once at a time.
alter table role_grant add constraint role_grant_no_overlap
  exclude using gist (account_id with =, office_id with =, role with =, tstzrange(starts_at, ends_at) with &&);

-- How many administrators reach an office besides one grant. Locks the grants of administrators: two who revoke each other take turns.
create function other_administrators(reached int, besides int) returns bigint
language plpgsql security definer set search_path = public as $$
begin
  perform from role_grant where role = 'ADMINISTRATOR' and (ends_at is null or ends_at > clock_timestamp()) order by id for update;
  return (
    with recursive above (office) as (
      select reached union select office.parent_id from above join office on office.id = above.office where office.parent_id is not null
    )
    select count(*) from role_grant join account on account.id = role_grant.account_id
    where role = 'ADMINISTRATOR' and role_grant.id <> besides and office_id in (select office from above)
      and disabled_at is null and starts_at <= clock_timestamp() and (ends_at is null or ends_at > clock_timestamp())
  );
end $$;

create function keep_an_administrator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if other_administrators(new.office_id, new.id) = 0 then
    raise exception 'office % would be left without an administrator', new.office_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger keep_an_administrator after update of ends_at on role_grant for each row
  when (new.role = 'ADMINISTRATOR' and new.ends_at is not null) execute function keep_an_administrator();

-- Spends a one-time link: makes the first account and its office, where none of that name exists, and an administrator of it.
-- Returns nothing when the link is unknown, spent or too old.
create function redeem_first_sign_in(token text, login text, display text, hash text, office_name text, division int)
returns int language plpgsql security definer set search_path = public as $$
declare administrator int; bureau int;
begin
  update first_sign_in set used_at = clock_timestamp() where token_hash = token and used_at is null and expires_at > clock_timestamp();
  if not found then return null; end if;
  insert into office (name, kind, division_id) values (office_name, 'CITY_BUREAU', division) on conflict (name) do nothing;
  select id into bureau from office where name = office_name;
  insert into account (login_name, display_name, password_hash) values (login, display, hash) returning id into administrator;
  insert into role_grant (account_id, office_id, role, starts_at) values (administrator, bureau, 'ADMINISTRATOR', clock_timestamp());
  return administrator;
end $$;

-- Removes what no longer counts: ended sessions, old attempts, spent links, and the keys of mutations after two days.
create function forget_expired() returns void language sql security definer set search_path = public as $$
  delete from sign_in_session where expires_at < now();
  delete from sign_in_attempt where at < now() - interval '1 day';
  delete from first_sign_in where expires_at < now() - interval '30 days';
  delete from idempotency_key where created_at < now() - interval '2 days';
$$;
