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
  union select id_number_hash from application where id_number_hash = any (hashes) and state = 'DISQUALIFIED'
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

-- A notice is public; its nominees are while it is open, and then the offices' own. Objections are the publishing office's.
call keep_to_scope('public_notice', 'true');
call keep_to_scope('notice_entry', 'exists (select from public_notice where public_notice.id = notice_id
  and day_in_shanghai() between opens_on and closes_on)');
call keep_to_scope('notice_extension', 'true');
call keep_to_scope('objection', 'false');

-- What was published stays as it was published; only its last day moves, to a later one.
create function notice_is_kept() returns trigger language plpgsql as $$
begin
  if (new.code, new.call_id, new.opens_on, new.content, new.content_hash, new.people) is distinct from
    (old.code, old.call_id, old.opens_on, old.content, old.content_hash, old.people) or new.closes_on < old.closes_on
  then
    raise exception 'public notice % is kept as it was', old.id using errcode = 'check_violation', constraint = 'notice_is_kept', table = 'public_notice';
  end if;
  return new;
end $$;
create trigger notice_is_kept before update on public_notice for each row execute function notice_is_kept();

-- Certificates: the expert's, and the office that keeps the record. Numbers are given out by the counter, whose row is locked meanwhile.
call keep_to_scope('appointment_certificate', 'term_id in (select id from term where expert_id = (select app_expert()))');

-- A renewal: the office that keeps the record, and the expert who applied. One at a time per term.
call keep_to_scope('renewal', 'expert_id = (select app_expert())');
create unique index renewal_once_per_term on renewal (term_id) where state <> 'REJECTED';
alter table renewal add constraint renewal_same_office
  foreign key (expert_id, office_id) references expert (id, office_id) on update cascade on delete cascade;

-- A periodic review and its progress are known to every office of staff; who is under it, to the office that keeps the record.
call keep_to_scope('periodic_review', 'cardinality((select app_offices())::int[]) > 0');
call keep_to_scope('review_item', 'false');
create unique index periodic_review_one_open on periodic_review (roster_id) where state = 'OPEN';
alter table review_item add constraint review_item_same_office
  foreign key (expert_id, office_id) references expert (id, office_id) on update cascade on delete cascade;
