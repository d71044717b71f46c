-- Accounts that administrators open: the one-time link by which a person sets the password, and who has to stay an administrator.

-- In a new installation `0001-tables.sql` has made the table already.
create table if not exists sign_in_link (
  id serial primary key,
  token_hash text not null constraint sign_in_link_token_hash_unique unique,
  account_id int not null constraint sign_in_link_account_id_unique unique
    constraint sign_in_link_account_id_foreign references account (id) on delete restrict,
  expires_at timestamptz not null
);
alter table sign_in_link enable row level security;

-- Gives an account a one-time link in place of any earlier one. Returns when it ends.
create function offer_sign_in_link(holder int, token text, lifetime interval) returns timestamptz
language sql security definer set search_path = public as $$
  insert into sign_in_link (token_hash, account_id, expires_at) values (token, holder, clock_timestamp() + lifetime)
  on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at returning expires_at
$$;

-- Sets a password: every session but one ends, and so does any link.
create function set_password(holder int, hash text, kept_session text) returns void
language sql security definer set search_path = public as $$
  update account set password_hash = hash where id = holder;
  delete from sign_in_session where account_id = holder and token_hash is distinct from kept_session;
  delete from sign_in_link where account_id = holder;
$$;

-- Spends a one-time link: sets the password of its account. Returns nothing when the link is unknown, spent or too old, or the account disabled.
create function redeem_sign_in_link(token text, hash text) returns int language plpgsql security definer set search_path = public as $$
declare holder int;
begin
  delete from sign_in_link using account where account.id = account_id and disabled_at is null
    and sign_in_link.token_hash = token and expires_at > clock_timestamp() returning account_id into holder;
  if holder is not null then perform set_password(holder, hash, null); end if;
  return holder;
end $$;

-- The offices to which an account belongs: where it holds a role or will, and where its expert's record is kept.
create function offices_of_account(asked int) returns setof int language sql stable security definer set search_path = public as $$
  select office_id from role_grant where account_id = asked and (ends_at is null or ends_at > clock_timestamp())
  union select office_id from expert join account on account.expert_id = expert.id where account.id = asked
$$;

-- The administrators' grants that reach an office now. Whoever never set a password cannot act, so does not count.
-- Locks the grants of administrators: two who would leave an office without one take turns.
create function grants_reaching(reached int) returns setof role_grant
language plpgsql security definer set search_path = public as $$
begin
  perform from role_grant where role = 'ADMINISTRATOR' and (ends_at is null or ends_at > clock_timestamp()) order by id for update;
  return query
    with recursive above (office) as (
      select reached union select office.parent_id from above join office on office.id = above.office where office.parent_id is not null
    )
    select role_grant.* from role_grant join account on account.id = role_grant.account_id
    where role = 'ADMINISTRATOR' and office_id in (select office from above) and disabled_at is null and password_hash is not null
      and starts_at <= clock_timestamp() and (ends_at is null or ends_at > clock_timestamp());
end $$;

create or replace function other_administrators(reached int, besides int) returns bigint
language sql security definer set search_path = public as $$
  select count(*) from grants_reaching(reached) where id <> besides
$$;

-- The offices that would be left without an administrator if an account were disabled.
create function offices_left_by(leaving int) returns setof int language sql security definer set search_path = public as $$
  select distinct office_id from role_grant
  where account_id = leaving and role = 'ADMINISTRATOR' and (ends_at is null or ends_at > clock_timestamp())
    and not exists (select from grants_reaching(office_id) as other where other.account_id <> leaving)
$$;

create function keep_an_account() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from offices_left_by(new.id)) then
    raise exception 'disabling account % would leave an office without an administrator', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger keep_an_account after update of disabled_at on account for each row
  when (old.disabled_at is null and new.disabled_at is not null) execute function keep_an_account();
