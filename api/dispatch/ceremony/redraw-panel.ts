import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { RedrawPanelInput, RedrawPanelPayload } from '../../../schema/dispatch/redraw-panel.ts'
import { Redraw } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { settle } from '../constraint-refusals.ts'
import { mayRedrawPanel } from '../permissions.ts'
import { drawStates } from './draw-states.ts'
import { lockDraw } from './lock-draw.ts'

/**
 * Asks for a new attempt at a draw, for a cause of the closed list and with a reason. Nothing changes before somebody else approves who
 * holds no chain (`approveRedraw`). Refuses a draw that is abandoned, a reason left out, and a second request beside one that waits.
 */
export async function redrawPanel(act: Act, input: RedrawPanelInput): Promise<Done<RedrawPanelPayload>> {
  const { em, viewer, now } = act
  const { draw } = await lockDraw(act, input.drawId, held => mayRedrawPanel(viewer, held))
  demand(mayBecome(drawStates, draw, 'ABANDONED'))
  const reason = input.reason.trim()
  demand(reason === '' ? reasonMissing() : undefined)
  const { cause } = input
  const redraw = em.create(Redraw, { draw, office: draw.office, cause, reason, askedBy: viewer.account, askedAt: now } as never)
  em.persist(redraw)
  await settle(act)
  act.record({
    verb: 'redraw.asked',
    office: draw.office.id,
    subject: ['Draw', draw.id],
    details: { attempt: draw.attempt, cause, reason },
  })
  return { redraw }
}

const reasonMissing = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '申请重新抽取须写明理由。',
    messageEn: 'Asking for a new attempt needs a reason.',
    path: ['reason'],
  })
