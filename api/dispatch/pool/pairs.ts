import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { Pair } from '../rules/panel-rules.ts'
import type { Survey } from './survey.ts'

/**
 * Pairs of a pool who do not sit together (S06): in a conflict with each other that holds on a day of the engagement, or leading one studio
 * then.
 */
export async function findPairs(act: Act, plan: PanelPlan, { pool }: Survey): Promise<readonly Pair[]> {
  const experts = `{${pool.map(person => person.expert).join(',')}}`
  const rows = await beyondScope(act, { why: 'conflicts within a pool', office: plan.office }, () =>
    act.em.execute<{ one: number; other: number }[]>(
      `select distinct least(expert_id, other_expert_id) as one, greatest(expert_id, other_expert_id) as other
       from conflict_of_interest where expert_id = any (?::int[]) and other_expert_id = any (?::int[])
         and state = 'STANDS' and starts_on <= ?::date and (ends_on is null or ends_on >= ?::date)
       union select one.expert_id, other.expert_id from studio_lead as one join studio_lead as other using (studio_id)
       where one.expert_id < other.expert_id and one.expert_id = any (?::int[]) and other.expert_id = any (?::int[])
         and greatest(one.starts_on, other.starts_on) <= ?::date
         and least(coalesce(one.ends_on, 'infinity'), coalesce(other.ends_on, 'infinity')) >= ?::date
       order by one, other`,
      [experts, experts, plan.through, plan.from, experts, experts, plan.through, plan.from],
    ),
  )
  return rows.map(({ one, other }) => [one, other] as const)
}
