import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { declareConflict } from '../../api/dispatch/declare-conflict.ts'
import { previewCandidates } from '../../api/dispatch/preview-candidates.ts'
import { readRecord } from '../../api/dispatch/stored-record.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { DeclareConflictInput } from '../../schema/dispatch/declare-conflict.ts'
import { drawn, proofOf, type SeatRow, seats, verdict } from './draw.ts'
import { engagement, panel, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(12, long)

let year = 2030
const days = () => ({ startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
async function drawnPanel(changes = {}) {
  const made = await engagement(world, organiser, { ...days(), ...changes })
  const drawnOne = await panel(world, organiser, made)
  await drawn(world, officer, drawnOne)
  return { engagement: made, panel: drawnOne, seats: await seats(world, drawnOne) }
}

const declare = (viewer: Viewer, expert: number, changes: Partial<DeclareConflictInput>) =>
  world.run(viewer, act =>
    declareConflict(act, {
      expertId: toGlobalId('Expert', expert),
      kind: 'INTEREST',
      declaredBy: 'EXPERT',
      explanation: '持有股份',
      ...changes,
    }),
  )
const state = async (seat: SeatRow) =>
  (await world.rows<{ state: string }>('select state from assignment where id = ?', [seat.id]))[0]!.state

test('S06 what the expert declares about a host vacates every seat it concerns at once, mergers resolved', async () => {
  const host = await world.organisation('COLLEGE')
  const absorbed = await world.organisation('COLLEGE', { into: host.id, on: '2026-01-01' })
  const hostId = toGlobalId('Organisation', host.id)
  const first = await drawnPanel({ hostId })
  const [seat] = first.seats as [SeatRow]
  // The same person on later panels: one at the same host, one elsewhere.
  const again = await drawnUntil(seat.expert, { hostId })
  const elsewhere = await drawnUntil(seat.expert, {})
  await declare(await world.signedIn(seat.expert), seat.expert, { organisationId: toGlobalId('Organisation', absorbed.id) })
  assert.deepEqual(
    [await state(seat), await state(again.seat), await state(elsewhere.seat)],
    ['RECUSED', 'RECUSED', 'INVITED'],
    'elsewhere nothing changes',
  )
  for (const one of [first, again]) {
    assert.equal((await seats(world, one.panel)).filter(row => row.state === 'INVITED').length, 5)
    assert.equal(await verdict(world, one.panel), 'ACCEPTED')
    assert.deepEqual(readRecord(await proofOf(world, one.panel)).rounds[0]!.departures[0]!.cause, 'CONFLICTED')
  }
})

/** Draws panels until somebody sits on one: chance decides, ten times is enough for five seats of twelve. */
async function drawnUntil(expert: number, changes: object) {
  for (let i = 0; i < 60; i++) {
    const made = await drawnPanel(changes)
    const seat = made.seats.find(row => row.expert === expert && row.state === 'INVITED')
    if (seat) return { ...made, seat }
  }
  throw new Error('never drawn')
}

test('S06 what a host claims moves nobody who sits, but keeps the expert out of pools frozen later', async () => {
  const one = await drawnPanel()
  const [seat] = one.seats as [SeatRow]
  const about = { engagementId: toGlobalId('Engagement', one.engagement.id), declaredBy: 'HOST' } as const
  await declare(organiser, seat.expert, about)
  assert.equal(await state(seat), 'INVITED')
  const later = await panel(world, organiser, one.engagement, [{ role: 'JUDGE', number: 1 }])
  const preview = await world.run(organiser, act => previewCandidates(act, { panelId: toGlobalId('Panel', later.id) }, { first: 100 }))
  const reasons = preview.candidates.nodes.find(({ expert }) => expert!.id === seat.expert)!.exclusions.map(({ reason }) => reason)
  assert.deepEqual(reasons, ['DECLARED_CONFLICT'], 'that the seat is held is sealed')
})

test('S06 two on one panel: the one who declares leaves, the other stays', async () => {
  const { seats: rows } = await drawnPanel()
  const [one, other] = rows as [SeatRow, SeatRow]
  await declare(await world.signedIn(other.expert), other.expert, { kind: 'KIN', otherExpertId: toGlobalId('Expert', one.expert) })
  assert.deepEqual([await state(one), await state(other)], ['INVITED', 'RECUSED'])
})

test('a conflict that ends before the duty, or concerns another engagement, vacates nothing', async () => {
  const { seats: rows, engagement: made } = await drawnPanel()
  const [seat] = rows as [SeatRow]
  const itself = await world.signedIn(seat.expert)
  const other = await engagement(world, organiser, { ...days(), hostId: toGlobalId('Organisation', (await world.organisation()).id) })
  await declare(itself, seat.expert, { organisationId: toGlobalId('Organisation', other.host.id) })
  await declare(itself, seat.expert, {
    engagementId: toGlobalId('Engagement', made.id),
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
  })
  assert.equal(await state(seat), 'INVITED')
})

test('who declares for whom, about what, and when: bad input is refused and nothing is written', async () => {
  const { seats: rows, engagement: made } = await drawnPanel()
  const [seat, other] = rows as [SeatRow, SeatRow]
  const itself = await world.signedIn(seat.expert)
  const engagementId = toGlobalId('Engagement', made.id)
  const organisationId = toGlobalId('Organisation', 1)
  const uninvited = await engagement(world, organiser, days())
  const cases: readonly (readonly [Viewer, Partial<DeclareConflictInput>, object])[] = [
    [await world.signedIn(other.expert), { organisationId }, { code: 'OWN_CONFLICT_ONLY', path: ['declaredBy'] }],
    [organiser, { engagementId }, { code: 'OWN_CONFLICT_ONLY', path: ['declaredBy'] }],
    [itself, { organisationId, declaredBy: 'OFFICE' }, { code: 'ROLE_NEEDED' }],
    [officer, { engagementId, declaredBy: 'HOST' }, { code: 'ROLE_NEEDED' }],
    [itself, { engagementId: toGlobalId('Engagement', uninvited.id) }, { code: 'NOT_FOUND', path: ['engagementId'] }],
    [itself, {}, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { organisationId, otherExpertId: toGlobalId('Expert', other.expert) }, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', seat.expert) }, { code: 'SAME_EXPERT', path: ['otherExpertId'] }],
    [itself, { organisationId: toGlobalId('Organisation', 999_999) }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { organisationId: engagementId }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', 999_999) }, { code: 'NOT_FOUND', path: ['otherExpertId'] }],
    [itself, { organisationId, explanation: ' ' }, { code: 'EXPLANATION_MISSING', path: ['explanation'] }],
    [itself, { organisationId, startsOn: '2027-01-02', endsOn: '2027-01-01' }, { code: 'ENDS_BEFORE_IT_STARTS', path: ['endsOn'] }],
    [organiser, { engagementId, declaredBy: 'HOST', expertId: toGlobalId('Expert', 999_999) }, { code: 'NOT_FOUND', path: ['expertId'] }],
  ]
  const count = () => world.rows('select count(*)::int from conflict_of_interest')
  const before = await count()
  for (const [viewer, changes, refusal] of cases) {
    assert.deepEqual(await refusals(declare(viewer, seat.expert, changes)), [refusal], JSON.stringify(changes))
  }
  assert.deepEqual(await count(), before)
})

test('after all this every invariant of dispatch holds', () => world.assertSound())
