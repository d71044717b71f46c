import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDueNotices } from '../../api/admission/notice/close-due-notices.ts'
import { extendNotice } from '../../api/admission/notice/extend-notice.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { correctCalendarDay } from '../../api/catalogue/correct-calendar-day.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { Refused } from '../../api/refusal.ts'
import { addDays, type LocalDate, weekdayOf } from '../../api/time/local-date.ts'
import { nobody, theSystem, type Viewer } from '../../api/viewer.ts'
import type { PublishNoticeInput } from '../../schema/admission/notice-acts.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { type Call, OccupationNeed } from '../../schema/index.ts'
import { dataOf } from '../answers.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { refusals } from '../engagement.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { World } from '../world.ts'
import { callOf, dayOf, idOf, nominees, statesOf } from './nominees.ts'

const world = await World.open()
after(() => world.close())
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])
const administrator = await world.staff(['ADMINISTRATOR'])
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const today = await dayOf(world)

const inputOf = (call: Call, changes: Partial<PublishNoticeInput> = {}): PublishNoticeInput => ({
  callId: toGlobalId('Call', call.id),
  mode: 'ALL_OR_NOTHING',
  title: '拟入库专家公示',
  objectionsTo: '职业能力建设科',
  ...changes,
})
const published = (call: Call, changes: Partial<PublishNoticeInput> = {}, viewer: Viewer = approver) =>
  world.run(viewer, act => publishNotice(act, inputOf(call, changes)))
const whole = async (act: Promise<unknown>) => {
  try {
    await act
  } catch (error) {
    if (error instanceof Refused) return error.refusals
    throw error
  }
  throw new Error('the act was not refused')
}
async function ask(viewer: Viewer, query: string, variables: object = {}) {
  const outcome = await execution.execute({ query, variables: { ...variables } }, world.context(viewer))
  return dataOf(outcome)
}

test('S23 a notice shorter than five working days is refused, with the earliest lawful closing day', async () => {
  const call = await callOf(world)
  const people = await nominees(world, call, 2)
  // The vector of the founding calendar: five working days after Wednesday 2023-01-18 is Monday 2023-01-30. Its clock is set back to that day.
  const back = Math.round((Date.parse('2023-01-18T12:00:00+08:00') - Date.parse(`${today}T12:00:00+08:00`)) / 86_400_000)
  await moveClock(world.connections, back)
  const [refusal] = await whole(published(call, { closesOn: '2023-01-20' }))
  assert.deepEqual(
    { ...refusal },
    {
      code: 'NOTICE_TOO_SHORT',
      messageZh: '公示期为 2 个工作日，不得少于 5 个（开始日不计）；最早的合法截止日为 2023-01-30。',
      messageEn:
        'The notice would last 2 working days; at least 5 are demanded, the opening day not counted. The earliest lawful last day is 2023-01-30.',
      clause: 'S23',
      path: ['closesOn'],
      minimumDays: 5,
      workingDays: 2,
      earliestClosesOn: '2023-01-30',
    },
  )
  assert.deepEqual(await statesOf(world, people), ['APPROVED', 'APPROVED'], 'nothing half written')
  assert.deepEqual(await refusals(published(call, { opensOn: '2023-01-17' })), [
    { code: 'OPENS_IN_THE_PAST', path: ['opensOn'], clause: 'S23' },
  ])
  const { notice } = await published(call)
  assert.deepEqual([notice!.opensOn, notice!.closesOn, notice!.workingDays], ['2023-01-18', '2023-01-30', 5])
  await moveClock(world.connections, 0)
})

test('S23 the call may demand a longer notice; a year without a calendar is refused by its number', async () => {
  const call = await callOf(world, { minimumNoticeDays: 7 })
  await nominees(world, call, 1)
  const [refusal] = await whole(published(call, { closesOn: addDays(today, 8) }))
  assert.deepEqual([refusal!.code, (refusal as never as { minimumDays: number }).minimumDays], ['NOTICE_TOO_SHORT', 7])
  const [unknown] = await whole(published(call, { opensOn: '2099-05-01' }))
  assert.deepEqual([unknown!.code, (unknown as never as { year: number }).year], ['CALENDAR_YEAR_UNKNOWN', 2099])
})

test('S23 many nominees are published in one act, each with a result of its own, or all of them or none', async () => {
  const call = await callOf(world)
  const good = await nominees(world, call, 3)
  const [early] = await nominees(world, call, 1, { state: 'RECOMMENDED', approvedBy: null, approvedAt: null })
  const [stranger] = await nominees(world, await callOf(world), 1)
  const applicationIds = [...good, early!, stranger!].map(idOf)
  assert.deepEqual(await refusals(published(call, { applicationIds }, await world.staff(['REVIEWER']))), [{ code: 'ROLE_NEEDED' }])
  const [all] = await whole(published(call, { applicationIds }))
  assert.deepEqual([all!.code, (all as never as { refused: number }).refused], ['SOME_REFUSED', 2])
  assert.deepEqual(await refusals(published(call, { applicationIds: [idOf(good[0]!), idOf(good[0]!)] })), [
    { code: 'LIST_IMPOSSIBLE', path: ['applicationIds'] },
  ])
  const { notice, done, refused, results } = await published(call, { applicationIds, mode: 'EACH_ROW' })
  assert.deepEqual(
    [done, refused, results!.map(row => [row.done, ...row.userErrors.map(({ code }) => code)])],
    [3, 2, [[true], [true], [true], [false, 'WRONG_STATE'], [false, 'OTHER_CALL']]],
  )
  assert.deepEqual(await statesOf(world, [...good, early!, stranger!]), [...Array(3).fill('ON_NOTICE'), 'RECOMMENDED', 'APPROVED'])
  const [kept] = await world.rows<{ content: string; content_hash: string }>(
    'select content, content_hash from public_notice where id = ?',
    [notice!.id],
  )
  assert.equal(createHash('sha256').update(kept!.content).digest('hex'), kept!.content_hash)
  const [first] = (JSON.parse(kept!.content) as { nominees: { employer: string }[] }).nominees
  const shown = { position: 1, name: good[0]!.name, employer: first!.employer, occupations: '焊工', recommendedBy: '徐闻县人社局' }
  assert.deepEqual(first, shown)
  await assert.rejects(world.rows(`update public_notice set content = '{}' where id = ?`, [notice!.id]), /kept as it was/)
})

const NOTICE = `query ($code: String!) { publicNotice(code: $code) { title state people opensOn closesOn contentHash
  entries(first: 10) { totalCount nodes { position name employer occupations recommendedBy application { id } } } } }`

test('S23 anybody reads a notice while it is open, and nothing but what a notice needs; afterwards the names are the offices’ own', async () => {
  const call = await callOf(world)
  const [one] = await nominees(world, call, 1)
  const { notice } = await published(call)
  const { publicNotice } = await ask(nobody, NOTICE, { code: notice!.code })
  const { entries, contentHash, ...rest } = publicNotice
  assert.match(contentHash, /^[0-9a-f]{64}$/)
  assert.deepEqual(rest, { title: '拟入库专家公示', state: 'OPEN', people: 1, opensOn: today, closesOn: notice!.closesOn })
  assert.deepEqual(entries.totalCount, 1)
  assert.deepEqual(Object.keys(entries.nodes[0]), ['position', 'name', 'employer', 'occupations', 'recommendedBy', 'application'])
  assert.deepEqual([entries.nodes[0].name, entries.nodes[0].application], [one!.name, null])
  const { publicNotices } = await ask(nobody, '{ publicNotices(first: 1) { nodes { code } } }')
  assert.deepEqual(publicNotices.nodes.length, 1)
  await moveClock(world.connections, 30)
  assert.deepEqual((await ask(nobody, NOTICE, { code: notice!.code })).publicNotice.entries, { totalCount: 0, nodes: [] })
  assert.equal((await ask(approver, NOTICE, { code: notice!.code })).publicNotice.entries.totalCount, 1)
  await moveClock(world.connections, 0)
})

test('S23 a job records the end of a notice; late or twice comes to the same, and one that was extended stays open', async () => {
  const call = await callOf(world)
  await nominees(world, call, 1)
  const { notice } = await published(call)
  const state = async () => (await world.rows<{ state: string }>('select state from public_notice where id = ?', [notice!.id]))[0]!.state
  const offices = [world.city.id, world.county.id]
  const close = () => world.run(theSystem(offices), closeDueNotices)
  const noticeId = toGlobalId('PublicNotice', notice!.id)
  await close()
  assert.equal(await state(), 'OPEN', 'too early')
  const longer = addDays(notice!.closesOn as LocalDate, 14)
  const extended = (closesOn: string, viewer = approver) =>
    world.run(viewer, act => extendNotice(act, { noticeId, closesOn, reason: '受理电话中断两日' }))
  assert.deepEqual(await refusals(extended(notice!.closesOn)), [{ code: 'NOT_LATER', path: ['closesOn'], clause: 'S23' }])
  assert.deepEqual(await refusals(extended(longer, await world.staff(['ORGANISER']))), [{ code: 'ROLE_NEEDED' }])
  await extended(longer)
  await moveClock(world.connections, 14)
  await close()
  assert.equal(await state(), (await dayOf(world)) > longer ? 'CLOSED' : 'OPEN', 'extended')
  await moveClock(world.connections, 60)
  await runDueJobs(world.platform, world.connections.owner, new Date(Date.now() + 70 * 86_400_000))
  const closed = await world.rows('select state, closed_at from public_notice where id = ?', [notice!.id])
  assert.equal(await state(), 'CLOSED')
  await close()
  assert.deepEqual(await world.rows('select state, closed_at from public_notice where id = ?', [notice!.id]), closed)
  await moveClock(world.connections, 0)
})

test('S23 a day on which notices rely is corrected only when all of them are named; open ones are extended, closed ones kept', async () => {
  const call = await callOf(world)
  await nominees(world, call, 1)
  const { notice } = await published(call)
  const known = new Set((await world.rows<{ day: string }>('select day::text from calendar_day')).map(row => row.day))
  let day = addDays(today, 1)
  while (weekdayOf(day) > 5 || known.has(day)) day = addDays(day, 1)
  const correct = (affectedNoticeIds: string[]) =>
    world.run(administrator, act =>
      correctCalendarDay(act, { day, kind: 'HOLIDAY', documentNumber: '国办发明电〔2027〕9号', reason: '台风停工', affectedNoticeIds }),
    )
  const [refusal] = await whole(correct([]))
  assert.equal(refusal!.code, 'DAY_RELIED_UPON')
  const { noticeIds } = refusal as never as { noticeIds: string[] }
  assert.ok(noticeIds.includes(toGlobalId('PublicNotice', notice!.id)))
  await correct(noticeIds)
  const [row] = await world.rows<{ closes_on: string; working_days: number; reason: string }>(
    `select public_notice.closes_on::text, working_days, reason from public_notice join notice_extension on notice_id = public_notice.id
     where public_notice.id = ?`,
    [notice!.id],
  )
  assert.ok(row!.closes_on > notice!.closesOn)
  assert.deepEqual([row!.working_days, row!.reason], [5, `工作日历更正：${day}。`])
})

test('S22 nobody is put on notice beyond the size that the roster keeps to in an occupation', async () => {
  const call = await callOf(world)
  const people = await nominees(world, call, 3)
  const taken = await world.rows(`select 1 from application where state in ('ON_NOTICE', 'FROZEN')`)
  await world.put(OccupationNeed, { roster: world.roster.id, occupation: world.weldingGroup.id, needed: 1, atMost: taken.length + 2 })
  const { done, results } = await published(call, { mode: 'EACH_ROW' })
  assert.deepEqual([done, results!.at(-1)!.userErrors.map(({ code, clause }) => `${code} ${clause}`)], [2, ['ROSTER_SIZE_REACHED S22']])
  assert.deepEqual(await statesOf(world, people), ['ON_NOTICE', 'ON_NOTICE', 'APPROVED'])
})
