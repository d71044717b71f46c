import type { EntityManager } from '@mikro-orm/postgresql'
import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { Change, Side, TracedChange } from './pool-changes.ts'

interface Author {
  readonly expert: number
  readonly cause: ExclusionReason
  readonly side: Side
  readonly account: number | null
}

/**
 * Who entered what changed a pool since a moment: busy days that staff entered and declared conflicts name their authors, everything else
 * is the record. An expert's own busy days and seats elsewhere are one and the same: other panels may still be sealed. Runs beyond the
 * viewer’s scope: call it where the scope is widened.
 */
export async function findChangeAuthors(
  em: EntityManager,
  plan: PanelPlan,
  changes: readonly Change[],
  since: Date,
): Promise<readonly TracedChange[]> {
  const left = changes.filter(({ change }) => change === 'LEFT').map(({ expert }) => expert)
  const authors = await em.execute<Author[]>(
    `select busy_period.expert_id as expert, 'NOT_AVAILABLE' as cause, own.side, case when own.side = 'OFFICE' then entered_by_id end as account
     from busy_period left join account on account.id = entered_by_id,
       lateral (select case when account.expert_id = busy_period.expert_id then 'SCHEDULE' else 'OFFICE' end as side) as own
     where busy_period.expert_id = any (?::int[]) and starts_on <= ?::date and ends_on >= ?::date
     union
     select expert_id, 'NOT_AVAILABLE', 'SCHEDULE', null from assignment
     where expert_id = any (?::int[]) and state in ('INVITED', 'ACCEPTED') and panel_id <> ? and starts_on <= ?::date and ends_on >= ?::date
     union
     select expert_id, 'DECLARED_CONFLICT', declared_by, entered_by_id from conflict_of_interest
     where expert_id = any (?::int[]) and declared_at >= ? order by 1, 2, 3, 4`,
    [
      ...[`{${left.join(',')}}`, plan.through, plan.from],
      ...[`{${left.join(',')}}`, plan.panel, plan.through, plan.from],
      ...[`{${left.join(',')}}`, since],
    ],
  )
  return changes.map(change => ({ ...change, by: change.causes.flatMap(cause => tracesOf(change, cause, authors)) }))
}

function tracesOf(change: Change, cause: ExclusionReason, authors: readonly Author[]): TracedChange['by'] {
  const known = authors.filter(author => change.change === 'LEFT' && author.expert === change.expert && author.cause === cause)
  if (known.length === 0) return [{ cause, side: 'RECORD' }]
  return known.map(({ side, account }) => ({ cause, side, ...(account === null ? {} : { account }) }))
}
