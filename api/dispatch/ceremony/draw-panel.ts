import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { DrawPanelInput, DrawPanelPayload } from '../../../schema/dispatch/draw-panel.ts'
import { Draw, type DrawState } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf, required } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { panelStates } from '../panel/panel-states.ts'
import { mayDrawPanel } from '../permissions.ts'
import { closeReveals } from './close-reveals.ts'
import { lockById } from './lock-draw.ts'

/**
 * Draws a panel as far as it can be drawn now. In a small office, whose server keeps the secrets, everything before it was prepared
 * (`prepareDraw`): answers the draw that waits for the public value named in the input, to be recorded by `recordPublicValue`. Where two
 * holders keep the secrets it closes reveals whose deadline has passed. Refuses who may not draw, all but one of those who draw at once,
 * and a draw that waits for its holders or its public value, saying for what.
 */
export async function drawPanel(act: Act, input: DrawPanelInput): Promise<Done<DrawPanelPayload>> {
  const { em, viewer } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(viewer, shaped))
  demand(mayBecome(panelStates, panel, 'DRAWN'))
  const under = required(await em.findOne(Draw, { panel, state: { $ne: 'ABANDONED' } }), awaited('FREEZING'))
  const { draw } = await lockById(act, under.id)
  if (draw.custody === 'SERVER') {
    const own = draw.drawnBy?.id === viewer.account && draw.state === 'REVEALED' && isSame(draw, input)
    demand(own ? undefined : awaited(draw.state))
    return { draw }
  }
  await closeReveals(act, { panel, draw })
  demand(draw.state === 'DRAWN' ? undefined : awaited(draw.state))
  return { draw }
}

/** Whether a draw waits for the public value that the input names: the answer of a call to the one who made it. */
function isSame(draw: Draw, { publicValue }: DrawPanelInput): boolean {
  return publicValue?.source.trim() === draw.publicSource && publicValue?.dueAt.getTime() === draw.publicDueAt?.getTime()
}

const AWAITED: Partial<Record<DrawState, readonly [code: string, zh: string, en: string]>> = {
  FREEZING: ['LOTTERY_MISSING', '抽取文件尚未公布承诺，请稍后重试。', 'The commitment of the draw is not published yet; try again.'],
  FROZEN: ['COMMITMENTS_AWAITED', '等待抽取员和监督员作出承诺。', 'The commitments of drawing officer and supervisor are awaited.'],
  COMMITTED: ['REVEALS_AWAITED', '等待抽取员和监督员揭示。', 'The reveals of drawing officer and supervisor are awaited.'],
  REVEALED: ['PUBLIC_VALUE_AWAITED', '等待登记公共随机值。', 'The public value is awaited.'],
}

/** Refuses to draw while something is missing, and says what. */
function awaited(state: DrawState): Refusal {
  const [code, messageZh, messageEn] = AWAITED[state] ?? ['DRAW_ABANDONED', '该次抽取已作废。', 'This attempt was abandoned.']
  return refusalOf(WrongState, { code, messageZh, messageEn, state, allowed: ['DRAWN'] })
}
