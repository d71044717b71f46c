import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Gap, gapsAhead, lastDayServing, smallestCall } from '../../api/roster/maintenance/forecast.ts'
import { closePeriodicReview, reviewExperts, startPeriodicReview } from '../../api/roster/maintenance/periodic-review.ts'
import { rosterForecast } from '../../api/roster/maintenance/roster-forecast.ts'
import { setOccupationNeed } from '../../api/roster/maintenance/set-occupation-need.ts'
import { addDays, addMonths, addYears, type LocalDate } from '../../api/time/local-date.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
breaksOnPurpose('a term lasts as long as its roster says', 'terms end on the days which the forecast looks at')
const manager = await world.staff(['ROSTER_MANAGER'])
const clerk = await world.staff(['REVIEWER'], world.county)
const rosterId = toGlobalId('Roster', world.roster.id)
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: LocalDate }]

test('S25 a gap is counted to its lowest point: terms that end, and people who pass 70 before theirs does', () => {
  const person = (expert: number, through: LocalDate, birthDate: LocalDate, from: LocalDate = '2020-01-01') => ({
    expert,
    from,
    through,
    birthDate,
    needs: [1],
  })
  const people = [
    person(1, '2030-12-31', '1980-01-01'),
    person(2, '2027-06-30', '1980-01-01'),
    person(3, '2030-12-31', '1956-09-01'),
    person(4, '2027-12-31', '1950-01-01'),
    person(5, '2031-12-31', '1980-01-01', '2027-08-01'),
  ]
  assert.equal(lastDayServing(people[2]!), '2027-08-31')
  assert.deepEqual(gapsAhead([{ occupation: 1, needed: 4 }], people, '2027-01-01', '2029-01-01'), [
    { occupation: 1, needed: 4, now: 4, ending: 2, passing70: 1, lowest: 2, belowOn: '2027-07-01', missing: 2 },
  ])
  assert.deepEqual(gapsAhead([{ occupation: 1, needed: 2 }], people, '2027-01-01', '2029-01-01'), [])
})

test('S25 the smallest supplementary call: whoever fills an occupation counts for its group too; equal to trying every size', () => {
  const gap = (occupation: number, missing: number): Gap => ({
    occupation,
    missing,
    needed: 0,
    now: 0,
    ending: 0,
    passing70: 0,
    lowest: 0,
    belowOn: '2027-01-01',
  })
  // 1 is a group over 2 and 3; 4 stands alone.
  const below = (group: number, occupation: number) => group === 1 && (occupation === 2 || occupation === 3)
  for (const [a, b, c, d] of [
    [5, 2, 1, 3],
    [2, 2, 2, 0],
    [4, 0, 0, 1],
    [0, 3, 0, 0],
  ] as const) {
    const gaps = [gap(1, a), gap(2, b), gap(3, c), gap(4, d)].filter(({ missing }) => missing > 0)
    const ours = smallestCall(gaps, below).reduce((sum, { people }) => sum + people, 0)
    // By trial: newcomers to 2, 3, another of the group, and 4.
    let least = Number.POSITIVE_INFINITY
    for (let x = 0; x <= 6; x++)
      for (let y = 0; y <= 6; y++)
        for (let z = 0; z <= 6; z++) if (x >= b && y >= c && x + y + z >= a) least = Math.min(least, x + y + z + d)
    assert.equal(ours, least, [a, b, c, d].join())
  }
})

test('S22 needs and sizes are stored per roster and occupation; S25 the forecast names gaps and the smallest call', async () => {
  const needed = (viewer: Viewer, occupationCode: string, number: number, atMost?: number) =>
    world.run(viewer, act => setOccupationNeed(act, { rosterId, occupationCode, needed: number, atMost }))
  assert.deepEqual(await refusals(needed(clerk, '6-18-02-04', 3)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(needed(manager, '6-18-02-04', 3, 2)), [{ code: 'NUMBER_OUT_OF_RANGE', path: ['needed'], clause: 'S22' }])
  assert.deepEqual(await refusals(needed(manager, '9-99', 3)), [{ code: 'NOT_FOUND', path: ['occupationCode'] }])
  await needed(manager, '6-18-02-04', 9)
  await needed(manager, '6-18-02-04', 4, 10)
  await needed(manager, '6-18-02', 5)
  await needed(manager, '4-03-02-01', 1)
  const soon = addMonths(today, 12)
  await world.experts(3, { term: ['2025-01-01', addYears(today, 4)] })
  await world.experts(2, { term: ['2025-01-01', soon], birthDate: '1985-01-01' })
  await world.expert({ occupation: world.cooking.id, term: ['2025-01-01', addYears(today, 3)] })
  const forecast = async (months: number, viewer = manager) =>
    (await world.run(viewer, act => rosterForecast(act, { rosterId, months }))).forecast!
  assert.deepEqual(await refusals(forecast(24, clerk)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual((await forecast(6)).gaps, [])
  const { gaps, ...rest } = await forecast(24)
  assert.deepEqual(rest, {
    through: addMonths(today, 24),
    smallestCall: 2,
    occupationCodes: ['6-18-02', '6-18-02-04'],
    neededBy: addDays(soon, 1),
  })
  assert.deepEqual(
    gaps.map(({ occupation, now, ending, lowest, missing, belowOn }) => [occupation.id, now, ending, lowest, missing, belowOn]),
    [
      [world.weldingGroup.id, 5, 2, 3, 2, addDays(soon, 1)],
      [world.welding.id, 5, 2, 3, 1, addDays(soon, 1)],
    ],
  )
})

test('S25 a periodic review takes in everybody under a term, each office reviews its own, with progress; it closes when all are done', async () => {
  const [ours] = await world.experts(2, { office: world.county.id })
  const due = addDays(today, 60)
  const start = (viewer: Viewer, dueOn: string = due) =>
    world.run(viewer, act => startPeriodicReview(act, { rosterId, name: '五年复审', dueOn }))
  assert.deepEqual(await refusals(start(clerk)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(start(manager, '2020-01-01')), [{ code: 'DUE_IN_THE_PAST', path: ['dueOn'], clause: 'S25' }])
  const { review } = await start(manager)
  assert.deepEqual(await refusals(start(manager)), [{ code: 'REVIEW_UNDER_WAY', path: ['rosterId'], clause: 'S25' }])
  assert.equal(review!.people, 8)
  const reviewId = toGlobalId('PeriodicReview', review!.id)
  const reviewed = (
    viewer: Viewer,
    experts: readonly number[],
    outcome: 'CONFIRMED' | 'REMOVAL_PROPOSED' | 'PENDING' = 'CONFIRMED',
    opinion?: string,
  ) => world.run(viewer, act => reviewExperts(act, { reviewId, expertIds: experts.map(id => toGlobalId('Expert', id)), outcome, opinion }))
  const everybody = (await world.rows<{ id: number }>('select expert_id as id from review_item order by 1')).map(({ id }) => id)
  assert.deepEqual(await refusals(reviewed(clerk, [ours!.id], 'REMOVAL_PROPOSED')), [
    { code: 'TEXT_MISSING', path: ['opinion'], clause: 'S25' },
  ])
  assert.deepEqual(await refusals(reviewed(await world.staff(['ORGANISER']), [ours!.id])), [{ code: 'ROLE_NEEDED' }])
  const first = await reviewed(clerk, everybody)
  assert.deepEqual([first.reviewed, first.notListed!.length, first.review!.reviewed], [2, 6, 2], 'its own office only')
  await reviewed(clerk, [ours!.id], 'REMOVAL_PROPOSED', '长期不履职')
  const close = () => world.run(manager, act => closePeriodicReview(act, { reviewId }))
  assert.deepEqual(await refusals(close()), [{ code: 'REVIEW_NOT_DONE', path: ['reviewId'], clause: 'S25' }])
  assert.equal(
    (
      await reviewed(
        manager,
        everybody.filter(id => id !== ours!.id),
      )
    ).review!.reviewed,
    8,
  )
  assert.equal((await close()).review!.state, 'CLOSED')
  assert.deepEqual(await refusals(reviewed(clerk, [ours!.id])), [{ code: 'WRONG_STATE' }])
})
