import { LockMode } from '@mikro-orm/core'
import { Draw, Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { become } from '../transition.ts'
import { drawStates } from './draw-states.ts'
import { panelStates } from './panel-states.ts'

/** Abandons a frozen draw for which there is no lottery: it stays on record as an attempt, and the panel may be frozen anew. */
export async function abandonDraw(act: Act, id: number, cause: 'RULES_CANNOT_BE_MET'): Promise<void> {
  const draw = await act.em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (draw.state !== 'FREEZING') return
  const panel = await act.em.findOneOrFail(Panel, draw.panel.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  become(drawStates, draw, 'ABANDONED')
  become(panelStates, panel, 'DRAFTED')
  act.record({ verb: 'draw.abandoned', office: draw.office.id, subject: ['Draw', draw.id], details: { attempt: draw.attempt, cause } })
}
