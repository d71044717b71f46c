import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { preCheck } from '../../../api/dispatch/conflicts/could-serve.ts'
import { decideConflict } from '../../../api/dispatch/conflicts/decide-conflict.ts'
import { declareConflict } from '../../../api/dispatch/conflicts/declare-conflict.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { DeclareConflictInput } from '../../../schema/dispatch/declare-conflict.ts'
import { engagement, panel, refusals } from '../../engagement.ts'
import { proofOf, type SeatRow, seats, verdict } from '../draw.ts'
import { days, declare, drawnPanel, officer, organiser, state, supervisor, world } from './drawn-panels.ts'

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

test('S06 what a host claims needs evidence and a supervisor: until then it moves nobody and keeps nobody out; upheld, it vacates the seat', async () => {
  const one = await drawnPanel()
  const [seat] = one.seats as [SeatRow]
  const about = { engagementId: toGlobalId('Engagement', one.engagement.id), declaredBy: 'HOST' } as const
  assert.deepEqual(await refusals(declare(organiser, seat.expert, about)), [{ code: 'EVIDENCE_MISSING', path: ['evidence'] }])
  const { conflict } = await declare(organiser, seat.expert, { ...about, evidence: '工商登记信息截图' })
  assert.equal(await state(seat), 'INVITED')
  const later = await panel(world, organiser, one.engagement, [{ role: 'JUDGE', number: 1 }])
  const asked = { expertId: toGlobalId('Expert', seat.expert), panelId: toGlobalId('Panel', later.id) }
  const precheck = () => world.run(organiser, act => preCheck(act, asked))
  assert.deepEqual(await precheck(), { could: true, roles: ['JUDGE'], exclusions: [] }, 'a claim vetoes nobody, and the seat is sealed')

  const decide = (viewer: Viewer, decision: 'UPHOLD' | 'DISMISS', reason = '证据属实') =>
    world.run(viewer, act => decideConflict(act, { conflictId: toGlobalId('ConflictOfInterest', conflict!.id), decision, reason }))
  assert.deepEqual(await refusals(decide(organiser, 'UPHOLD')), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(decide(supervisor, 'UPHOLD', ' ')), [{ code: 'REASON_MISSING', path: ['reason'] }])
  await decide(supervisor, 'UPHOLD')
  assert.equal(await state(seat), 'RECUSED')
  assert.equal((await seats(world, one.panel)).filter(row => row.state === 'INVITED').length, 5)
  assert.equal(await verdict(world, one.panel), 'ACCEPTED')
  assert.deepEqual(
    (await precheck()).exclusions.map(({ reason, clause }) => [reason, clause]),
    [['DECLARED_CONFLICT', 'S06']],
  )
  assert.deepEqual(await refusals(decide(supervisor, 'DISMISS')), [{ code: 'WRONG_STATE' }])

  const second = await world.run(supervisor, act =>
    declareConflict(act, {
      ...about,
      declaredBy: 'OFFICE',
      kind: 'KIN',
      explanation: '亲属',
      evidence: '户籍证明',
      expertId: asked.expertId,
    }),
  )
  const own = { conflictId: toGlobalId('ConflictOfInterest', second.conflict!.id), decision: 'UPHOLD', reason: '属实' } as const
  assert.deepEqual(await refusals(world.run(supervisor, act => decideConflict(act, own))), [{ code: 'SECOND_PERSON_NEEDED' }])
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
    [itself, { organisationId, declaredBy: 'OFFICE', evidence: '截图' }, { code: 'ROLE_NEEDED' }],
    [officer, { engagementId, declaredBy: 'HOST', evidence: '截图' }, { code: 'ROLE_NEEDED' }],
    [itself, { engagementId: toGlobalId('Engagement', uninvited.id) }, { code: 'NOT_FOUND', path: ['engagementId'] }],
    [itself, {}, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { organisationId, otherExpertId: toGlobalId('Expert', other.expert) }, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', seat.expert) }, { code: 'SAME_EXPERT', path: ['otherExpertId'] }],
    [itself, { organisationId: toGlobalId('Organisation', 999_999) }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { organisationId: engagementId }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', 999_999) }, { code: 'NOT_FOUND', path: ['otherExpertId'] }],
    [itself, { organisationId, explanation: ' ' }, { code: 'EXPLANATION_MISSING', path: ['explanation'] }],
    [itself, { organisationId, startsOn: '2027-01-02', endsOn: '2027-01-01' }, { code: 'ENDS_BEFORE_IT_STARTS', path: ['endsOn'] }],
    [
      organiser,
      { engagementId, declaredBy: 'HOST', evidence: '截图', expertId: toGlobalId('Expert', 999_999) },
      { code: 'NOT_FOUND', path: ['expertId'] },
    ],
  ]
  const count = () => world.rows('select count(*)::int from conflict_of_interest')
  const before = await count()
  for (const [viewer, changes, refusal] of cases) {
    assert.deepEqual(await refusals(declare(viewer, seat.expert, changes)), [refusal], JSON.stringify(changes))
  }
  assert.deepEqual(await count(), before)
})
