import { LockMode } from '@mikro-orm/core'
import { type AbandonCause, Draw, LinkRequest } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { panelStates } from '../panel/panel-states.ts'
import { drawStates } from './draw-states.ts'
import { lockPanelOf } from './lock-draw.ts'

/**
 * Abandons a draw: it stays on record as an attempt, with its cause, and the panel may be frozen anew. Does nothing to one that is
 * abandoned.
 */
export async function abandonDraw(act: Act, id: number, cause: AbandonCause): Promise<void> {
  const { em, now } = act
  const panel = await lockPanelOf(act, id)
  const draw = await em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (draw.state === 'ABANDONED') return
  become(drawStates, draw, 'ABANDONED')
  Object.assign(draw, { abandonedAt: now, abandonCause: cause })
  if (panel.state !== 'CANCELLED') become(panelStates, panel, 'DRAFTED')
  for (const request of await em.find(LinkRequest, { draw, closedAt: null })) request.closedAt = now
  act.record({ verb: 'draw.abandoned', office: draw.office.id, subject: ['Draw', draw.id], details: { attempt: draw.attempt, cause } })
}
