import { PoolTooSmall } from '../../../schema/dispatch/rule-refusals.ts'
import { refusalOf } from '../../refusal.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { sizeOf } from './panel-rules.ts'
import { seatsOfShare } from './share.ts'

/** How many nominees a panel's rules ask for; its seats where they say nothing. */
export function nomineesNeeded({ rules, seats }: Pick<PanelPlan, 'rules' | 'seats'>): number {
  const rule = rules.find(one => one.kind === 'POOL_AT_LEAST')
  return rule ? seatsOfShare(rule, sizeOf(seats)) : sizeOf(seats)
}

/** Refuses a pool smaller than the rules ask for: two nominees per seat, say. */
export function tooFewNominees(plan: Pick<PanelPlan, 'rules' | 'seats'>, poolSize: number): PoolTooSmall | undefined {
  const needed = nomineesNeeded(plan)
  if (poolSize >= needed) return undefined
  return refusalOf(PoolTooSmall, {
    code: 'POOL_TOO_SMALL',
    messageZh: `备选只有 ${poolSize} 人，规则要求至少 ${needed} 人。`,
    messageEn: `The pool has ${poolSize} people; the rules ask for at least ${needed}.`,
    poolSize,
    needed,
  })
}
