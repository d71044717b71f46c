import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ICAL from 'ical.js'
import { buildApp } from '../../api/app.ts'
import { giveUpSeat } from '../../api/dispatch/assignment/give-up-seat.ts'
import { takeAnswer } from '../../api/dispatch/assignment/take-answer.ts'
import { assignmentCalendar } from '../../api/dispatch/conflicts/assignment-calendar.ts'
import { preCheck } from '../../api/dispatch/conflicts/could-serve.ts'
import { importCalendar } from '../../api/dispatch/conflicts/import-calendar.ts'
import { openCalendarFeed, revokeCalendarFeed } from '../../api/dispatch/conflicts/open-calendar-feed.ts'
import { publishBusyDays } from '../../api/dispatch/conflicts/publish-busy-days.ts'
import { withdrawBusyDays } from '../../api/dispatch/conflicts/withdraw-busy-days.ts'
import { lockSeat } from '../../api/dispatch/lock-seat.ts'
import { readCalendar } from '../../api/notify/calendar/busy-days.ts'
import { Refused } from '../../api/refusal.ts'
import { theSystem, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Division } from '../../schema/index.ts'
import type { PublishBusyDaysInput } from '../../schema/roster/busy-days.ts'
import { someoneWaits } from '../someone-waits.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

breaksOnPurpose('divisions form a tree', 'a second city is planted of no province')

import { engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { accept, answered, drawn, type SeatRow, seats, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const keeper = await world.staff(['ROSTER_MANAGER'])
const experts = await world.experts(9, { term: ['2025-01-01', '2099-12-31'] })

let month = 1
async function drawnPanel(changes = {}) {
  const days = { startsOn: `2029-${String(month).padStart(2, '0')}-10`, endsOn: `2029-${String(month++).padStart(2, '0')}-11` }
  const made = await engagement(world, organiser, { ...days, ...changes })
  const drawnOne = await panel(world, organiser, made)
  await drawn(world, officer, drawnOne)
  return { made, panel: drawnOne, seats: await seats(world, drawnOne), days }
}
const publish = (viewer: Viewer, expert: number, periods: PublishBusyDaysInput['periods'], giving: Partial<PublishBusyDaysInput> = {}) =>
  world.run(viewer, act => publishBusyDays(act, { expertId: toGlobalId('Expert', expert), periods, givesUpSeats: false, ...giving }))
const stateOf = async ({ id }: SeatRow) =>
  (await world.rows<{ state: string }>('select state from assignment where id = ?', [id]))[0]!.state

test('busy days of one’s own: over a seat only by giving it up, which is a decline with its reason and fills it again at once', async () => {
  const { seats: rows, panel: one, days } = await drawnPanel()
  const seat = rows.find(row => row.state === 'INVITED')!
  const itself = await world.signedIn(seat.expert)
  const error = await publish(itself, seat.expert, [days]).catch((caught: unknown) => caught)
  assert.ok(error instanceof Refused)
  assert.deepEqual(
    error.refusals.map(refusal => [refusal.code, (refusal as { assignmentIds?: string[] }).assignmentIds]),
    [['SEATS_HELD', [toGlobalId('Assignment', seat.id)]]],
  )
  assert.equal(await stateOf(seat), 'INVITED')
  const without = publish(itself, seat.expert, [days], { givesUpSeats: true })
  assert.deepEqual(await refusals(without), [{ code: 'REASON_MISSING', path: ['declineReason'] }])
  const { busyPeriods } = await publish(itself, seat.expert, [days], { givesUpSeats: true, declineReason: 'ILLNESS' })
  assert.equal(await stateOf(seat), 'DECLINED')
  const declines = await world.rows('select reason, note, justified from decline where assignment_id = ?', [seat.id])
  assert.deepEqual(declines, [{ reason: 'ILLNESS', note: null, justified: false }])
  assert.equal((await seats(world, one)).filter(row => row.state === 'INVITED').length, 5)
  assert.equal(await verdict(world, one), 'ACCEPTED')
  const stranger = await world.signedIn(experts.find(({ id }) => id !== seat.expert)!.id)
  const withdraw = (viewer: Viewer) =>
    world.run(viewer, act => withdrawBusyDays(act, { busyPeriodIds: busyPeriods!.map(({ id }) => toGlobalId('BusyPeriod', id)) }))
  assert.deepEqual(await refusals(withdraw(stranger)), [{ code: 'NOT_FOUND', path: ['busyPeriodIds'] }])
  assert.deepEqual(await withdraw(itself), { withdrawn: 1 })
})

test('busy days are no way around the drawing officer, nor out of what has begun', async () => {
  const [{ tomorrow, today }] = (await world.rows(
    `select (day_in_shanghai() + 1)::text as tomorrow, day_in_shanghai()::text as today`,
  )) as [{ tomorrow: string; today: string }]
  const { seats: rows, panel: one } = await drawnPanel({ startsOn: tomorrow, endsOn: tomorrow })
  const [seat, other] = rows.filter(row => row.state === 'INVITED') as [SeatRow, SeatRow]
  const days = { startsOn: today, endsOn: tomorrow, note: '外出' }
  const giving = { givesUpSeats: true } as const
  await answered(world, seat, accept)
  const itself = await world.signedIn(seat.expert)
  assert.deepEqual(await refusals(publish(itself, seat.expert, [days], giving)), [{ code: 'AGREEMENT_NEEDED', path: ['givesUpSeats'] }])
  assert.deepEqual(await world.rows('select from busy_period where expert_id = ?', [seat.expert]), [])
  await publish(await world.signedIn(other.expert), other.expert, [days], giving)
  assert.equal(await stateOf(other), 'DECLINED', 'whoever has not accepted declines')
  const input = { assignmentId: toGlobalId('Assignment', seat.id), declineReason: 'ILLNESS' } as const
  const { withdrawal } = await world.run(itself, act => giveUpSeat(act, input))
  await world.open(one)
  await publish(itself, seat.expert, [days], giving)
  assert.equal(await stateOf(seat), 'DECLINED')
  const asked = await world.rows('select state from withdrawal where id = ?', [withdrawal!.id])
  assert.deepEqual(asked, [{ state: 'LAPSED' }], 'from the opening on nobody has to agree')
  const begun = (await seats(world, one)).find(row => row.state === 'INVITED')!
  await answered(world, begun, accept)
  await world.rows('update assignment set starts_on = ?, ends_on = ? where id = ?', [today, today, begun.id])
  assert.deepEqual(await refusals(publish(await world.signedIn(begun.expert), begun.expert, [days], giving)), [{ code: 'EVENT_BEGUN' }])
  await world.rows('update assignment set starts_on = ?, ends_on = ? where id = ?', [tomorrow, tomorrow, begun.id])
  await world.rows('delete from busy_period')
})

test('busy days are no way around the deadline of an invitation', async () => {
  const { seats: rows, days } = await drawnPanel()
  const seat = rows.find(row => row.state === 'INVITED')!
  await world.rows(
    `update invitation set sent_at = now() - interval '3 days', answer_by = now() - interval '1 second' where assignment_id = ?`,
    [seat.id],
  )
  const late = publish(await world.signedIn(seat.expert), seat.expert, [days], { givesUpSeats: true, declineReason: 'ILLNESS' })
  assert.deepEqual(await refusals(late), [{ code: 'ANSWER_TOO_LATE' }])
  assert.equal(await stateOf(seat), 'INVITED')
})

test('an answer under way takes its turn: busy days are judged by the seat as it is then', async () => {
  const [{ tomorrow }] = (await world.rows(`select (day_in_shanghai() + 1)::text as tomorrow`)) as [{ tomorrow: string }]
  const days = { startsOn: tomorrow, endsOn: tomorrow }
  await world.experts(7, { term: ['2025-01-01', '2099-12-31'] })
  const { seats: rows } = await drawnPanel(days)
  const seat = rows.find(row => row.state === 'INVITED')!
  const itself = await world.signedIn(seat.expert)
  const holding = Promise.withResolvers<void>()
  const answering = world.run(theSystem([world.city.id, world.county.id]), async act => {
    await lockSeat(act, seat.id)
    holding.resolve()
    await someoneWaits(world)
    await takeAnswer(act, seat.id, accept, { channel: 'SIGNED_IN' })
  })
  await holding.promise
  const giving = { givesUpSeats: true, declineReason: 'ILLNESS' } as const
  const [busy] = await Promise.all([refusals(publish(itself, seat.expert, [days], giving)), answering])
  assert.deepEqual(busy, [{ code: 'AGREEMENT_NEEDED', path: ['givesUpSeats'] }])
  assert.equal(await stateOf(seat), 'ACCEPTED')
})

test('busy days entered by staff vacate nothing, are told to the expert and stand with who entered them', async () => {
  const { seats: rows, days } = await drawnPanel()
  const seat = rows.find(row => row.state === 'INVITED')!
  await publish(keeper, seat.expert, [{ ...days, note: '单位来电' }])
  assert.equal(await stateOf(seat), 'INVITED', 'nobody is declared busy off a panel')
  const [entered] = await world.rows(
    `select declared_by, entered_by_id, note, (select count(*)::int from message where message.expert_id = busy_period.expert_id and template = 'BUSY_DAYS_ENTERED') as messages
     from busy_period where expert_id = ?`,
    [seat.expert],
  )
  assert.deepEqual(entered, { declared_by: 'OFFICE', entered_by_id: keeper.account, note: '单位来电', messages: 1 })
  await world.rows('delete from busy_period')
  const bad: readonly (readonly [Viewer, PublishBusyDaysInput['periods'], object])[] = [
    [organiser, [days], { code: 'ROLE_NEEDED' }],
    [keeper, [], { code: 'NUMBER_OF_PERIODS', path: ['periods'] }],
    [keeper, [{ startsOn: '2028-01-02', endsOn: '2028-01-01' }], { code: 'ENDS_BEFORE_IT_STARTS', path: ['periods', '0', 'endsOn'] }],
    [keeper, [{ startsOn: '2020-01-01', endsOn: '2020-01-02' }], { code: 'OVER_ALREADY', path: ['periods', '0', 'endsOn'] }],
    [keeper, [{ startsOn: '2028-01-01', endsOn: '2099-01-02' }], { code: 'TOO_FAR_AHEAD', path: ['periods', '0', 'endsOn'] }],
  ]
  for (const [viewer, periods, refusal] of bad) assert.deepEqual(await refusals(publish(viewer, seat.expert, periods)), [refusal])
})

const calendar = (...events: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//test//EN',
    ...events.map(event => `BEGIN:VEVENT\nDTSTAMP:20270101T000000Z\n${event}\nEND:VEVENT`),
    'END:VCALENDAR',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')

test('an imported calendar: days in Shanghai, zones, repetitions, free and cancelled events, our own duties', () => {
  const read = (...events: string[]) => readCalendar(calendar(...events), '2027-01-01', '2028-12-31')
  assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20270310\nDTEND;VALUE=DATE:20270312'), {
    events: 1,
    periods: [['2027-03-10', '2027-03-11']],
  })
  assert.deepEqual(read('UID:1\nDTSTART:20270310T170000Z\nDTEND:20270310T180000Z'), { events: 1, periods: [['2027-03-11', '2027-03-11']] })
  assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20270305\nRRULE:FREQ=WEEKLY;COUNT=3', 'UID:2\nDTSTART;VALUE=DATE:20270306'), {
    events: 4,
    periods: [
      ['2027-03-05', '2027-03-06'],
      ['2027-03-12', '2027-03-12'],
      ['2027-03-19', '2027-03-19'],
    ],
  })
  const none = { events: 0, periods: [] }
  assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20270310\nTRANSP:TRANSPARENT'), none)
  assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20270310\nSTATUS:CANCELLED'), none)
  assert.deepEqual(read('UID:abc@jiangku\nDTSTART;VALUE=DATE:20270310'), none)
  assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20200310'), none, 'over')
})

test('calendar bombs are refused with their kind, and the server goes on', async () => {
  const itself = await world.signedIn(experts[0]!.id)
  const bring = (ics: string) => world.run(itself, act => importCalendar(act, { ics }))
  const bombs: readonly (readonly [string, string])[] = [
    ['hello', 'CALENDAR_BROKEN'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'CALENDAR_BROKEN'],
    [calendar(`UID:1\nSUMMARY:${'x'.repeat(210_000)}`), 'CALENDAR_TOO_LARGE'],
    [calendar(...Array.from({ length: 2_100 }, (_, n) => `UID:${n}\nDTSTART:20270310T000000Z`)), 'TOO_MANY_EVENTS'],
    [`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n'.repeat(2_100)}END:VCALENDAR\r\n`, 'TOO_MANY_EVENTS'],
    [calendar('UID:1\nDTSTART:20270101T000000Z\nRRULE:FREQ=SECONDLY'), 'TOO_MANY_OCCURRENCES'],
    [calendar('UID:1\nDTSTART:19700101T000000Z\nRRULE:FREQ=MINUTELY;INTERVAL=1'), 'TOO_MANY_OCCURRENCES'],
  ]
  for (const [ics, code] of bombs) assert.deepEqual(await refusals(bring(ics)), [{ code, path: ['ics'] }])
  // A rule that never takes place: whatever the parser does, it ends, and nothing is half written.
  await bring(calendar('UID:1\nDTSTART:20270101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).catch(error =>
    assert.ok(error instanceof Refused),
  )
  assert.deepEqual(await refusals(world.run(keeper, act => importCalendar(act, { ics: calendar() }))), [{ code: 'EXPERT_ONLY' }])
  const first = await bring(calendar('UID:1\nDTSTART;VALUE=DATE:20270310'))
  assert.deepEqual(
    first.busyPeriods!.map(({ startsOn, endsOn }) => [startsOn, endsOn]),
    [['2027-03-10', '2027-03-10']],
  )
  await bring(calendar('UID:1\nDTSTART;VALUE=DATE:20270410'))
  const kept = await world.rows(`select starts_on::text as day, note from busy_period where expert_id = ?`, [experts[0]!.id])
  assert.deepEqual(kept, [{ day: '2027-04-10', note: null }], 'replaced, and without what the events say')
})

test('a seat as an invitation in UTC, and the feed of one’s own seats under a secret address until it is revoked', async () => {
  const { seats: rows, days } = await drawnPanel()
  const seat = rows.find(row => row.state === 'INVITED')!
  const itself = await world.signedIn(seat.expert)
  await answered(world, seat, accept)
  const id = toGlobalId('Assignment', seat.id)
  const text = await assignmentCalendar(world.context(itself), id)
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text!) as never).getFirstSubcomponent('vevent')!)
  assert.deepEqual(
    [event.uid, event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString(), event.summary],
    [`${id}@jiangku`, `${days.startsOn.slice(0, 8)}09T16:00:00.000Z`, `${days.endsOn}T16:00:00.000Z`, '焊工职业技能竞赛'],
  )
  assert.equal(await assignmentCalendar(world.context(organiser), id), null, 'sealed')
  const { feed, path } = await world.run(itself, act => openCalendarFeed(act))
  const app = await buildApp(world.platform, { publicUrl: new URL('http://localhost'), trustedProxies: [], requestsPerMinute: 1_000 })
  const get = async () => {
    const { statusCode, headers, body } = await app.inject({ url: path! })
    return { statusCode, type: headers['content-type'], held: body.includes(id) }
  }
  assert.deepEqual(await get(), { statusCode: 200, type: 'text/calendar; charset=utf-8', held: true })
  const revoke = (viewer: Viewer) => world.run(viewer, act => revokeCalendarFeed(act, { feedId: toGlobalId('CalendarFeed', feed!.id) }))
  assert.deepEqual(await refusals(revoke(await world.signedIn(experts.find(one => one.id !== seat.expert)!.id))), [
    { code: 'NOT_FOUND', path: ['feedId'] },
  ])
  await revoke(itself)
  assert.deepEqual(await get(), { statusCode: 404, type: 'text/plain; charset=utf-8', held: false })
  await app.close()
})

test('duties in different cities leave a day for the journey; in one city they may follow at once', async () => {
  const { days, seats: rows } = await drawnPanel()
  const seat = rows.find(row => row.state === 'INVITED')!
  const next = { startsOn: `${days.endsOn.slice(0, 8)}12`, endsOn: `${days.endsOn.slice(0, 8)}12` }
  const city = await world.put(Division, { code: '440900', name: '茂名市', level: 'CITY', parent: null })
  const county = await world.put(Division, { code: '440902', name: '茂南区', level: 'COUNTY', parent: city.id })
  const ask = async (divisionId: number, when: object) => {
    const made = await engagement(world, organiser, { divisionId: toGlobalId('Division', divisionId), ...next, ...when })
    const one = await panel(world, organiser, made)
    const asked = { expertId: toGlobalId('Expert', seat.expert), panelId: toGlobalId('Panel', one.id) }
    return (await world.run(officer, act => preCheck(act, asked))).exclusions.map(({ reason }) => reason)
  }
  assert.deepEqual(await ask(county.id, {}), ['NOT_AVAILABLE'])
  assert.deepEqual(await ask(world.counties[1]!.id, {}), [])
  const later = `${days.endsOn.slice(0, 8)}13`
  assert.deepEqual(await ask(county.id, { startsOn: later, endsOn: later }), [])
})
