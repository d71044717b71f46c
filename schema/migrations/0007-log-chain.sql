-- The hash chain over the log of acts. It is made apart from the acts, so that they never wait for one another; one chainer at a time.

-- The bytes of a row that the chain covers.
create function act_log_text(entry act_log) returns text language sql immutable as $$
  select concat_ws(E'\x1f', entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.verb,
    coalesce(entry.refusal, ''), coalesce(entry.actor::text, ''), coalesce(entry.office_id::text, ''), coalesce(entry.subject_type, ''),
    coalesce(entry.subject_id::text, ''), entry.details::text, entry.request_id)
$$;

-- Links every row that is not linked yet, in the order in which rows became visible. Returns how many were linked.
create function chain_act_log() returns int language plpgsql security definer set search_path = public as $$
declare
  position int;
  hash text;
  entry act_log;
  linked int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('act_log_link')) then return 0; end if;
  select id, act_log_link.hash into position, hash from act_log_link order by id desc limit 1;
  for entry in
    select act_log.* from act_log left join act_log_link on log_id = act_log.id where act_log_link.id is null order by act_log.id
  loop
    position := coalesce(position, 0) + 1;
    hash := encode(sha256(convert_to(coalesce(hash, '') || E'\x1e' || act_log_text(entry), 'UTF8')), 'hex');
    insert into act_log_link (id, log_id, hash) values (position, entry.id, hash);
    linked := linked + 1;
  end loop;
  return linked;
end $$;

-- The first position at which the chain does not fit the log, or null: rows altered, removed or relinked.
create function first_broken_link() returns int language sql stable security definer set search_path = public as $$
  select min(link.id) from (
    select act_log_link.*, lag(act_log_link.hash, 1, '') over (order by act_log_link.id) as before,
      row_number() over (order by act_log_link.id) as expected
    from act_log_link
  ) as link left join act_log on act_log.id = link.log_id
  where act_log.id is null or link.id <> link.expected
    or link.hash <> encode(sha256(convert_to(link.before || E'\x1e' || act_log_text(act_log), 'UTF8')), 'hex')
$$;
