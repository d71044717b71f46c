import type { EntityManager } from '@mikro-orm/postgresql'
import type { EngagementKind } from '../../../schema/index.ts'
import { engagementKinds } from '../engagement/engagement-kinds.ts'
import type { RecheckReason } from './release-words.ts'

/** Whose seats are looked at again. */
export type Rechecked =
  | { readonly experts: readonly number[] }
  | { readonly engagements: readonly number[] }
  | { readonly organisation: number }

/** A seat ahead whose holder cannot keep it, and the first reason why. */
export interface SeatInConflict {
  readonly assignment: number
  readonly reason: RecheckReason
}

/**
 * The open seats of some experts or engagements that records and declarations speak against, in one statement from the seats outwards: a
 * change on an expert with many seats must not survey every panel. Says of each seat what `find-candidates.ts` would say of its holder;
 * a test holds the two together. Runs where every seat is seen.
 */
export async function findSeatsInConflict(em: EntityManager, today: string, rechecked: Rechecked): Promise<readonly SeatInConflict[]> {
  const [which, values] = chosen(rechecked)
  const kinds = Object.entries(engagementKinds) as [EngagementKind, (typeof engagementKinds)[EngagementKind]][]
  const list = (items: readonly (string | number)[]) => `{${items.join(',')}}`
  // What staff enter or a calendar brings takes nobody off a seat; an engagement that moves onto such days does.
  const busy = 'engagements' in rechecked ? 'true' : `busy.declared_by = 'EXPERT'`
  return em.execute<SeatInConflict[]>(SEATS.replace('{which}', which).replace('{busy}', busy), [
    list(kinds.map(([kind]) => kind)),
    list(kinds.map(([, { lookBackYears }]) => lookBackYears)),
    list(kinds.map(([, { authors }]) => (authors === 'RECUSED' ? 'true' : 'false'))),
    ...values,
    today,
  ])
}

function chosen(rechecked: Rechecked): readonly [sql: string, values: readonly (string | number)[]] {
  if ('experts' in rechecked) return ['assignment.expert_id = any (?::int[])', [`{${rechecked.experts.join(',')}}`]]
  if ('engagements' in rechecked) return ['assignment.engagement_id = any (?::int[])', [`{${rechecked.engagements.join(',')}}`]]
  return [OF_FAMILY, [rechecked.organisation]]
}

/** An organisation, what was merged into it and what it was merged into: who worked there, and which engagements mention it. */
const OF_FAMILY = `assignment.id in (
  with recursive family (id) as (
    select ?::int
    union select case when organisation.id = family.id then organisation.merged_into_id else organisation.id end
      from organisation join family on organisation.merged_into_id = family.id or (organisation.id = family.id and merged_into_id is not null)
  ), called (name) as (
    select name from organisation where id in (select id from family)
    union select name from organisation_name where organisation_id in (select id from family)
  )
  select seat.id from assignment as seat where seat.state in ('INVITED', 'ACCEPTED') and (
    seat.expert_id in (select expert_id from employment where organisation_id in (select id from family)
      or organisation_id is null and employer_name in (select name from called))
    or seat.expert_id in (select id from expert where employer_id in (select id from family))
    or seat.engagement_id in (select id from engagement where host_id in (select id from family))
    or seat.engagement_id in (select engagement_id from engagement_participant where organisation_id in (select id from family))
    or seat.engagement_id in (select engagement_id from contestant where unit_id in (select id from family))))`

const SEATS = `
with recursive
kinds as (select * from unnest(?::text[], ?::int[], ?::boolean[]) as kinds (kind, look_back, authors_recused)),
seat as materialized (
  select assignment.id, assignment.expert_id, assignment.panel_id, assignment.engagement_id, assignment.starts_on, assignment.ends_on,
    engagement.host_id, engagement.title, look_back, authors_recused,
    assignment.starts_on - make_interval(years => look_back) as since
  from assignment join engagement on engagement.id = assignment.engagement_id join kinds using (kind)
  where assignment.state in ('INVITED', 'ACCEPTED') and {which} and assignment.ends_on >= ?::date),
mentioned (engagement_id, organisation_id) as (
  select engagement_id, host_id from seat
  union select participant.engagement_id, organisation_id from engagement_participant as participant
    where participant.engagement_id in (select engagement_id from seat)
  union select contestant.engagement_id, unit_id from contestant
    where contestant.engagement_id in (select engagement_id from seat) and unit_id is not null),
work as materialized (
  select expert_id, organisation_id, employer_name, ends_on from employment where expert_id in (select expert_id from seat)
  union all select id, employer_id, null, null from expert where id in (select expert_id from seat) and employer_id is not null),
declared as materialized (
  select * from conflict_of_interest as conflict where state = 'STANDS'
    and (expert_id in (select expert_id from seat) or other_expert_id in (select expert_id from seat))),
studios as materialized (
  select lead.expert_id, host_id as organisation_id, starts_on, ends_on from studio_lead as lead
  join skill_master_studio as studio on studio.id = lead.studio_id where lead.expert_id in (select expert_id from seat)),
-- Where each organisation ended up, through any number of mergers.
chain (id, head) as (
  select organisation_id, organisation_id from (select organisation_id from mentioned union select organisation_id from work
    union select organisation_id from declared union select organisation_id from studios) as every where organisation_id is not null
  union select chain.id, merged_into_id from chain join organisation on organisation.id = chain.head where merged_into_id is not null),
head as (select chain.id, chain.head from chain join organisation on organisation.id = chain.head where merged_into_id is null),
concerned (engagement_id, head) as (select distinct engagement_id, head from mentioned join head on head.id = organisation_id),
-- Everything that was merged into one of them, for what it was called.
family (engagement_id, id) as (
  select engagement_id, head from concerned
  union select engagement_id, organisation.id from family join organisation on organisation.merged_into_id = family.id),
named (engagement_id, name) as (
  select engagement_id, name from family join organisation using (id)
  union select engagement_id, name from family join organisation_name on organisation_name.organisation_id = family.id
  union select engagement_id, unit_name from contestant where engagement_id in (select engagement_id from seat)),
found (id, reason, rank) as (
  select seat.id, 'NO_ACTIVE_TERM', 1 from seat where not coalesce((
    select range_agg(daterange(term.starts_on, term.ends_on, '[]')) @> daterange(seat.starts_on, seat.ends_on, '[]')
    from term where term.expert_id = seat.expert_id and voided_on is null), false)
  union all
  select seat.id, 'NOT_AVAILABLE', 2 from seat join busy_period as busy using (expert_id)
    where {busy} and busy.starts_on <= seat.ends_on and busy.ends_on >= seat.starts_on
  union all
  select seat.id, 'SAME_EMPLOYER', 3 from seat join work using (expert_id) join head on head.id = work.organisation_id
    join concerned on concerned.engagement_id = seat.engagement_id and concerned.head = head.head
    where work.ends_on is null or work.ends_on >= since
  union all
  select seat.id, 'SAME_EMPLOYER', 3 from seat join work using (expert_id)
    join named on named.engagement_id = seat.engagement_id and named.name = work.employer_name
    where work.organisation_id is null and (work.ends_on is null or work.ends_on >= since)
  union all
  select seat.id, 'DECLARED_CONFLICT', 4 from seat join declared as conflict on conflict.expert_id = seat.expert_id
    left join head on head.id = conflict.organisation_id
    where conflict.starts_on <= seat.ends_on and (conflict.ends_on is null or conflict.ends_on >= seat.starts_on)
      and (conflict.engagement_id = seat.engagement_id
        or exists (select from concerned where concerned.engagement_id = seat.engagement_id and concerned.head = head.head)
        or exists (select from assignment as beside where beside.panel_id = seat.panel_id
          and beside.expert_id = conflict.other_expert_id and beside.state in ('INVITED', 'ACCEPTED')))
  union all
  select seat.id, 'COACHES_CONTESTANT', 5 from seat join contestant on contestant.engagement_id = seat.engagement_id
    and contestant.coach_id = seat.expert_id
  union all
  select seat.id, 'STUDIO_FELLOW', 6 from seat join studios using (expert_id) join head on head.id = studios.organisation_id
    join concerned on concerned.engagement_id = seat.engagement_id and concerned.head = head.head
    where studios.starts_on <= seat.ends_on and (studios.ends_on is null or studios.ends_on >= seat.starts_on)
  union all
  select seat.id, 'WROTE_TECHNICAL_DOCUMENT', 7 from seat join experience using (expert_id)
    where authors_recused and experience.kind = 'WROTE_TECHNICAL_DOCUMENT'
      and (experience.engagement_id = seat.engagement_id or experience.event = seat.title))
select distinct on (id) id as assignment, reason from found order by id, rank`
