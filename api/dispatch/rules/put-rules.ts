import { type Panel, PanelRule, PanelSeat } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import type { CompositionRule } from './panel-rules.ts'

/** Stores the seats and rules of a panel. */
export async function putRows(act: Act, panel: Panel, seats: readonly SeatDemand[], rules: readonly CompositionRule[]): Promise<void> {
  const { em } = act
  const { office } = panel
  for (const seat of seats) em.persist(em.create(PanelSeat, { panel, office, ...seat } as never))
  for (const { pair, ...rule } of rules) {
    em.persist(em.create(PanelRule, { panel, office, outOf: null, ...rule, one: pair?.[0] ?? null, other: pair?.[1] ?? null } as never))
  }
  await em.flush()
}

/** Stores them in place of those there are. */
export async function replaceRows(act: Act, panel: Panel, seats: readonly SeatDemand[], rules: readonly CompositionRule[]): Promise<void> {
  await act.em.nativeDelete(PanelSeat, { panel } as never)
  await act.em.nativeDelete(PanelRule, { panel } as never)
  await putRows(act, panel, seats, rules)
}
