import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { sendInvitations } from '../../api/dispatch/assignment/send-invitations.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { dataOf } from '../answers.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, drawn, recuse, type SeatRow, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const administrator = await world.staff(['ADMINISTRATOR'])
// As many as a panel seats: every panel has the same three.
await world.experts(3, { term: ['2025-01-01', '2099-12-31'] })
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]

type Refusal = Readonly<Record<string, unknown>>

/** What a mutation of the public API refuses, every field of it; fails on errors that are no refusals. */
async function refused(viewer: Viewer, name: string, input: object): Promise<readonly Refusal[]> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { __typename code messageZh messageEn path clause
    ... on WrongState { state allowed } ... on DeadlinePassed { dueAt } ... on MembersUnable { members } ... on NotFound { id } ... on NotYet { earliestAt }
    ... on FaultyRows { faults { sheet row column code messageZh messageEn } } } } }`
  const outcome = await execution.execute({ query, variables: { input } }, world.context(viewer))
  const data = dataOf(outcome, name)
  return data[name].userErrors
}

/** Everything stored but the log of acts, table by table: what a refusal leaves as it was. */
async function stored(): Promise<readonly object[]> {
  const tables = await world.rows<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('act_log') order by 1`,
  )
  const [jobs, ...rest] = [{ name: 'graphile_worker._private_jobs' }, ...tables]
  const hashes = [jobs!, ...rest].map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(md5(kept::text), '' order by md5(kept::text)), '')) as rows from ${name} as kept`,
  )
  return world.rows(`${hashes.join(' union all ')} order by 1`)
}

const expected = JSON.parse(readFileSync(new URL('./bad-input.json', import.meta.url), 'utf8')) as Record<string, readonly Refusal[]>
const met = new Map<string, readonly Refusal[]>()

/** One case: refused as `bad-input.json` says, and nothing stored is another than before. */
async function bad(name: string, viewer: Viewer, mutation: string, input: object): Promise<void> {
  const before = await stored()
  const text = JSON.stringify(await refused(viewer, mutation, input))
  const moments = text.replaceAll(/"dueAt":"[^"]+"/g, '"dueAt":"{dueAt}"').replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '{dueAt}')
  const told = JSON.parse(moments.replaceAll(/"id":"[^"]+"/g, '"id":"{id}"'))
  met.set(name, told)
  assert.deepEqual(told, expected[name], name)
  assert.deepEqual(await stored(), before, `${name}: something was written`)
}

let year = 2030
async function drawnPanel(days = { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` }) {
  const of = await engagement(world, organiser, days)
  const made = await panel(world, organiser, of, [{ role: 'JUDGE', number: 3 }])
  await drawn(world, officer, made)
  const rows = (await seats(world, made)).toSorted((a, b) => a.id - b.id) as [SeatRow, SeatRow, SeatRow]
  return { of, made, rows }
}
/** Links that the test knows, in the order of the seats. */
async function linksOf(made: { readonly id: number }): Promise<readonly string[]> {
  const tokens: string[] = []
  const secret = () => tokens[tokens.push(createHash('sha256').update(`${made.id} ${tokens.length}`).digest('hex')) - 1]!
  await world.run(officer, act => sendInvitations(act, { panelId: toGlobalId('Panel', made.id) }, secret))
  return tokens
}
const expire = (seat: SeatRow) =>
  world.rows(`update invitation set sent_at = now() - interval '3 days', answer_by = now() - interval '1 second' where assignment_id = ?`, [
    seat.id,
  ])
const seatId = ({ id }: SeatRow) => toGlobalId('Assignment', id)

test('answers: after the deadline, twice, with a link that is another’s, altered, used or expired, and a recusal without its kind', async () => {
  const { made, rows } = await drawnPanel()
  const [first, second, third] = rows
  const [used, own, late] = await linksOf(made)
  const [one, other, last] = await Promise.all(rows.map(({ expert }) => world.signedIn(expert)))
  await bad('accepting without the independence statement', other!, 'answerAssignment', { assignmentId: seatId(second), answer: 'ACCEPT' })
  await bad('a recusal without its kind', other!, 'answerAssignment', { ...recuse, assignmentId: seatId(second), conflictKind: null })
  await bad('a recusal without its kind, by the link', nobody, 'answerByLink', { ...recuse, token: own, conflictKind: null })
  await bad('the seat of somebody else', one!, 'answerAssignment', { ...accept, assignmentId: seatId(second) })
  await bad('a link of somebody else', one!, 'answerByLink', { ...accept, token: own })
  await bad('an altered link', nobody, 'answerByLink', { ...accept, token: `${own!.slice(0, -1)}x` })
  assert.deepEqual(await refused(nobody, 'answerByLink', { ...accept, token: used }), [])
  await bad('a link used twice', nobody, 'answerByLink', { ...accept, token: used })
  await bad('an answer twice', one!, 'answerAssignment', { ...accept, assignmentId: seatId(first) })
  await expire(third)
  await bad('an answer after the deadline', last!, 'answerAssignment', { ...accept, assignmentId: seatId(third) })
  await bad('an expired link', nobody, 'answerByLink', { ...accept, token: late })
  await bad('an answer by telephone after the deadline', officer, 'answerByTelephone', { ...accept, assignmentId: seatId(third) })
})

test('an event moved onto another duty of its members', async () => {
  const [moved, other] = [await drawnPanel(), await drawnPanel()]
  const { startsOn, endsOn } = other.of
  const input = { engagementId: toGlobalId('Engagement', moved.of.id), reason: '场地检修', startsOn, endsOn }
  await bad('an event moved onto another duty, its list sealed', organiser, 'postponeEngagement', input)
  await world.open(moved.made)
  await bad('an event moved onto another duty', organiser, 'postponeEngagement', input)
})

test('a contestants’ sheet of 400 rows with three wrong ones', async () => {
  const of = await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
  const wrong: Readonly<Record<number, string>> = { 17: ',某某公司,', 200: '选手200,,', 399: '选手5,某某公司,' }
  const lines = Array.from({ length: 400 }, (_, index) => wrong[index + 1] ?? `选手${index + 1},某某公司,`)
  const csv = ['姓名,单位,教练', ...lines].join('\n')
  const input = { engagementId: toGlobalId('Engagement', of.id), csv }
  await bad('a contestants’ sheet with three wrong rows', organiser, 'importContestants', { ...input, mode: 'ALL_ROWS' })
  assert.deepEqual(await refused(organiser, 'importContestants', { ...input, mode: 'GOOD_ROWS' }), [], 'imported when asked')
  assert.deepEqual(await world.rows('select count(*)::int from contestant'), [{ count: 397 }])
})

test('an appraisal for somebody who did not attend', async () => {
  const { rows } = await drawnPanel({ startsOn: today, endsOn: today })
  for (const seat of rows) await answered(world, seat, accept)
  const appraisal = { competence: 5, impartiality: 5, discipline: 5, diligence: 5, cooperation: 5 }
  const absent = { assignmentId: seatId(rows[0]), attendance: 'ABSENT' }
  await bad('an appraisal with an absence', organiser, 'completeAssignment', { ...absent, appraisal })
  assert.deepEqual(await refused(organiser, 'completeAssignment', absent), [])
  await bad('an appraisal of who was absent', organiser, 'completeAssignment', { ...absent, attendance: 'PRESENT', appraisal })
  const serviceRecordId = toGlobalId('ServiceRecord', 1)
  await bad('an appraisal of a service there is not', organiser, 'appraiseService', { serviceRecordId, appraisal })
})

test('a webhook to a private address', async () => {
  const input = { officeId: toGlobalId('Office', world.city.id), events: ['panel.*'] }
  for (const url of [
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://2130706433/',
    'https://localhost/',
    'https://169.254.169.254/latest',
  ]) {
    await bad('a webhook to a private address', administrator, 'registerWebhook', { ...input, url })
  }
})

test('calendar bombs', async () => {
  const expert = await world.signedIn((await world.rows<{ id: number }>('select id from expert order by id limit 1'))[0]!.id)
  const calendar = (event: string, times = 1) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n${`BEGIN:VEVENT\nDTSTAMP:20270101T000000Z\n${event}\nEND:VEVENT\n`.repeat(times)}END:VCALENDAR\n`.replaceAll(
      '\n',
      '\r\n',
    )
  const ics = {
    'a calendar that repeats every second': calendar('UID:1\nDTSTART:20270101T000000Z\nRRULE:FREQ=SECONDLY'),
    'a calendar of too many events': calendar('UID:1\nDTSTART:20270101T000000Z', 2_100),
    'a calendar too large': calendar(`UID:1\nSUMMARY:${'x'.repeat(210_000)}`),
    'a calendar cut short': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
  }
  for (const [name, text] of Object.entries(ics)) await bad(name, expert, 'importCalendar', { ics: text })
})

test('every case was met, its refusals stand in the log, and every invariant holds', async () => {
  assert.deepEqual([...met.keys()], Object.keys(expected))
  for (const refusals of met.values()) {
    for (const { messageZh, messageEn } of refusals) {
      assert.match(String(messageZh), /\p{Script=Han}.*。$/u)
      assert.match(String(messageEn), /^[A-Z\d][\x20-\x7e]+\.$/)
    }
  }
  const logged = await world.rows<{ refusal: string }>('select distinct refusal from act_log where refusal is not null order by 1')
  const codes = [...met.values()].flat().map(({ code }) => String(code))
  assert.deepEqual(logged.map(({ refusal }) => refusal).sort(), [...new Set(codes)].sort())
})
