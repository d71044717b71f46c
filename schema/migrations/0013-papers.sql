-- Files and their tickets. A file is its uploader's until it is attached to a record; then the office that keeps the record sees it too.

call keep_to_scope('stored_file',
  'uploaded_by_id = (select app_account()) or person_id = (select app_account()) or expert_id = (select app_expert())');
create policy own_upload on stored_file for insert with check (uploaded_by_id = (select app_account()) and office_id is null);
create policy own_change on stored_file for update using (uploaded_by_id = (select app_account()));

-- Tickets: whoever asks makes one; only the server itself looks them up, by their digest.
alter table file_ticket enable row level security;
create policy asked on file_ticket for insert with check (account_id = (select app_account()));
create policy own on file_ticket for select using (account_id = (select app_account()) or (select app_every_office()));
-- Evidence for an objection is sent under nobody's name; its ticket is bound to the notice.
create policy asked_by_nobody on file_ticket for insert with check (account_id is null and way = 'UPLOAD' and notice_id is not null);
create policy of_nobody on file_ticket for select using (account_id is null);
create policy kept on file_ticket for update using ((select app_every_office()));

-- What is clean has been checked and can be proved whole; what is erased has neither key nor name.
alter table stored_file add constraint stored_file_content check (
  case state
    when 'AWAITED' then received_at is null and sha256 is null
    when 'QUARANTINED' then received_at is not null and key_sealed is not null and received_sha256 is not null
    when 'CLEAN' then checked_at is not null and key_sealed is not null and sha256 is not null and type is not null and size is not null
    when 'REFUSED' then checked_at is not null and key_sealed is null and refusal is not null
    else key_sealed is null and name is null and name_sealed is null
  end);

-- Certificates: public keys are everybody's; the secret halves are sealed. A signed text is for whoever sees its certificate.
alter table certificate_key enable row level security;
create policy published on certificate_key for select using (true);
alter table signed_certificate enable row level security;
create policy seen on signed_certificate for select using (certificate_id in (select id from appointment_certificate));
create policy signed on signed_certificate for insert with check (certificate_id in (select id from appointment_certificate));

-- Takes a key into use and retires the one before it; two at once take turns.
create function add_certificate_key(called text, public text, secret bytea) returns int
language plpgsql security definer set search_path = public as $$
declare made int;
begin
  perform pg_advisory_xact_lock(hashtext('certificate key'));
  update certificate_key set retired_at = clock_timestamp() where retired_at is null;
  insert into certificate_key (name, public_key, secret_sealed, started_at) values (called, public, secret, clock_timestamp()) returning id into made;
  return made;
end $$;

-- What anybody may know of a certificate whose code they hold.
create function certificate_on_record(asked text) returns table (number text, name text, roster text, issuer text, "startsOn" text,
  "endsOn" text, "issuedOn" text, "removedOn" text, today text)
language sql stable security definer set search_path = public as $$
  select certificate.number, expert.name, roster.name, issuer.name, to_char(starts_on, 'YYYY-MM-DD'),
    to_char(case when term.removal_id is null and voided_on is null then ends_on
      when to_char(starts_on, 'MM-DD') = '02-29' then make_date(extract(year from starts_on)::int + term_years, 2, 28)
      else (starts_on + make_interval(years => term_years))::date - 1 end, 'YYYY-MM-DD'),
    to_char(issued_on, 'YYYY-MM-DD'), to_char(coalesce(voided_on, removed_on), 'YYYY-MM-DD'), to_char(day_in_shanghai(), 'YYYY-MM-DD')
  from appointment_certificate as certificate join term on term.id = certificate.term_id join expert on expert.id = term.expert_id
    join roster on roster.id = certificate.roster_id join office as issuer on issuer.id = roster.owner_id
    left join removal on removal.id = term.removal_id
  where code = asked
$$;

-- What is needed to check certificates without a network: the keys, and which certificates no longer hold, by the digests of their codes.
create function published_certificates() returns jsonb language sql stable security definer set search_path = public as $$
  select jsonb_build_object(
    'asOf', to_char(day_in_shanghai(), 'YYYY-MM-DD'),
    'keys', (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'publicKey', public_key) order by id), '[]') from certificate_key),
    'removed', (select coalesce(jsonb_agg(jsonb_build_object('codeHash', encode(sha256(code::bytea), 'hex'),
        'removedOn', to_char(coalesce(voided_on, removed_on), 'YYYY-MM-DD')) order by certificate.id), '[]')
      from appointment_certificate as certificate join term on term.id = certificate.term_id left join removal on removal.id = term.removal_id
      where term.removal_id is not null or voided_on is not null))
$$;
