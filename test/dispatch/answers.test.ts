import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { answerAssignment } from '../../api/dispatch/assignment/answer-assignment.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { accept, answered, decline, drawn, proofOf, recuse, type SeatRow, seats, verdict } from './draw.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(9)

/** A drawn panel of five with two reserves, on days of its own. */
let month = 1
async function drawnPanel() {
  const days = { startsOn: `2029-${String(month).padStart(2, '0')}-10`, endsOn: `2029-${String(month++).padStart(2, '0')}-11` }
  const made = await panel(world, organiser, await engagement(world, organiser, days))
  await drawn(world, officer, made)
  return made
}
const held = (rows: readonly SeatRow[]) => rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED')
const by = (rows: readonly SeatRow[], state: string) => rows.filter(row => row.state === state)

test('S06 an invitation is accepted with the independence statement, and the expert’s load follows', async () => {
  const made = await drawnPanel()
  const [seat] = await seats(world, made)
  assert.deepEqual(await refusals(answered(world, seat!, { answer: 'ACCEPT' })), [
    { code: 'INDEPENDENCE_MISSING', path: ['actsIndependently'], clause: 'S06' },
  ])
  await answered(world, seat!, accept)
  const row = async () =>
    await world.rows(
      `select assignment.state, answered_at is not null as answered, open_assignments as load,
         (select verb from act_log where subject_type = 'Assignment' and subject_id = assignment.id) as log
       from assignment join expert on expert.id = expert_id where assignment.id = ?`,
      [seat!.id],
    )
  const accepted = { state: 'ACCEPTED', answered: true, log: 'assignment.accepted' }
  assert.deepEqual(await row(), [{ ...accepted, load: 0 }], 'sealed: the load that everybody reads does not tell')
  await world.open(made)
  assert.deepEqual(await row(), [{ ...accepted, load: 1 }])
})

test('a declined seat goes to the first reserve in the same transaction; those seated stay; the proof is verified again', async () => {
  const made = await drawnPanel()
  const before = await seats(world, made)
  const chief = before.find(row => row.role === 'CHIEF_JUDGE')!
  await answered(world, chief, decline)
  const rows = await seats(world, made)
  const first = before.find(row => row.reserve_rank === 1)!
  const now = rows.find(row => row.id === first.id)!
  assert.deepEqual([now.expert, now.role, now.route, now.state], [first.expert, 'CHIEF_JUDGE', 'REPLACEMENT', 'INVITED'])
  assert.deepEqual(by(rows, 'DECLINED'), [{ ...chief, state: 'DECLINED' }])
  const others = (all: readonly SeatRow[]) => all.filter(row => row.id !== chief.id && row.id !== first.id)
  assert.deepEqual(others(rows), others(before))
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('when the reserves are used up the next links open the whole pool; when nobody is left the gap is explained', async () => {
  const made = await drawnPanel()
  for (let declines = 1; declines <= 4; declines++) {
    const rows = await seats(world, made)
    await answered(world, held(rows).at(-1)!, decline)
    assert.equal(held(await seats(world, made)).length, 5, `after ${declines} declines`)
  }
  const beforeGap = readRecord(await proofOf(world, made))
  assert.equal(beforeGap.rounds.filter(round => round.links).length, 2, 'two reserves, then two links')
  await answered(world, held(await seats(world, made)).at(-1)!, decline)
  assert.equal(held(await seats(world, made)).length, 4)
  const gap = readRecord(await proofOf(world, made)).rounds.at(-1)!.seats[0]!
  assert.deepEqual({ ...gap, number: 0, role: '' }, { number: 0, role: '', reason: 'NOBODY_FITS', considered: 0, unqualified: 0, rows: [] })
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('S06 a recusal names its kind, is kept as a declared conflict, and frees the seat', async () => {
  await world.experts(3)
  const made = await engagement(world, organiser, { startsOn: '2029-01-10', endsOn: '2029-01-11' })
  const one = await panel(world, organiser, made, [
    { role: 'JUDGE', number: 3 },
    { role: 'RESERVE', number: 1 },
  ])
  await drawn(world, officer, one)
  const [seat] = await seats(world, one)
  await answered(world, seat!, recuse)
  const [conflict] = await world.rows(
    `select kind, declared_by, explanation, engagement_id from conflict_of_interest where expert_id = ? and engagement_id = ?`,
    [seat!.expert, made.id],
  )
  assert.deepEqual(conflict, { kind: 'KIN', declared_by: 'EXPERT', explanation: '亲属参赛', engagement_id: made.id })
  assert.equal(held(await seats(world, one)).length, 3)
  assert.deepEqual(
    readRecord(await proofOf(world, one)).rounds.map(round => round.departures.map(departure => departure.cause)),
    [['CONFLICTED']],
  )
  assert.equal(await verdict(world, one), 'ACCEPTED')
})

test('only the invited expert answers, once, with a reason, and on the version they saw', async () => {
  const made = await drawnPanel()
  const rows = await seats(world, made)
  const [seat, other] = rows as [SeatRow, SeatRow]
  const reserve = rows.find(row => row.state === 'RESERVE')!
  const as = (expert: number) => ({ ...seat, expert })
  assert.deepEqual(await refusals(answered(world, as(other.expert), accept)), [{ code: 'NOT_FOUND', path: ['assignmentId'] }])
  const staff = await world.staff(['ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR'])
  const input = { assignmentId: toGlobalId('Assignment', seat.id), ...accept }
  assert.deepEqual(await refusals(world.run(staff, act => answerAssignment(act, input))), [{ code: 'INVITED_EXPERT_ONLY' }])
  const itself = await world.signedIn(seat.expert)
  for (const assignmentId of [toGlobalId('Assignment', 999_999), toGlobalId('Panel', seat.id), '']) {
    assert.deepEqual(await refusals(world.run(itself, act => answerAssignment(act, { ...input, assignmentId }))), [
      { code: 'NOT_FOUND', path: ['assignmentId'] },
    ])
  }
  assert.deepEqual(await refusals(answered(world, seat, { answer: 'DECLINE', reason: ' ' })), [
    { code: 'REASON_MISSING', path: ['reason'] },
  ])
  assert.deepEqual(await refusals(answered(world, seat, { answer: 'RECUSE', reason: '亲属' })), [
    { code: 'CONFLICT_KIND_MISSING', path: ['conflictKind'], clause: 'S06' },
  ])
  assert.deepEqual(await refusals(answered(world, reserve, accept)), [{ code: 'NOT_FOUND', path: ['assignmentId'] }])
  await assert.rejects(answered(world, seat, { ...accept, version: 7 }), { name: 'OptimisticLockError' })
  await assert.rejects(answered(world, seat, { ...decline, version: 7 }), { name: 'OptimisticLockError' })
  assert.deepEqual(await seats(world, made), rows, 'nothing half written')
  await answered(world, seat, decline)
  assert.deepEqual(await refusals(answered(world, seat, decline)), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(answered(world, seat, accept)), [{ code: 'WRONG_STATE' }])
})

test('a reserve who became busy or was removed since the freeze is passed over, on record', async () => {
  const made = await drawnPanel()
  const before = await seats(world, made)
  const [first, second] = before.filter(row => row.state === 'RESERVE') as [SeatRow, SeatRow]
  await world.rows(`insert into busy_period (expert_id, office_id, starts_on, ends_on) values (?, ?, '2029-01-01', '2029-12-31')`, [
    first.expert,
    world.city.id,
  ])
  await answered(world, held(before)[0]!, decline)
  const rows = await seats(world, made)
  assert.deepEqual(
    [first, second].map(reserve => rows.find(row => row.id === reserve.id)!.state),
    ['RESERVE', 'INVITED'],
  )
  const [round] = readRecord(await proofOf(world, made)).rounds
  assert.deepEqual(
    round!.skips.map(skip => skip.cause),
    ['BUSY'],
  )
  assert.equal(await verdict(world, made), 'ACCEPTED')
  await world.rows('delete from busy_period where expert_id = ?', [first.expert])
})
