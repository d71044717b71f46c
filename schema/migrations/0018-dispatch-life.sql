-- From an invitation to what a duty leaves behind.

-- One invitation to a seat is open at a time; one request to give it up.
create unique index invitation_one_open on invitation (assignment_id) where state = 'OPEN';
create unique index withdrawal_one_open on withdrawal (assignment_id) where state = 'REQUESTED';
create unique index removal_proposal_one_open on removal_proposal (expert_id) where state = 'OPEN';
create unique index invitation_reminder on invitation (reminder_hash);

-- What is said of a seat is seen by whoever sees the seat, so that it tells no more than the seat itself.
do $$
declare name text;
begin
  foreach name in array array['invitation', 'decline', 'withdrawal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy of_seat on %I using (exists (select from assignment where assignment.id = assignment_id))', name);
  end loop;
end $$;
call keep_to_scope('removal_proposal', 'false');

-- What is recorded of a decline stays with the expert when the record moves to another office.
alter table decline add constraint decline_same_office
  foreign key (expert_id, expert_office_id) references expert (id, office_id) on update cascade;
alter table removal_proposal add constraint removal_proposal_same_office
  foreign key (expert_id, office_id) references expert (id, office_id) on update cascade on delete cascade;

-- What the holder of a personal link may know before signing in, by the hash of its token: the one seat it was sent for.
create function follow_link(hash text) returns table (
  "assignment" int, "expert" int, "state" text, "answerBy" timestamptz, "seatState" text, "role" text, "title" text, "place" text,
  "startsOn" text, "endsOn" text, "host" text, "office" text, "expertName" text
) language sql stable security definer set search_path = public as $$
  select assignment.id, assignment.expert_id, invitation.state, answer_by, assignment.state, assignment.role, engagement.title,
    engagement.place, assignment.starts_on::text, assignment.ends_on::text, organisation.name, office.name, expert.name
  from invitation join assignment on assignment.id = assignment_id join engagement on engagement.id = engagement_id
  join organisation on organisation.id = host_id join office on office.id = assignment.office_id join expert on expert.id = assignment.expert_id
  where token_hash = hash or reminder_hash = hash
$$;
