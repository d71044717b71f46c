import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { WrongState } from '../../schema/base/refusals.ts'
import type { DrawPanelInput, DrawPanelPayload } from '../../schema/dispatch/draw-panel.ts'
import { Draw, Engagement, Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { seedOf } from '../draw/ceremony.ts'
import type { DrawDocument } from '../draw/document.ts'
import { draw as drawMembers } from '../draw/draw.ts'
import type { DrawRecord } from '../draw/record.ts'
import { demand, refusalOf, required } from '../refusal.ts'
import { become, mayBecome } from '../transition.ts'
import { beyondScope } from './beyond-scope.ts'
import { settle } from './constraint-refusals.ts'
import { drawStates } from './draw-states.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { engagementStates } from './engagement-states.ts'
import { CUSTODY, findDrawnPanel } from './find-drawn-panel.ts'
import { freshSecret, type SecretSource } from './fresh-secret.ts'
import { lockPanel } from './lock-panel.ts'
import { lockPeople } from './lock-people.ts'
import { panelStates } from './panel-states.ts'
import { mayDrawPanel } from './permissions.ts'
import { departuresAmong, refill } from './refill.ts'
import { seatPanel } from './seat-panel.ts'
import { type Custody, ceremonyOf } from './server-custody.ts'
import { writeRecord } from './stored-record.ts'

/**
 * Draws a panel whose commitment is published (`prepareDraw`): only now two secrets are made, and seats, roles and reserves follow from
 * document and secrets alone. Whoever is seated elsewhere by now, or in conflict, gives the seat to a reserve, on record.
 * Refuses who may not draw, and all but one of those who draw at once.
 */
export async function drawPanel(act: Act, input: DrawPanelInput, secret: SecretSource = freshSecret): Promise<Done<DrawPanelPayload>> {
  const { em, viewer, now } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(viewer, shaped))
  demand(mayBecome(panelStates, panel, 'DRAWN'))
  const populate = ['document'] as never
  const draw = required(await em.findOne(Draw, { panel, state: 'FROZEN' }, { populate, lockMode: LockMode.PESSIMISTIC_WRITE }), notReady())

  const document = JSON.parse(draw.document!) as DrawDocument
  const custody: Custody = { officer: secret(), supervisor: secret() }
  const ceremony = ceremonyOf(document, custody)
  const seed = seedOf(document, ceremony)
  const drawn: DrawRecord = { document, ceremony, seed, result: drawMembers(document, seed), rounds: [], departures: [] }
  draw.secretsSealed = act.platform.seals.seal(CUSTODY, JSON.stringify(custody))
  draw.drawnAt = now
  draw.drawnBy = viewer.account as never
  become(drawStates, draw, 'DRAWN')
  become(panelStates, panel, 'DRAWN')
  await beyondScope(act, { why: 'seats of a drawn panel', office: panel.office.id }, async () => {
    const drawnPanel = await findDrawnPanel(em, act.platform.seals, draw)
    const record = await settleSeats(act, drawnPanel, drawn)
    draw.proof = writeRecord(record)
    await seatPanel(act, drawnPanel, record)
    await settle(act)
  })
  await closeDrawing(act, panel)
  const { attempt, commitment } = draw
  const details = { attempt, commitment, pick: drawn.result.pick, outcome: drawn.result.outcome, seedOrigin: 'OPERATOR_TRUSTED' }
  act.record({ verb: 'panel.drawn', office: panel.office.id, subject: ['Draw', draw.id], details })
  return { draw }
}

/** Takes turns with others who seat the same people, then replaces those who cannot sit any more. Named members keep their seats. */
async function settleSeats(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<DrawRecord> {
  const { seats, reserves } = record.result
  const labels = [...seats.map(seat => seat.label), ...reserves]
  await lockPeople(
    act,
    labels.map(label => panel.expertOf.get(label)!),
  )
  const drawn = seats.filter(seat => seat.route === 'DRAWN').map(seat => seat.label)
  return refill(act, panel, record, await departuresAmong(act, panel, record, drawn))
}

/** Once every panel of an engagement is drawn, so is the engagement, and with the seats its people are invited. */
async function closeDrawing({ em }: Act, panel: Panel): Promise<void> {
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const open = await em.count(Panel, { engagement, state: ['DRAFTED', 'FROZEN'], id: { $ne: panel.id } } as never)
  if (open > 0) return
  become(engagementStates, engagement, 'DRAWN')
  become(engagementStates, engagement, 'INVITED')
}

const notReady = () =>
  refusalOf(WrongState, {
    code: 'LOTTERY_MISSING',
    messageZh: '抽取文件尚未公布承诺，请稍后重试。',
    messageEn: 'The commitment of the draw is not published yet; try again.',
    state: 'FREEZING',
    allowed: ['FROZEN'],
  })
