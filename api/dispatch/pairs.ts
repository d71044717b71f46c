import type { Act } from '../context.ts'
import { beyondScope } from './beyond-scope.ts'
import type { PanelPlan } from './panel-plan.ts'
import type { Pair } from './panel-rules.ts'
import type { Survey } from './survey.ts'

/** Pairs of a pool who declared a conflict with each other that holds on a day of the engagement: they do not sit together (S06). */
export async function findPairs(act: Act, plan: PanelPlan, { pool }: Survey): Promise<readonly Pair[]> {
  const experts = `{${pool.map(person => person.expert).join(',')}}`
  const rows = await beyondScope(act, { why: 'conflicts within a pool', office: plan.office }, () =>
    act.em.execute<{ one: number; other: number }[]>(
      `select distinct least(expert_id, other_expert_id) as one, greatest(expert_id, other_expert_id) as other
       from conflict_of_interest where expert_id = any (?::int[]) and other_expert_id = any (?::int[])
         and starts_on <= ?::date and (ends_on is null or ends_on >= ?::date) order by one, other`,
      [experts, experts, plan.through, plan.from],
    ),
  )
  return rows.map(({ one, other }) => [one, other] as const)
}
