import type { Invariant } from './invariant.ts'

/** Invariants of sealed names, availability and conflicts. */
export const conflictInvariants: readonly Invariant[] = [
  {
    name: 'a seat opens with its panel',
    why: { zh: '指派的开启时间与其专家组一致：此前名单保密。', en: 'A seat carries the opening of its panel: until then it is sealed.' },
    sql: `
      select assignment.id, assignment.panel_id from assignment join panel on panel.id = panel_id
      where assignment.opens_at is distinct from panel.opens_at`,
  },
]
