import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { appraisalForms } from '../../api/dispatch/after-duty/appraisal-forms.ts'
import { appraiseService } from '../../api/dispatch/after-duty/appraise-service.ts'
import { approveFees } from '../../api/dispatch/after-duty/approve-fees.ts'
import { completeAssignment } from '../../api/dispatch/after-duty/complete-assignment.ts'
import { exportFees } from '../../api/dispatch/after-duty/export-fees.ts'
import { prepareFees } from '../../api/dispatch/after-duty/prepare-fees.ts'
import { replyToAppraisal } from '../../api/dispatch/after-duty/reply-to-appraisal.ts'
import { returnFees } from '../../api/dispatch/after-duty/return-fees.ts'
import { setFeeRate } from '../../api/dispatch/after-duty/set-fee-rate.ts'
import { taxHint } from '../../api/dispatch/after-duty/tax-hint.ts'
import { closeEngagement } from '../../api/dispatch/engagement/close-engagement.ts'
import { engagementKinds } from '../../api/dispatch/engagement/engagement-kinds.ts'
import { reportEngagement } from '../../api/dispatch/engagement/report-engagement.ts'
import { workOnSheet } from '../../api/documents/sheet-worker.ts'
import { investigateIncident } from '../../api/roster/maintenance/investigate-incident.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { ClosureIncomplete } from '../../schema/dispatch/refusals.ts'
import { approverOf, engagement, panel, refusals } from '../engagement.ts'
import { someoneWaits } from '../someone-waits.ts'
import { World } from '../world.ts'
import { accept, answered, drawn, type SeatRow, seats } from './draw.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(9)
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]
const of = await engagement(world, organiser, { startsOn: today, endsOn: today })
const made = await panel(world, organiser, of)
await drawn(world, officer, made)
const members = (await seats(world, made)).filter(row => row.state === 'INVITED')
for (const seat of members) await answered(world, seat, accept)
const [first, second, absent, ...others] = members as [SeatRow, SeatRow, SeatRow, ...SeatRow[]]
const marks = { competence: 5, impartiality: 4, discipline: 5, diligence: 3, cooperation: 4 }
const complete = (seat: SeatRow, changes: object = {}) =>
  world.run(organiser, act =>
    completeAssignment(act, { assignmentId: toGlobalId('Assignment', seat.id), attendance: 'PRESENT', ...changes }),
  )
const serviceOf = async (seat: SeatRow) =>
  (await world.rows<{ id: number; days: number }>('select id, days from service_record where assignment_id = ?', [seat.id]))[0]

test('S14 S15 S16 every kind of engagement has its form of five dimensions', () => {
  assert.deepEqual(Object.keys(appraisalForms), Object.keys(engagementKinds))
  for (const form of Object.values(appraisalForms)) assert.equal(new Set(form.map(({ zh }) => zh)).size, 5)
})

test('attendance writes a service record that nothing changes; whoever stayed away has none, and is not appraised', async () => {
  assert.deepEqual(await refusals(complete(first, { days: 2 })), [{ code: 'DAYS_OUT_OF_RANGE', path: ['days'] }])
  await complete(first, { appraisal: marks })
  await complete(second)
  await complete(absent, { attendance: 'ABSENT' })
  for (const seat of others) await complete(seat)
  assert.equal((await serviceOf(first))!.days, 1)
  assert.equal(await serviceOf(absent), undefined)
  await assert.rejects(world.rows('update service_record set days = 9'), /kept as it was/)
  await assert.rejects(world.rows('delete from service_record where id = ?', [(await serviceOf(second))!.id]), /kept as it was/)
  const none = { serviceRecordId: toGlobalId('ServiceRecord', 999_999), appraisal: marks }
  assert.deepEqual(await refusals(world.run(organiser, act => appraiseService(act, none))), [
    { code: 'NOT_FOUND', path: ['serviceRecordId'] },
  ])
})

test('a service is appraised once, and its expert replies once', async () => {
  const appraise = async (seat: SeatRow, changes = {}, viewer = organiser) => {
    const serviceRecordId = toGlobalId('ServiceRecord', (await serviceOf(seat))!.id)
    return world.run(viewer, act => appraiseService(act, { serviceRecordId, appraisal: { ...marks, ...changes } }))
  }
  assert.deepEqual(await refusals(appraise(second, { diligence: 6 })), [{ code: 'MARK_OUT_OF_RANGE', path: ['appraisal'] }])
  assert.deepEqual(await refusals(appraise(second, {}, officer)), [{ code: 'ROLE_NEEDED' }])
  const { appraisal } = await appraise(second)
  assert.deepEqual(await refusals(appraise(second)), [{ code: 'APPRAISED_ALREADY' }])
  assert.deepEqual(await refusals(appraise(first)), [{ code: 'APPRAISED_ALREADY' }])
  assert.deepEqual(
    (await world.rows<{ expert: number }>(`select expert_id as expert from message where template = 'APPRAISED' order by id`)).map(
      row => row.expert,
    ),
    [first.expert, second.expert],
    'each appraised expert is told once',
  )
  const reply = async (expert: number, text = '评分标准当日有变更') => {
    const input = { appraisalId: toGlobalId('Appraisal', appraisal!.id), reply: text }
    return world.run(await world.signedIn(expert), act => replyToAppraisal(act, input))
  }
  assert.deepEqual(await refusals(reply(first.expert)), [{ code: 'NOT_FOUND', path: ['appraisalId'] }])
  assert.deepEqual(await refusals(reply(second.expert, ' ')), [{ code: 'REPLY_LENGTH', path: ['reply'] }])
  await reply(second.expert)
  assert.deepEqual(await refusals(reply(second.expert)), [{ code: 'REPLIED_ALREADY' }])
  await assert.rejects(world.rows('update appraisal set competence = 1'), /kept as it was/)
})

test('S08 an incident noted in an appraisal opens its record at once, whichever office keeps the expert; others investigate it', async () => {
  const keeper = await world.staff(['SUPERVISOR'], world.county)
  const [seat] = others as [SeatRow]
  await world.rows('update expert set office_id = ? where id = ?', [world.county.id, seat.expert])
  const note = async (incident: object) => {
    const serviceRecordId = toGlobalId('ServiceRecord', (await serviceOf(seat))!.id)
    return world.run(organiser, act => appraiseService(act, { serviceRecordId, appraisal: { ...marks, incident } as never }))
  }
  assert.deepEqual(await refusals(note({ account: ' ' })), [{ code: 'TEXT_MISSING', path: ['incident'], clause: 'S08' }])
  for (const occurredOn of ['2020-01-01', '2099-01-01']) {
    assert.deepEqual(await refusals(note({ account: '迟到', occurredOn })), [{ code: 'INCIDENT_DAY', path: ['incident'], clause: 'S08' }])
  }
  const file = await world.file(organiser, 'FINDING_EVIDENCE')
  const { appraisal } = await note({ account: ' 擅自离场两小时 ', evidenceFileIds: [file] })
  const [incident] = await world.rows<{ id: number }>('select * from incident_record where expert_id = ?', [seat.expert])
  assert.deepEqual(
    await world.rows(
      `select account, occurred_on::text as on, state, office_id as office, reported_by_id as by, engagement_id as engagement,
         (select incident_id from appraisal where id = ?) as noted, (select attached_to from stored_file where incident_id = incident_record.id) as file
       from incident_record where id = ?`,
      [appraisal!.id, incident!.id],
    ),
    [
      {
        account: '擅自离场两小时',
        on: today,
        state: 'OPEN',
        office: world.county.id,
        by: organiser.account,
        engagement: of.id,
        noted: incident!.id,
        file: `IncidentRecord:${incident!.id}`,
      },
    ],
  )
  const input = { incidentId: toGlobalId('IncidentRecord', incident!.id), investigation: '属实', evidence: ['签到表'] }
  assert.deepEqual(await refusals(world.run(organiser, act => investigateIncident(act, input))), [{ code: 'ROLE_NEEDED' }])
  await world.run(keeper, act => investigateIncident(act, input))
  await world.rows('update expert set office_id = ? where id = ?', [world.city.id, seat.expert])
})

test('an engagement is closed when its report and every appraisal are there, or for a reason that stays on record', async () => {
  const close = (more: object = {}) =>
    world.run(organiser, act => closeEngagement(act, { engagementId: toGlobalId('Engagement', of.id), ...more }))
  const missing = async (attempt: Promise<unknown>) => {
    const error = await attempt.then(
      () => assert.fail('closed'),
      (refused: { refusals: object[] }) => refused.refusals[0] as ClosureIncomplete,
    )
    return [error.code, error.reportMissing, error.appraisalsMissing, error.serviceRecordIds]
  }
  const unappraised = await world.rows<{ id: number }>(
    'select id from service_record where id not in (select service_record_id from appraisal) order by id',
  )
  const services = unappraised.map(({ id }) => toGlobalId('ServiceRecord', id))
  assert.equal(services.length, 1)
  assert.deepEqual(await missing(close({ withoutAppraisals: '承办方已撤销' })), ['CLOSURE_INCOMPLETE', true, 1, services])
  await world.run(organiser, act => reportEngagement(act, { engagementId: toGlobalId('Engagement', of.id), report: '按计划完成。' }))
  assert.deepEqual(await missing(close()), ['CLOSURE_INCOMPLETE', false, 1, services])
  assert.deepEqual(await refusals(close({ withoutAppraisals: ' ' })), [{ code: 'TEXT_MISSING', path: ['withoutAppraisals'] }])
  const { engagement: closed } = await close({ withoutAppraisals: '承办方已撤销' })
  assert.deepEqual([closed!.state, closed!.closedWithout], ['CLOSED', '承办方已撤销'])
  const [entry] = await world.rows(`select details from act_log where verb = 'engagement.closed'`)
  assert.deepEqual(entry, { details: { appraisalsMissing: 1 } })
})

test('the tax hint follows the steps of withholding', () => {
  const yuan = (amount: number) => taxHint(amount * 100) / 100
  assert.deepEqual([800, 1000, 4000, 5000, 25_000, 50_000, 100_000].map(yuan), [0, 40, 640, 800, 4000, 10_000, 25_000])
})

test('fees follow versioned rates, a second person approves them, and the list names amounts in yuan', async () => {
  const named = { engagementId: toGlobalId('Engagement', of.id) }
  const prepare = () => world.run(organiser, act => prepareFees(act, named))
  const [missing] = await refusals(prepare())
  assert.equal(missing!.code, 'FEE_RATES_MISSING')
  const approver = await approverOf(world)
  const set = (perDay: number, startsOn: string) =>
    world.run(approver, act =>
      setFeeRate(act, {
        officeId: toGlobalId('Office', world.city.id),
        kind: 'COMPETITION',
        perDay,
        startsOn,
        documentNumber: '湛人社发〔2026〕1号',
      }),
    )
  await set(70_000, '2026-01-01')
  await set(80_000, '2026-01-01')
  assert.deepEqual(await refusals(set(90_000, '2025-01-01')), [{ code: 'RATE_OVERLAPS', path: ['startsOn'] }])
  await set(90_000, '2026-06-01')
  assert.deepEqual(
    await world.rows('select per_day as day, starts_on::text as from, ends_on::text as until from fee_rate order by starts_on'),
    [
      { day: 80_000, from: '2026-01-01', until: '2026-05-31' },
      { day: 90_000, from: '2026-06-01', until: null },
    ],
    'a slip is corrected while nothing rests on it',
  )
  const first = (await prepare()).fees!
  assert.equal(first.length, 4, 'everybody who served')
  assert.deepEqual(await refusals(set(100_000, '2026-06-01')), [{ code: 'RATE_IN_USE', path: ['startsOn'] }])
  const giveBack = (reason: string, viewer = approver) => world.run(viewer, act => returnFees(act, { ...named, reason }))
  assert.deepEqual(await refusals(giveBack('标准有误', officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(giveBack(' ')), [{ code: 'REASON_MISSING', path: ['reason'] }])
  assert.deepEqual(
    (await giveBack('标准有误')).fees!.map(fee => [fee.state, fee.returnReason]),
    first.map(() => ['RETURNED', '标准有误']),
  )
  assert.deepEqual(await world.rows(`select state from message where account_id = ?`, [organiser.account]), [{ state: 'QUEUED' }])
  assert.deepEqual(await refusals(giveBack('标准有误')), [{ code: 'NO_FEES', path: ['engagementId'] }])
  assert.deepEqual(await correctedMeanwhile(prepare, () => set(110_000, '2026-06-01')), [{ code: 'RATE_IN_USE', path: ['startsOn'] }])
  await giveBack('标准有误')
  await readTooEarly(() => set(100_000, '2026-06-01'))
  const { fees } = await prepare()
  assert.equal(fees!.length, 4, 'anew')
  assert.deepEqual((await prepare()).fees, [], 'once')
  assert.deepEqual([fees![0]!.amount, fees![0]!.taxHint], [100_000, 4_000])
  assert.deepEqual(await refusals(world.run(organiser, act => exportFees(act, named))), [{ code: 'NO_FEES', path: ['engagementId'] }])
  assert.deepEqual(await refusals(world.run(organiser, act => approveFees(act, named))), [{ code: 'ROLE_NEEDED' }])
  await world.run(approver, act => approveFees(act, named))
  const { sheet } = await world.run(organiser, act => exportFees(act, named))
  const read = await workOnSheet({ kind: 'read', bytes: Buffer.from(sheet!, 'base64') })
  assert.ok('rows' in read)
  const [[, heading] = [0, []], ...paid] = read.rows
  const column = (name: string) => heading.indexOf(name)
  const names = await world.rows<{ name: string }>(
    'select name from service_record join expert on expert.id = expert_id order by service_record.id',
  )
  assert.deepEqual(
    paid.map(([, cells]) => ['姓名', '类别', '应发（元）', '预扣税额提示（元）'].map(name => cells[column(name)])),
    names.map(({ name }) => [name, '技能竞赛裁判（三（一）评审）', '1000', '40']),
    'everybody by name, whichever office keeps their record, and amounts that can be added up',
  )
  assert.deepEqual(await refusals(giveBack('标准有误')), [{ code: 'NO_FEES', path: ['engagementId'] }], 'what is approved stays')
})

test('an office appraises an expert whom another office keeps, and the expert is told', async () => {
  const host = await world.staff(['ORGANISER'], world.county)
  const drawing = await world.staff(['DRAWING_OFFICER'], world.county)
  await world.experts(9)
  const theirs = await engagement(world, host, { officeId: toGlobalId('Office', world.county.id), startsOn: today, endsOn: today })
  const room = await panel(world, host, theirs)
  await drawn(world, drawing, room)
  const [seat] = (await seats(world, room)).filter(row => row.state === 'INVITED') as [SeatRow]
  await answered(world, seat, accept)
  const assignmentId = toGlobalId('Assignment', seat.id)
  await world.run(host, act => completeAssignment(act, { assignmentId, attendance: 'PRESENT', appraisal: marks }))
  const told = await world.rows(`select expert_id as expert from message where template = 'APPRAISED' and expert_id = ?`, [seat.expert])
  assert.deepEqual(told, [{ expert: seat.expert }])
})

/** The refusals of a correction that comes when the rates are read and no fee is written yet. */
async function correctedMeanwhile(prepare: () => Promise<unknown>, correct: () => Promise<unknown>) {
  const [closed, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const closing = world.owner.em.fork().transactional(async em => {
    await em.execute('lock table fee_record in share mode')
    closed.resolve()
    await free.promise
  })
  await closed.promise
  const preparing = prepare()
  await someoneWaits(world)
  const correcting = refusals(correct())
  await someoneWaits(world, 2).finally(free.resolve)
  const [refused] = await Promise.all([correcting, preparing, closing])
  return refused
}

/** The broken twin, which reads a rate without holding it: its fee does not follow the rate that is corrected meanwhile. */
async function readTooEarly(correct: () => Promise<unknown>) {
  // Begun apart: an act begun within another one would be a part of its transaction.
  const [looked, corrected] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const preparing = world.run(organiser, async ({ em }) => {
    const [read] = await em.execute<[{ id: number; per_day: number }]>('select id, per_day from fee_rate where ends_on is null')
    looked.resolve()
    await corrected.promise
    const [written] = await em.execute<[{ id: number }]>(
      `insert into fee_record (service_record_id, office_id, expert_id, rate_id, days, per_day, amount, tax_hint, state, prepared_by_id)
       select service_record_id, office_id, expert_id, rate_id, days, ?, days * ?, 0, 'PREPARED', prepared_by_id
       from fee_record where rate_id = ? order by id limit 1 returning id`,
      [read.per_day, read.per_day, read.id],
    )
    return written.id
  })
  await looked.promise
  await correct().finally(corrected.resolve)
  const fee = await preparing
  const apart =
    'select fee_record.per_day as paid, fee_rate.per_day as set from fee_record join fee_rate on fee_rate.id = rate_id where fee_record.id = ?'
  assert.deepEqual(await world.rows(apart, [fee]), [{ paid: 90_000, set: 100_000 }])
  await world.rows('delete from fee_record where id = ?', [fee])
}
