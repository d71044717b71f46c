import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { completeAssignment } from '../../api/dispatch/after-duty/complete-assignment.ts'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { vacateRemoved } from '../../api/dispatch/ceremony/vacate-expert.ts'
import { nameMember } from '../../api/dispatch/panel/name-member.ts'
import { Refused } from '../../api/refusal.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { CompleteAssignmentInput } from '../../schema/dispatch/complete-assignment.ts'
import type { NameMemberInput } from '../../schema/dispatch/name-member.ts'
import type { NotEligible, TooEarly } from '../../schema/dispatch/refusals.ts'
import { approved, engagement, panel, refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { system } from './ceremony.ts'
import { accept, answered, decline, drawn, proofOf, recuse, type SeatRow, seats, soon, valueCame, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(10, long)

const name = (made: { readonly id: number }, expert: { readonly id: number }, changes: Partial<NameMemberInput> = {}, viewer = organiser) =>
  world.run(viewer, act =>
    nameMember(act, {
      panelId: toGlobalId('Panel', made.id),
      expertId: toGlobalId('Expert', expert.id),
      role: 'CHIEF_JUDGE',
      reason: '省级竞赛裁判长经验',
      ...changes,
    }),
  )

/** The reasons in a refusal. */
async function reasons(act: Promise<unknown>): Promise<string[]> {
  const error = await act.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  assert.ok(error instanceof Refused)
  return (error.refusals[0] as NotEligible).exclusions.map(({ reason }) => reason)
}

test('a named member keeps the named seat, the rest is drawn, and the route is recorded with its reason', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2030-01-10', endsOn: '2030-01-11' }))
  const chief = await world.expert(long)
  await name(made, chief)
  await drawn(world, officer, made)
  const rows = await seats(world, made)
  assert.deepEqual(
    rows.filter(row => row.expert === chief.id).map(({ role, route, state }) => [role, route, state]),
    [['CHIEF_JUDGE', 'NAMED', 'INVITED']],
  )
  assert.deepEqual(
    rows.map(row => row.route),
    ['NAMED', 'DRAWN', 'DRAWN', 'DRAWN', 'DRAWN', 'DRAWN', 'DRAWN'],
  )
  const [kept] = await world.rows('select reason, named_by_id, draw_id is not null as of_the_draw from assignment where expert_id = ?', [
    chief.id,
  ])
  assert.deepEqual(kept, { reason: '省级竞赛裁判长经验', named_by_id: organiser.account, of_the_draw: true })
  assert.equal(await verdict(world, made), 'ACCEPTED')
  await answered(world, rows.find(row => row.route === 'NAMED')!, decline)
  assert.equal((await seats(world, made)).find(row => row.state === 'INVITED' && row.role === 'CHIEF_JUDGE')!.route, 'REPLACEMENT')
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('a named member who leaves between freeze and draw is replaced by the draw, on record, whatever the cause', async () => {
  const leaving = [
    ['DECLINED', (seat: SeatRow) => answered(world, seat, decline)],
    ['CONFLICTED', (seat: SeatRow) => answered(world, seat, recuse)],
    ['REMOVED', async ({ expert }: SeatRow) => world.run(await system(world), act => vacateRemoved(act, { expert }))],
  ] as const
  for (const [i, [cause, leave]] of leaving.entries()) {
    const days = { startsOn: `203${i + 4}-01-10`, endsOn: `203${i + 4}-01-11` }
    const made = await panel(world, organiser, await engagement(world, organiser, days))
    const chief = await world.expert(long)
    await name(made, chief)
    await approved(world, made)
    const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
    await prepareDraw(world.context(officer), input)
    const { draw } = await world.run(officer, act => drawPanel(act, input))
    await leave((await seats(world, made))[0]!)
    await valueCame(world, officer, draw!)
    assert.equal(await verdict(world, made), 'ACCEPTED')
    const [round] = readRecord(await proofOf(world, made)).rounds
    assert.deepEqual(
      round!.departures.map(departure => departure.cause),
      [cause],
    )
    const chiefs = (await seats(world, made)).filter(row => row.role === 'CHIEF_JUDGE')
    assert.deepEqual(
      chiefs.map(({ expert, route, state }) => [expert === chief.id, route, state]),
      [
        [true, 'NAMED', { DECLINED: 'DECLINED', CONFLICTED: 'RECUSED', REMOVED: 'RELEASED' }[cause]],
        [false, 'REPLACEMENT', 'INVITED'],
      ],
    )
  }
})

test('whoever named a member does not draw; only an organiser names, with a reason, to a free seat, before the draw', async () => {
  const both = await world.staff(['ORGANISER', 'DRAWING_OFFICER'])
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2031-01-10', endsOn: '2031-01-11' }))
  const [one, other] = await world.experts(2, long)
  assert.deepEqual(await refusals(name(made, one!, {}, officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(name(made, one!, { reason: '' })), [{ code: 'REASON_MISSING', path: ['reason'] }])
  assert.deepEqual(await refusals(name(made, one!, { role: 'PANEL_LEAD' })), [{ code: 'NO_SUCH_SEAT', path: ['role'] }])
  assert.deepEqual(await refusals(name(made, one!, { role: 'RESERVE' })), [{ code: 'NO_SUCH_SEAT', path: ['role'] }])
  assert.deepEqual(await refusals(name(made, { id: 999_999 })), [{ code: 'NOT_FOUND', path: ['expertId'] }])
  assert.deepEqual(await refusals(name(made, one!, { expertId: toGlobalId('Panel', made.id) })), [
    { code: 'NOT_FOUND', path: ['expertId'] },
  ])
  assert.deepEqual(await refusals(name({ id: 999_999 }, one!)), [{ code: 'NOT_FOUND', path: ['panelId'] }])
  await name(made, one!, {}, both)
  assert.deepEqual(await refusals(name(made, other!)), [{ code: 'NO_SUCH_SEAT', path: ['role'] }])
  assert.deepEqual(await refusals(name(made, one!, { role: 'JUDGE' }, both)), [{ code: 'ALREADY_ON_PANEL' }])
  assert.deepEqual(await reasons(name(made, one!, { role: 'JUDGE' })), ['NOT_AVAILABLE'], 'whom another named is sealed')
  const input = { panelId: toGlobalId('Panel', made.id) }
  assert.deepEqual(await refusals(prepareDraw(world.context(both), input)), [{ code: 'SECOND_PERSON_NEEDED' }])
  await drawn(world, officer, made)
  assert.deepEqual(await refusals(name(made, other!, { role: 'JUDGE' })), [{ code: 'WRONG_STATE' }])
})

test('S06 S10 S15 S25 nobody is named who could not be drawn: every reason is told', async () => {
  const host = await world.organisation()
  const made = await panel(
    world,
    organiser,
    await engagement(world, organiser, { startsOn: '2032-01-10', endsOn: '2032-01-11', hostId: toGlobalId('Organisation', host.id) }),
    [
      { role: 'CHIEF_JUDGE', number: 1, minimumTitle: 'SENIOR' },
      { role: 'JUDGE', number: 2 },
    ],
  )
  assert.deepEqual(await reasons(name(made, await world.expert({ employer: host.id, title: 'SENIOR' }))), [
    'NO_ACTIVE_TERM',
    'SAME_EMPLOYER',
  ])
  assert.deepEqual(await reasons(name(made, await world.expert(long))), ['BELOW_MINIMUM'])
  assert.deepEqual(await reasons(name(made, await world.expert({ ...long, occupation: world.cooking.id }))), ['OTHER_OCCUPATION'])
})

test('no more colleagues are named than the panel allows per employer', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2035-01-10', endsOn: '2035-01-11' }))
  const employer = (await world.organisation()).id
  const [one, other] = await world.experts(2, { ...long, employer })
  await name(made, one!)
  assert.deepEqual(await refusals(name(made, other!, { role: 'JUDGE' })), [{ code: 'EMPLOYER_LIMIT', path: ['expertId'] }])
})

test('nobody is named to two duties on one day', async () => {
  const days = { startsOn: '2033-01-10', endsOn: '2033-01-11' }
  const one = await panel(world, organiser, await engagement(world, organiser, days))
  const other = await panel(world, organiser, await engagement(world, organiser, { ...days, endsOn: '2033-01-10' }))
  const expert = await world.expert(long)
  await name(one, expert)
  assert.deepEqual(await reasons(name(other, expert)), ['NOT_AVAILABLE'])
  await assert.rejects(
    world.rows(
      `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on)
       select ?, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on from assignment where panel_id = ?`,
      [other.id, one.id],
    ),
    /assignment_no_double_booking/,
  )
})

const marks = { competence: 5, impartiality: 5, discipline: 4, diligence: 5, cooperation: 4 }
const complete = (seat: SeatRow, changes: Partial<CompleteAssignmentInput> = {}, viewer: Viewer = organiser) =>
  world.run(viewer, act => completeAssignment(act, { assignmentId: toGlobalId('Assignment', seat.id), attendance: 'PRESENT', ...changes }))

test('a duty is completed with its appraisal; load and last duty follow, and the engagement is held', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: today, endsOn: today }))
  await drawn(world, officer, made)
  const [one, other, third] = (await seats(world, made)) as [SeatRow, SeatRow, SeatRow]
  await answered(world, one, accept)
  await answered(world, other, accept)
  const load = async () => {
    const [row] = await world.rows<{ open: number }>('select open_assignments as open from expert where id = ?', [one.expert])
    return row!.open
  }
  const before = await load()
  await complete(one, { appraisal: { ...marks, remark: ' 公正 ' } })
  assert.equal(await load(), before - 1)
  await complete(other, { attendance: 'ABSENT' })
  const [row] = await world.rows(
    `select assignment.state, competence, remark, appraised_by_id, duties_completed as completed,
       last_duty_on::text as last, engagement.state as engagement
     from assignment join expert on expert.id = expert_id join service_record on assignment_id = assignment.id
     join appraisal on service_record_id = service_record.id
     join engagement on engagement.id = assignment.engagement_id where assignment.id = ?`,
    [one.id],
  )
  assert.deepEqual(row, {
    state: 'COMPLETED',
    competence: 5,
    remark: '公正',
    appraised_by_id: organiser.account,
    completed: 1,
    last: today,
    engagement: 'HELD',
  })
  assert.deepEqual(await refusals(complete(one)), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(complete(third)), [{ code: 'WRONG_STATE' }], 'an invitation not accepted')
  await answered(world, third, accept)
  assert.deepEqual(await refusals(complete(third, {}, officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(complete(third, { attendance: 'ABSENT', appraisal: marks })), [
    { code: 'ABSENT_NOT_APPRAISED', path: ['appraisal'] },
  ])
  assert.deepEqual(await refusals(complete(third, { appraisal: { ...marks, discipline: 6 } })), [
    { code: 'MARK_OUT_OF_RANGE', path: ['appraisal'] },
  ])
  assert.deepEqual(await refusals(complete({ ...third, id: 999_999 })), [{ code: 'NOT_FOUND', path: ['assignmentId'] }])
  await assert.rejects(complete(third, { version: 99 }), { name: 'OptimisticLockError' })
})

test('a duty that has not begun is not completed; the refusal names the earliest day', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2034-01-10', endsOn: '2034-01-11' }))
  await drawn(world, officer, made)
  const [seat] = (await seats(world, made)) as [SeatRow]
  await answered(world, seat, accept)
  await world.open(made)
  const error = await complete(seat).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  assert.ok(error instanceof Refused)
  assert.deepEqual(
    error.refusals.map(refusal => [refusal.code, (refusal as TooEarly).earliestOn]),
    [['DUTY_NOT_BEGUN', '2034-01-10']],
  )
})
