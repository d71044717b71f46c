import { ConflictOfInterest } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import type { Facts } from '../facts.ts'
import { beyondScope } from './beyond-scope.ts'
import { vacateSeats } from './vacate-seats.ts'

/**
 * Listens to declared conflicts, before their commit: what an expert declares vacates, at once, each seat it concerns that is still
 * ahead (S06). What a third party claims needs evidence and the supervisor, so that no host can veto a member: it moves nobody.
 */
export async function recheckAssignments(act: Act, fact: Facts['conflict.declared']): Promise<void> {
  await beyondScope(act, { why: 'seats a declared conflict concerns', office: undefined }, async () => {
    const conflict = await act.em.findOneOrFail(ConflictOfInterest, fact.conflict)
    if (conflict.declaredBy !== 'EXPERT') return
    const seats = await act.em.execute<{ id: number }[]>(CONCERNED, [fact.conflict, act.today])
    if (seats.length === 0) return
    const reason = conflict.explanation
    await vacateSeats(
      act,
      seats.map(({ id }) => ({ assignment: id, to: 'RECUSED', cause: 'CONFLICTED', reason })),
    )
  })
}

/** Seats ahead that a conflict concerns: its engagement, engagements hosted or joined by its organisation, panels where the other expert sits. */
const CONCERNED = `
with recursive conflict as (select * from conflict_of_interest where id = ?),
related (id) as (
  select organisation_id from conflict where organisation_id is not null
  union select case when organisation.id = related.id then organisation.merged_into_id else organisation.id end
    from organisation join related on organisation.merged_into_id = related.id or (organisation.id = related.id and merged_into_id is not null))
select assignment.id from assignment join conflict on conflict.expert_id = assignment.expert_id
join engagement on engagement.id = assignment.engagement_id
where assignment.state in ('INVITED', 'ACCEPTED') and assignment.ends_on >= ?::date
  and conflict.starts_on <= assignment.ends_on and (conflict.ends_on is null or conflict.ends_on >= assignment.starts_on)
  and (assignment.engagement_id = conflict.engagement_id
    or engagement.host_id in (select id from related)
    or exists (select from engagement_participant as participant
      where participant.engagement_id = engagement.id and participant.organisation_id in (select id from related))
    or exists (select from assignment as beside where beside.panel_id = assignment.panel_id
      and beside.expert_id = conflict.other_expert_id and beside.state in ('INVITED', 'ACCEPTED')))
order by assignment.id`
