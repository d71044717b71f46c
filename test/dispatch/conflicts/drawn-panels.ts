import { after } from 'node:test'
import { declareConflict } from '../../../api/dispatch/conflicts/declare-conflict.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { DeclareConflictInput } from '../../../schema/dispatch/declare-conflict.ts'
import type { SeatInput } from '../../../schema/dispatch/draft-panel.ts'
import { engagement, panel } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'
import { drawn, type SeatRow, seats } from '../draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

export const world = await World.open()
after(() => world.close())
export const organiser = await world.staff(['ORGANISER'])
export const officer = await world.staff(['DRAWING_OFFICER'])
export const supervisor = await world.staff(['SUPERVISOR'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(12, long)

let year = 2030
/** The days of the next engagement, which no other has. */
export const days = () => ({ startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })

/** A drawn panel of an engagement of its own. */
export async function drawnPanel(changes = {}, asked?: readonly SeatInput[]) {
  const made = await engagement(world, organiser, { ...days(), ...changes })
  const drawnOne = await panel(world, organiser, made, asked)
  await drawn(world, officer, drawnOne)
  return { engagement: made, panel: drawnOne, seats: await seats(world, drawnOne) }
}

/** Declares an interest of an expert, unless a change says otherwise. */
export const declare = (viewer: Viewer, expert: number, changes: Partial<DeclareConflictInput>) =>
  world.run(viewer, act =>
    declareConflict(act, {
      expertId: toGlobalId('Expert', expert),
      kind: 'INTEREST',
      declaredBy: 'EXPERT',
      explanation: '持有股份',
      ...changes,
    }),
  )

export const state = async (seat: SeatRow) =>
  (await world.rows<{ state: string }>('select state from assignment where id = ?', [seat.id]))[0]!.state
