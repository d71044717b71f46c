-- The roster over the years: the working-day calendar, notices and objections, appointments, findings, removals, reviews.

-- What was corrected stays as it was corrected.
do $$
declare name text;
begin
  for name in select distinct grantee from information_schema.role_table_grants where table_name = 'calendar_correction' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on calendar_correction, calendar_year from %I', name);
    execute format('revoke delete, truncate on calendar_day from %I', name);
  end loop;
end $$;
-- A make-up day is a Saturday or a Sunday.
alter table calendar_day add constraint calendar_day_make_up check (kind <> 'MAKE_UP_DAY' or extract(isodow from day) > 5);

-- What a day was at a moment: as its last correction after the moment found it, else as it is. For those who judge by what was known then.
create function calendar_kind_as_of(asked date, moment timestamptz) returns text language sql stable as $$
  select coalesce(
    (select former_kind from calendar_correction where day = asked and corrected_at > moment order by corrected_at, id limit 1),
    (select kind from calendar_day where day = asked), 'ORDINARY')
$$;
-- Working days after the opening day up to and including the last day, by what was known at a moment (S23).
create function working_days_as_of(opening date, last_day date, moment timestamptz) returns int language sql stable as $$
  select count(*)::int from generate_series(opening + 1, last_day, interval '1 day') as each
  where case calendar_kind_as_of(each::date, moment) when 'HOLIDAY' then false when 'MAKE_UP_DAY' then true
    else extract(isodow from each) <= 5 end
$$;

-- One suspension at a time.
create unique index suspension_one_running on suspension (expert_id) where lifted_on is null;

-- Whoever investigates or reports does not decide (S26).
alter table incident_record add constraint incident_second_person
  check (decided_by_id is null or (decided_by_id is distinct from investigated_by_id and decided_by_id is distinct from reported_by_id));

-- Which of these people were disqualified for forged material, whoever asks: the fingerprints cannot be made without the server's key (S29).
create function disqualified_fingerprints(hashes text[]) returns setof text language sql stable security definer set search_path = public as $$
  select id_number_hash from disqualification where id_number_hash = any (hashes)
$$;
-- A disqualification is for good.
do $$
declare name text;
begin
  for name in select distinct grantee from information_schema.role_table_grants where table_name = 'disqualification' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on disqualification from %I', name);
  end loop;
end $$;
