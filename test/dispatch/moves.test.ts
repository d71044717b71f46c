import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { assignmentCalendar } from '../../api/dispatch/conflicts/assignment-calendar.ts'
import { cancelEngagement } from '../../api/dispatch/engagement/cancel-engagement.ts'
import { changeVenue } from '../../api/dispatch/engagement/change-venue.ts'
import { postponeEngagement } from '../../api/dispatch/engagement/postpone-engagement.ts'
import { draftPanels } from '../../api/dispatch/panel/draft-panels.ts'
import { openSealedList } from '../../api/dispatch/panel/open-sealed-list.ts'
import { Refused } from '../../api/refusal.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PostponeEngagementInput } from '../../schema/dispatch/cancel-engagement.ts'
import type { MembersUnable } from '../../schema/dispatch/refusals.ts'
import { BusyPeriod } from '../../schema/index.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

breaksOnPurpose('occupations form a tree of four levels', 'twelve trades of no group are planted')

import { approved, engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { accept, answered, drawn, type SeatRow, seats, soon, valueCame, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(12, long)

const named = (of: { readonly id: number }) => ({ engagementId: toGlobalId('Engagement', of.id) })
const postpone = (of: { readonly id: number }, changes: Partial<PostponeEngagementInput> = {}) =>
  world.run(organiser, act => postponeEngagement(act, { ...named(of), reason: '场地检修', overlaps: 'REFUSE', ...changes }))
const row = async (of: { readonly id: number }) =>
  (await world.rows<{ state: string; from: string }>('select state, starts_on::text as from from engagement where id = ?', [of.id]))[0]!
const held = (rows: readonly SeatRow[]) => rows.filter(one => one.state === 'INVITED' || one.state === 'ACCEPTED')

let year = 2030
async function drawnEngagement() {
  const of = await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year}-05-11` })
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  return { of, made, year: year++ }
}

test('S14 a competition of twelve trades gets its twelve panels in one act, or none', async () => {
  const trades = []
  for (let trade = 1; trade <= 12; trade++) {
    const code = `6-31-01-${String(trade).padStart(2, '0')}`
    const values = { code, name: `工种${trade}`, level: 4, parent: null, gbmCode: null, green: false, digital: false, edition: '2022' }
    trades.push((await world.put((await import('../../schema/index.ts')).Occupation, values)).code)
  }
  const of = await engagement(world, organiser, { occupationCodes: trades })
  const input = { ...named(of), seats: [{ role: 'JUDGE' as const, number: 5 }], rules: { fromCounties: [] } as never, template: null }
  const twice = [trades[0]!, trades[0]!]
  assert.deepEqual(await refusals(world.run(organiser, act => draftPanels(act, { ...input, occupationCodes: twice }))), [
    { code: 'OCCUPATION_TWICE', path: ['occupationCodes'] },
  ])
  const foreign = [trades[0]!, world.welding.code]
  assert.deepEqual(
    (await refusals(world.run(organiser, act => draftPanels(act, { ...input, occupationCodes: foreign })))).map(({ code }) => code),
    ['OCCUPATION_OUTSIDE_ENGAGEMENT'],
  )
  assert.deepEqual(await world.rows('select id from panel where engagement_id = ?', [of.id]), [], 'nothing half written')
  const { panels } = await world.run(organiser, act => draftPanels(act, input))
  assert.deepEqual(
    panels!.map(one => one.name),
    trades.map((_, i) => `工种${i + 1}专家组`),
  )
})

test('a cancelled engagement releases everybody and tells them; the draw stays on record', async () => {
  const { of, made } = await drawnEngagement()
  const [first] = await seats(world, made)
  await answered(world, first!, accept)
  assert.deepEqual(await refusals(world.run(organiser, act => cancelEngagement(act, { ...named(of), reason: ' ' }))), [
    { code: 'REASON_MISSING', path: ['reason'] },
  ])
  assert.deepEqual(await refusals(world.run(officer, act => cancelEngagement(act, { ...named(of), reason: '台风' }))), [
    { code: 'ROLE_NEEDED' },
  ])
  await world.run(organiser, act => cancelEngagement(act, { ...named(of), reason: '台风' }))
  const [now] = await world.rows(
    `select engagement.state, panel.state as panel, draw.state as draw,
       (select array_agg(distinct state) from assignment where panel_id = panel.id) as seats,
       (select count(*)::int from message join assignment on assignment.id = assignment_id where panel_id = panel.id and template = 'RELEASED') as told,
       (select count(*)::int from invitation join assignment on assignment.id = assignment_id where panel_id = panel.id and invitation.state = 'OPEN') as open
     from engagement join panel on engagement_id = engagement.id join draw on panel_id = panel.id where engagement.id = ?`,
    [of.id],
  )
  assert.deepEqual(now, { state: 'CANCELLED', panel: 'CANCELLED', draw: 'DRAWN', seats: ['RELEASED'], told: 5, open: 0 })
  assert.equal(await verdict(world, made), 'ACCEPTED')
  assert.deepEqual(await refusals(world.run(organiser, act => cancelEngagement(act, { ...named(of), reason: '再次' }))), [
    { code: 'WRONG_STATE' },
  ])
})

test('a draw under way ends at once with its engagement, or with its days; the cause is on record, and no value draws any more', async () => {
  const ends = [
    ['PANEL_CANCELLED', 'CANCELLED', of => world.run(organiser, act => cancelEngagement(act, { ...named(of), reason: '台风' }))],
    ['DAYS_MOVED', 'DRAFTED', of => postpone(of, { startsOn: '2052-05-10', endsOn: '2052-05-11' })],
  ] satisfies (readonly [string, string, (of: { readonly id: number }) => Promise<unknown>])[]
  for (const [cause, panelState, end] of ends) {
    const of = await engagement(world, organiser, { startsOn: '2051-05-10', endsOn: '2051-05-11' })
    const made = await panel(world, organiser, of)
    await approved(world, made)
    const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
    await prepareDraw(world.context(officer), input)
    const { draw } = await world.run(officer, act => drawPanel(act, input))
    await end(of)
    const [now] = await world.rows(
      `select draw.state, abandon_cause as cause, abandoned_at is not null as dated, panel.state as panel,
         (select array_agg(details ->> 'cause') from act_log where verb = 'draw.abandoned' and subject_type = 'Draw' and subject_id = draw.id) as logged
       from draw join panel on panel.id = panel_id where draw.id = ?`,
      [draw!.id],
    )
    assert.deepEqual(now, { state: 'ABANDONED', cause, dated: true, panel: panelState, logged: [cause] })
    assert.deepEqual(await refusals(valueCame(world, officer, draw!)), [{ code: 'WRONG_STATE' }])
  }
})

test('an engagement moved to other days keeps its seats, and everybody is asked anew', async () => {
  const { of, made, year: then } = await drawnEngagement()
  const before = await seats(world, made)
  for (const seat of held(before)) await answered(world, seat, accept)
  assert.equal((await row(of)).state, 'CONFIRMED')
  await postpone(of, { startsOn: `${then}-06-20`, endsOn: `${then}-06-21`, overlaps: 'REPLACE' })
  const rows = await seats(world, made)
  assert.deepEqual(await row(of), { state: 'INVITED', from: `${then}-06-20` })
  assert.deepEqual(
    held(rows).map(one => [one.expert, one.state]),
    held(before).map(one => [one.expert, 'INVITED']),
  )
  const days = await world.rows('select distinct starts_on::text as from, ends_on::text as to from assignment where panel_id = ?', [
    made.id,
  ])
  assert.deepEqual(days, [{ from: `${then}-06-20`, to: `${then}-06-21` }])
  for (const seat of held(rows)) await answered(world, seat, accept)
  assert.equal((await row(of)).state, 'CONFIRMED')
})

test('an event is not moved onto an expert’s other duty, unless the reserves shall replace them', async () => {
  const { of, made, year: then } = await drawnEngagement()
  const before = await seats(world, made)
  const busy = held(before)[0]!
  await world.put(BusyPeriod, {
    expert: busy.expert,
    office: world.city.id,
    startsOn: `${then}-07-01`,
    endsOn: `${then}-07-31`,
    note: null,
    enteredBy: null,
  })
  const days = { startsOn: `${then}-07-10`, endsOn: `${then}-07-11` }
  assert.deepEqual(await refusals(postpone(of, { ...days, startsOn: `${then}-08-10`, endsOn: `${then}-08-11` })), [
    { code: 'MEMBERS_SEALED', path: ['overlaps'] },
  ])
  assert.deepEqual(await refusals(postpone(of, days)), [{ code: 'MEMBERS_SEALED', path: ['overlaps'] }], 'busy or not, the same')
  const opensAt = await world.rows<{ at: Date }>('select opens_at as at from panel where id = ?', [made.id])
  await world.open(made)
  const refused = await postpone(of, days).catch((error: unknown) => error)
  assert.ok(refused instanceof Refused)
  assert.deepEqual(
    refused.refusals.map(refusal => [refusal.code, (refusal as MembersUnable).members]),
    [['MEMBERS_UNABLE', 1]],
  )
  assert.deepEqual(await seats(world, made), before, 'nothing half written')
  await world.rows('update panel set opens_at = ? where id = ?', [opensAt[0]!.at, made.id])
  await postpone(of, { ...days, overlaps: 'REPLACE' })
  const rows = await seats(world, made)
  assert.equal(rows.find(one => one.id === busy.id)!.state, 'RELEASED')
  assert.equal(held(rows).length, 5)
  assert.equal(held(rows).filter(one => one.route === 'REPLACEMENT').length, 1)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('postponed without days, everybody is released; with days later it starts again as approved', async () => {
  const { of, made, year: then } = await drawnEngagement()
  await postpone(of)
  assert.deepEqual(await row(of), { state: 'POSTPONED', from: `${then}-05-10` })
  assert.deepEqual(await world.rows('select distinct state from assignment where panel_id = ?', [made.id]), [{ state: 'RELEASED' }])
  assert.deepEqual(await refusals(postpone(of, { startsOn: `${then}-08-01` })), [{ code: 'DAYS_INCOMPLETE', path: ['endsOn'] }])
  assert.deepEqual(await refusals(postpone(of, { startsOn: '2020-01-01', endsOn: '2020-01-02' })), [
    { code: 'STARTS_IN_THE_PAST', path: ['startsOn'] },
  ])
  await postpone(of, { startsOn: `${then}-08-01`, endsOn: `${then}-08-02` })
  assert.deepEqual(await row(of), { state: 'APPROVED', from: `${then}-08-01` })
  await drawn(world, officer, await panel(world, organiser, of))
  assert.equal((await row(of)).state, 'INVITED')
})

test('the sealed list is opened when its moment has come, and not before', async () => {
  const { of, made } = await drawnEngagement()
  const open = () => world.run(organiser, act => openSealedList(act, named(of)))
  assert.deepEqual(await refusals(open()), [{ code: 'STILL_SEALED' }])
  await world.rows('update panel set opens_at = now() where id = ?', [made.id])
  await open()
  assert.equal((await row(of)).state, 'OPENED')
})

test('another venue leaves days, seats and answers as they are; whoever holds a seat is told, with a later entry for the calendar', async () => {
  const { of, made } = await drawnEngagement()
  const [first, ...others] = held(await seats(world, made)) as [SeatRow, ...SeatRow[]]
  await answered(world, first, accept)
  const change = (place: string, viewer = organiser) => world.run(viewer, act => changeVenue(act, { ...named(of), place }))
  const told = () =>
    world.rows<{ expert: number }>(`select expert_id as expert from message where template = 'VENUE_CHANGED' order by expert_id`)
  const holder = await world.signedIn(first.expert)
  const entry = async () => {
    const text = (await world.run(holder, act => assignmentCalendar(act, toGlobalId('Assignment', first.id))))!
    return { sequence: Number(/SEQUENCE:(\d+)/.exec(text)![1]), place: /LOCATION:([^\r\n]+)/.exec(text)?.[1] }
  }
  const before = await entry()
  for (const [place, code] of [
    [' ', 'PLACE_LENGTH'],
    ['长'.repeat(201), 'PLACE_LENGTH'],
  ] as const)
    assert.deepEqual(await refusals(change(place)), [{ code, path: ['place'] }])
  assert.deepEqual(await refusals(change('市技师学院', officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await told(), [])
  const { engagement: moved } = await change(' 市技师学院 ')
  assert.equal(moved!.place, '市技师学院')
  assert.deepEqual(await refusals(change('市技师学院')), [{ code: 'VENUE_UNCHANGED', path: ['place'] }])
  const holders = [first, ...others].map(seat => seat.expert).sort((a, b) => a - b)
  assert.deepEqual(
    await told(),
    holders.map(expert => ({ expert })),
  )
  assert.deepEqual(
    held(await seats(world, made))
      .map(seat => seat.state)
      .sort(),
    ['ACCEPTED', ...others.map(() => 'INVITED')],
  )
  const after = await entry()
  assert.ok(after.sequence > before.sequence, 'a calendar takes the later entry')
  assert.equal(after.place, '市技师学院')
  await world.run(organiser, act => cancelEngagement(act, { ...named(of), reason: '停办' }))
  assert.deepEqual(
    (await refusals(change('文体中心'))).map(({ code }) => code),
    ['WRONG_STATE'],
  )
})
