-- Sealed names, availability and the conflict graph, as far as the database holds them.

-- 1. Sealed names: until its panel opens, a seat is known to the drawing officers and supervisors of the organising office, to the expert
-- whose invited seat it is, and, when it was named, to whoever named it. To nobody else there is such a row, whatever is asked about it.

-- The offices in which the viewer draws or supervises; a first member 0, which is no office's number, stands for all of them.
create function app_drawing_offices() returns int[] language sql stable as
  $$ select nullif(current_setting('app.drawing_offices', true), '')::int[] $$;
create function app_every_seat() returns boolean language sql stable as $$ select coalesce(0 = any (app_drawing_offices()), false) $$;

-- A seat carries the opening of its panel, so that a policy compares instead of looking it up.
create function seat_opening() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select opens_at into new.opens_at from panel where id = new.panel_id;
  return new;
end $$;
create trigger seat_opening before insert or update of panel_id, opens_at on assignment for each row execute function seat_opening();

create function panel_opening() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update assignment set opens_at = new.opens_at where panel_id = new.id;
  return null;
end $$;
create trigger panel_opening after update of opens_at on panel for each row when (old.opens_at <> new.opens_at)
  execute function panel_opening();

drop policy seen on assignment;
create policy seen on assignment for select using (
  opens_at <= now() and ((select app_every_office()) or office_id = any ((select app_offices())::int[])
    or expert_office_id = any ((select app_offices())::int[]))
  or (select app_every_seat()) or office_id = any ((select app_drawing_offices())::int[])
  or expert_id = (select app_expert()) and (invited_at is not null or opens_at <= now())
  or named_by_id = (select app_account()));

-- Who stands behind the labels of a pool says with the draw document who may sit.
drop policy seen on draw_entry;
create policy seen on draw_entry for select using (
  (select app_every_seat()) or office_id = any ((select app_drawing_offices())::int[]));

-- Whether an expert holds or held a seat in an engagement that is still sealed from the viewer.
create function sealed_seat(of_expert int, in_engagement int) returns boolean language sql stable security definer set search_path = public as $$
  select not app_every_seat() and exists (
    select from assignment where expert_id = of_expert and engagement_id = in_engagement and opens_at > now()
      and office_id <> all (coalesce(app_drawing_offices(), '{}')) and named_by_id is distinct from app_account())
$$;

-- Whoever names an engagement in a conflict of their own was invited to it: that conflict is sealed with the seat.
drop policy seen on conflict_of_interest;
create policy seen on conflict_of_interest for select using (
  expert_id = (select app_expert()) and declared_by = 'EXPERT'
  or ((select app_every_office()) or office_id = any ((select app_offices())::int[]))
    and (engagement_id is null or declared_by <> 'EXPERT' or not sealed_seat(expert_id, engagement_id)));

-- A proposal to remove rests on declines; before the last panel concerned is open it would tell who was drawn for it.
create function sealed_proposal(of_expert int, first_on date, last_on date) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from decline join assignment on assignment.id = assignment_id where decline.expert_id = of_expert and not justified
    and declined_on between first_on and last_on and opens_at > now())
$$;
create policy opened on removal_proposal as restrictive for select using (
  expert_id = (select app_expert()) or (select app_every_seat()) or not sealed_proposal(expert_id, since, raised_on));

-- Evidence for a decline is sealed with the seat, but for whoever sent it.
create policy of_sealed_seat on stored_file as restrictive for select using (
  decline_id is null or uploaded_by_id = (select app_account()) or exists (select from decline where decline.id = decline_id));

-- Whether a log entry speaks of a seat that is still sealed.
create function sealed_subject(kind text, asked int) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from assignment where opens_at > now() and id = case kind
      when 'Assignment' then asked
      when 'Invitation' then (select assignment_id from invitation where id = asked)
      when 'Decline' then (select assignment_id from decline where id = asked)
      when 'Withdrawal' then (select assignment_id from withdrawal where id = asked)
      when 'StoredFile' then (select assignment_id from stored_file join decline on decline.id = decline_id where stored_file.id = asked)
    end)
    or kind = 'RemovalProposal' and exists (select from removal_proposal where id = asked and sealed_proposal(expert_id, since, raised_on))
$$;

-- The log tells of a seat only to those who see the seat, and not by which expert's hand something happened to a panel still sealed.
create function is_expert(acting int) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from account where id = acting and expert_id is not null)
$$;
create function sealed_draw(asked int) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from draw join panel on panel.id = panel_id where draw.id = asked and opens_at > now())
$$;
drop policy office on act_log;
create policy office on act_log for select using (
  office_id = any ((select app_offices())::int[])
  and (office_id = any ((select app_drawing_offices())::int[]) or case
    when subject_type = 'Assignment' then exists (select from assignment where assignment.id = subject_id)
    when subject_type = 'Invitation' then exists (select from invitation where invitation.id = subject_id)
    when subject_type = 'Decline' then exists (select from decline where decline.id = subject_id)
    when subject_type = 'Withdrawal' then exists (select from withdrawal where withdrawal.id = subject_id)
    when subject_type = 'StoredFile' then not sealed_subject('StoredFile', subject_id)
    when subject_type = 'RemovalProposal' then exists (select from removal_proposal where removal_proposal.id = subject_id)
    when subject_type = 'Draw' then not (is_expert(actor) and sealed_draw(subject_id))
    when verb = 'scope.widened' then not is_expert(actor)
    else true end));

-- The load that everybody reads counts the seats of opened panels only: a seat just drawn must not show in it.
create or replace function count_duties(experts int[]) returns void language sql security definer set search_path = public as $$
  update expert set open_assignments = duty.open, duties_completed = duty.completed, last_duty_on = duty.last
  from (
    select asked.id,
      count(assignment) filter (where state in ('INVITED', 'ACCEPTED') and opens_at <= now()) as open,
      count(assignment) filter (where state = 'COMPLETED') as completed,
      max(ends_on) filter (where state = 'COMPLETED') as last
    from unnest(experts) as asked (id) left join assignment on expert_id = asked.id group by asked.id
  ) as duty
  where expert.id = duty.id
    and (expert.open_assignments, expert.duties_completed, expert.last_duty_on) is distinct from (duty.open, duty.completed, duty.last)
$$;

-- Panels open by the passing of time: counts the duties of whoever sits on one that opened in the last so many hours.
create index assignment_opening on assignment (opens_at) where state in ('INVITED', 'ACCEPTED');
create function open_panels(hours int) returns void language sql security definer set search_path = public as $$
  select count_duties(array(select distinct expert_id from assignment
    where state in ('INVITED', 'ACCEPTED') and opens_at between now() - make_interval(hours => hours) and now()))
$$;

-- 2. The conflict graph.

alter table contestant add constraint contestant_same_office foreign key (engagement_id, office_id) references engagement (id, office_id)
  on update cascade on delete cascade;
call keep_to_scope('contestant', 'false');

-- What stands in a record by name only is compared by name.
create index employment_employer_name on employment (employer_name) where organisation_id is null;
create index conflict_standing on conflict_of_interest (expert_id) where state = 'STANDS';

-- 3. Availability.

create policy own_withdrawal on busy_period for delete using (expert_id = (select app_expert()));

-- A feed is the expert's own; whoever knows its address is told whose it is, and nothing else.
alter table calendar_feed enable row level security;
create policy own on calendar_feed for all using (expert_id = (select app_expert()));
create function feed_of_token(token text) returns int language sql stable security definer set search_path = public as $$
  select expert_id from calendar_feed where token_hash = token and revoked_at is null
$$;
