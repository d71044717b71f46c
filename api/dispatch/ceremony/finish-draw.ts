import { LockMode } from '@mikro-orm/core'
import { Engagement, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { seedOf } from '../../draw/ceremony.ts'
import type { DrawDocument } from '../../draw/document.ts'
import { draw as drawMembers, isByMachine } from '../../draw/draw.ts'
import type { DrawRecord } from '../../draw/record.ts'
import { become } from '../../transition.ts'
import { settle } from '../constraint-refusals.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { lockPeople } from '../lock-people.ts'
import { panelStates } from '../panel/panel-states.ts'
import { ceremonyRecord } from './ceremony-record.ts'
import { drawStates } from './draw-states.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { findDrawnPanel } from './find-drawn-panel.ts'
import { askForLinks } from './link-requests.ts'
import type { LockedDraw } from './lock-draw.ts'
import { namedWhoLeft } from './named-members.ts'
import { departuresAmong, refill } from './refill.ts'
import { seatPanel } from './seat-panel.ts'
import { writeRecord } from './stored-record.ts'

/**
 * Draws: everything the seed is made of is in, so seats, roles and reserves follow from document, reveals and public value alone. Whoever
 * is seated elsewhere by now, or in conflict, gives the seat to a reserve, on record, and so does a named member who left it since the
 * freeze. Panel and draw are locked already.
 */
export async function finishDraw(act: Act, { panel, draw }: Omit<LockedDraw, 'holder'>): Promise<void> {
  const { em, now } = act
  const document = JSON.parse(draw.document!) as DrawDocument
  const ceremony = ceremonyRecord(draw, document, act.platform.seals)
  const seed = seedOf(document, ceremony)
  const drawn: DrawRecord = {
    document,
    ceremony,
    seed,
    result: drawMembers(document, seed, ceremony.publicValue),
    rounds: [],
    departures: [],
  }
  draw.drawnAt = now
  become(drawStates, draw, 'DRAWN')
  become(panelStates, panel, 'DRAWN')
  await beyondScope(act, { why: 'seats of a drawn panel', office: panel.office.id }, async () => {
    const drawnPanel = await findDrawnPanel(em, act.platform.seals, draw)
    const record = await settleSeats(act, drawnPanel, drawn)
    draw.proof = writeRecord(record)
    await seatPanel(act, drawnPanel, record)
    await askForLinks(act, drawnPanel, record)
    await settle(act)
  })
  await closeDrawing(act, panel)
  act.emit('seats.changed', { panel: panel.id })
  const { attempt, commitment, custody, publicSource } = draw
  const seedOrigin = publicSource === null ? 'OPERATOR_TRUSTED' : 'PUBLIC_VALUE'
  const { pick, outcome } = drawn.result
  const details = { attempt, commitment, pick, outcome, ...(isByMachine(document) && { ball: pick + 1 }), custody, seedOrigin }
  act.record({ verb: 'panel.drawn', office: panel.office.id, subject: ['Draw', draw.id], details })
}

/**
 * Takes turns with others who seat the same people, then replaces those who cannot sit any more. Named members keep the seats they were
 * asked to before the draw; those who gave theirs up, or lost it, since the freeze are departures from it like any other.
 */
async function settleSeats(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<DrawRecord> {
  const { seats, reserves } = record.result
  const labels = [...seats.map(seat => seat.label), ...reserves]
  await lockPeople(
    act,
    labels.map(label => panel.expertOf.get(label)!),
  )
  const drawn = seats.filter(seat => seat.route === 'DRAWN').map(seat => seat.label)
  const unfit = await departuresAmong(act, panel, record, drawn)
  return refill(act, panel, record, [...unfit, ...(await namedWhoLeft(act, panel, record))])
}

/** Once every panel of an engagement is drawn, so is the engagement, and with the seats its people are invited. */
async function closeDrawing({ em }: Act, panel: Panel): Promise<void> {
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const open = await em.count(Panel, { engagement, state: ['DRAFTED', 'FROZEN'], id: { $ne: panel.id } } as never)
  if (open > 0) return
  become(engagementStates, engagement, 'DRAWN')
  become(engagementStates, engagement, 'INVITED')
}
