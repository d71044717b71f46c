import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { nameMember } from '../../api/dispatch/panel/name-member.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { SeatRole } from '../../schema/index.ts'
import { engagement, panel } from '../engagement.ts'
import { World } from '../world.ts'
import { drawn, proofOf, seats, verdict } from './draw.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const naming = await world.staff(['ORGANISER'])
const [named] = await world.experts(9)
const many = { CHIEF_JUDGE: 1, JUDGE: 4, RESERVE: 2 } as const

/** A drawn panel with one member named to a role; answers how many sit in which role, and who may be drawn chief. */
async function withNamed(role: SeatRole, startsOn: string) {
  const made = await panel(
    world,
    organiser,
    await engagement(world, organiser, { startsOn, endsOn: startsOn }),
    Object.entries(many).map(([seat, number]) => ({ role: seat as SeatRole, number })),
  )
  const input = { panelId: toGlobalId('Panel', made.id), expertId: toGlobalId('Expert', named!.id), role, reason: '熟悉设备' }
  await world.run(naming, act => nameMember(act, input))
  await drawn(world, officer, made)
  const rows = await seats(world, made)
  const { document, result } = readRecord(await proofOf(world, made))
  const type = document.members.findIndex(labels => labels.includes(document.named[0]!.label))
  const [chief] = document.roles
  return {
    roles: Object.fromEntries(Object.keys(many).map(one => [one, rows.filter(seat => seat.role === one).length])),
    held: rows.find(seat => seat.expert === named!.id)!.role,
    drawnTo: result.seats.find(seat => seat.route === 'NAMED')!.role,
    mayBeChief: chief!.row < 0 || document.types[type]!.rows.includes(chief!.row),
    verdict: await verdict(world, made),
  }
}

test('a member named to an ordinary seat sits there: the lot makes nobody chief who was named a judge', async () => {
  const expected = { roles: many, held: 'JUDGE', drawnTo: '', mayBeChief: false, verdict: 'ACCEPTED' }
  // Were the lot open to the named one, one draw in five would make a chief of them.
  for (const day of ['01', '02', '03']) assert.deepEqual(await withNamed('JUDGE', `2029-10-${day}`), expected)
})

test('a member named chief is chief', async () => {
  const expected = { roles: many, held: 'CHIEF_JUDGE', drawnTo: 'CHIEF_JUDGE', mayBeChief: true, verdict: 'ACCEPTED' }
  assert.deepEqual(await withNamed('CHIEF_JUDGE', '2029-10-04'), expected)
})
