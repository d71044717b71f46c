-- What the database itself holds true, whatever the server does: no overlaps, one office per record, counts that follow the facts.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Two terms of one expert in one roster never overlap (S25).
alter table term add constraint term_no_overlap
  exclude using gist (expert_id with =, roster_id with =, daterange(starts_on, ends_on, '[]') with &&) where (voided_on is null);

-- Nobody sits in two places at once: assignments that hold a seat never overlap in time.
alter table assignment add constraint assignment_no_double_booking
  exclude using gist (expert_id with =, daterange(starts_on, ends_on, '[]') with &&)
  where (state in ('INVITED', 'ACCEPTED', 'COMPLETED'));

-- Nobody holds two places of one panel, reserves included, unless the first was given up.
create unique index assignment_once_per_panel on assignment (panel_id, expert_id)
  where state in ('RESERVE', 'INVITED', 'ACCEPTED', 'COMPLETED');

-- One primary occupation.
create unique index expert_occupation_one_primary on expert_occupation (expert_id) where "primary";

-- One draw that counts per panel.
create unique index draw_one_effective on draw (panel_id) where state <> 'ABANDONED';

-- The parts of an expert's record lie in the expert's office, and move with it.
alter table expert add constraint expert_id_office unique (id, office_id);
do $$
declare part text;
begin
  foreach part in array array['expert_occupation', 'credential', 'honour', 'employment', 'experience', 'studio_lead', 'term', 'removal',
    'incident_record', 'suspension', 'disqualification', 'busy_period', 'conflict_of_interest']
  loop
    execute format('alter table %I add constraint %I foreign key (expert_id, office_id) references expert (id, office_id)
      on update cascade on delete cascade', part, part || '_same_office');
  end loop;
end $$;
alter table assignment add constraint assignment_same_office
  foreign key (expert_id, expert_office_id) references expert (id, office_id) on update cascade;

-- The parts of an engagement lie in its office.
alter table engagement add constraint engagement_id_office unique (id, office_id);
alter table panel add constraint panel_id_office unique (id, office_id);
do $$
declare part text;
begin
  foreach part in array array['engagement_occupation', 'engagement_participant', 'panel']
  loop
    execute format('alter table %I add constraint %I foreign key (engagement_id, office_id) references engagement (id, office_id)
      on update cascade on delete cascade', part, part || '_same_office');
  end loop;
  foreach part in array array['panel_seat', 'panel_rule', 'draw']
  loop
    execute format('alter table %I add constraint %I foreign key (panel_id, office_id) references panel (id, office_id)
      on update cascade', part, part || '_same_office');
  end loop;
end $$;

-- Load and last duty of an expert follow the assignments. Defined as owner: the counts are true even where the viewer's scope ends.
create function count_duties(experts int[]) returns void language sql security definer set search_path = public as $$
  update expert set open_assignments = duty.open, duties_completed = duty.completed, last_duty_on = duty.last
  from (
    select asked.id,
      count(assignment) filter (where state in ('INVITED', 'ACCEPTED')) as open,
      count(assignment) filter (where state = 'COMPLETED') as completed,
      max(ends_on) filter (where state = 'COMPLETED') as last
    from unnest(experts) as asked (id) left join assignment on expert_id = asked.id group by asked.id
  ) as duty
  where expert.id = duty.id
    and (expert.open_assignments, expert.duties_completed, expert.last_duty_on) is distinct from (duty.open, duty.completed, duty.last)
$$;

create function assignment_counts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    perform count_duties((select array_agg(distinct expert_id) from gone));
  else
    perform count_duties((select array_agg(distinct expert_id) from arrived));
  end if;
  return null;
end $$;
create trigger assignment_counts_insert after insert on assignment referencing new table as arrived
  for each statement execute function assignment_counts();
create trigger assignment_counts_update after update on assignment referencing new table as arrived
  for each statement execute function assignment_counts();
create trigger assignment_counts_delete after delete on assignment referencing old table as gone
  for each statement execute function assignment_counts();

-- The state of an expert's term on a day: the term that holds then; else the next one, else how the last one ended.
-- A removed term is in force no more from the day after its last, a voided one from the day it was voided.
create function term_state_on(experts int[], day date) returns table (expert_id int, state text, current_term int)
language sql stable security definer set search_path = public as $$
  select asked.id, coalesce(case
      when latest.void or (latest.removal_id is not null and latest.ends_on < day) then 'REMOVED'
      when latest.starts_on > day then 'UPCOMING'
      when latest.ends_on < day then 'EXPIRED'
      when latest.id is not null then 'ACTIVE'
    end, 'NONE'), case when day between latest.starts_on and latest.ends_on and not latest.void then latest.id end
  from unnest(experts) as asked (id) left join lateral (
    select term.id, starts_on, ends_on, removal_id, coalesce(voided_on <= day, false) as void from term where term.expert_id = asked.id
    order by (day between starts_on and ends_on and coalesce(voided_on > day, true)) desc,
      (starts_on > day and coalesce(voided_on > day, true)) desc, ends_on desc limit 1
  ) as latest on true
$$;

-- The clock that acts and the states of terms go by. One function, so that a database of a test or a demo can be given another day by its
-- owner; the app role cannot replace it.
create function house_now() returns timestamptz language sql volatile as $$ select clock_timestamp() $$;
create function day_in_shanghai() returns date language sql stable as $$ select (house_now() at time zone 'Asia/Shanghai')::date $$;

-- Brings the states of terms up to today: for some experts after a change, for all at the start of a day. Returns how many changed.
create function refresh_term_states(experts int[]) returns bigint language sql security definer set search_path = public as $$
  with changed as (
    update expert set term_state = now.state, current_term_id = now.current_term from term_state_on(experts, day_in_shanghai()) as now
    where expert.id = now.expert_id
      and (expert.term_state, expert.current_term_id) is distinct from (now.state, now.current_term) returning 1
  ) select count(*) from changed
$$;

create function term_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    perform refresh_term_states((select array_agg(distinct expert_id) from gone));
  else
    perform refresh_term_states((select array_agg(distinct expert_id) from arrived));
  end if;
  return null;
end $$;
create trigger term_changes_insert after insert on term referencing new table as arrived
  for each statement execute function term_changes();
create trigger term_changes_update after update on term referencing new table as arrived
  for each statement execute function term_changes();
create trigger term_changes_delete after delete on term referencing old table as gone
  for each statement execute function term_changes();

-- Terms begin and end by the passing of days: refreshes the experts for whom one did in the last so many days. Returns how many changed.
create index term_starts_on on term (starts_on);
create index term_ends_on on term (ends_on);
create function turn_terms(days int) returns bigint language sql security definer set search_path = public as $$
  select refresh_term_states(array(select distinct expert_id from term
    where starts_on between day_in_shanghai() - days and day_in_shanghai() or ends_on between day_in_shanghai() - days - 1 and day_in_shanghai()))
$$;
