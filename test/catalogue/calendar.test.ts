import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { plantCalendar } from '../../seeds/founding/plant-calendar.ts'
import { dataOf } from '../answers.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
await withClient(world.connections.owner, async client => {
  await client.query('begin')
  await plantCalendar(client)
  await client.query('commit')
})
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const administrator = await world.staff(['ADMINISTRATOR'])
const zone = process.env.TZ
after(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

async function ask(viewer: Viewer, query: string, variables: object = {}) {
  const outcome = await execution.execute({ query, variables: { ...variables } }, world.context(viewer))
  return dataOf(outcome)
}

const AFTER = `query ($input: WorkingDayAfterInput!) { workingDayAfter(input: $input) { day
  userErrors { __typename code clause messageEn ... on CalendarYearUnknown { year } } } }`
const dayAfter = async (day: string, workingDays: number) =>
  (await ask(administrator, AFTER, { input: { day, workingDays } })).workingDayAfter

test('S23 the stored calendar counts working days, the same wherever the server runs; an unknown year is refused by its number', async () => {
  for (const TZ of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
    process.env.TZ = TZ
    assert.deepEqual(await dayAfter('2023-01-18', 5), { day: '2023-01-30', userErrors: [] })
    const { calendarYear } = await ask(administrator, '{ calendarYear(year: 2026) { documentNumber issuedOn days { day kind festival } } }')
    assert.deepEqual(
      [calendarYear.documentNumber, calendarYear.issuedOn, calendarYear.days.length, calendarYear.days[0]],
      ['国办发明电〔2025〕7号', '2025-11-04', 39, { day: '2026-01-01', kind: 'HOLIDAY', festival: '元旦' }],
    )
    assert.deepEqual(await dayAfter('2026-12-28', 5), {
      day: null,
      userErrors: [
        {
          __typename: 'CalendarYearUnknown',
          code: 'CALENDAR_YEAR_UNKNOWN',
          clause: 'S23',
          messageEn: 'The working-day calendar of 2027 is not known, and nothing is guessed; an administrator has to enter it first.',
          year: 2027,
        },
      ],
    })
  }
  assert.equal((await dayAfter('2026-01-01', 0)).userErrors[0].code, 'NUMBER_OUT_OF_RANGE')
})

const ADD = `mutation ($input: AddCalendarYearInput!) { addCalendarYear(input: $input) {
  calendarYear { year documentNumber days { day kind } } userErrors { code path } } }`
const y2027 = {
  year: 2027,
  documentNumber: '国办发明电〔2026〕8号',
  issuedOn: '2026-11-01',
  holidays: ['2026-12-31', '2027-01-01', '2027-05-01', '2027-10-01', '2027-10-04'],
  makeUpDays: ['2026-12-26', '2027-10-09'],
}
const added = async (viewer: Viewer, changes: object = {}) => (await ask(viewer, ADD, { input: { ...y2027, ...changes } })).addCalendarYear

test('S23 a year that no notice can state is refused, with what is wrong', async () => {
  const county = await world.staff(['ADMINISTRATOR'], world.county)
  const manager = await world.staff(['ROSTER_MANAGER'])
  const cases: [Viewer, object, object[]][] = [
    [county, {}, [{ code: 'TOP_ADMINISTRATOR_ONLY', path: null }]],
    [manager, {}, [{ code: 'TOP_ADMINISTRATOR_ONLY', path: null }]],
    [administrator, { makeUpDays: ['2027-10-08'] }, [{ code: 'MAKE_UP_ON_WEEKDAY', path: ['makeUpDays'] }]],
    [
      administrator,
      { makeUpDays: ['2027-10-01'] },
      ['DAY_TWICE', 'MAKE_UP_ON_WEEKDAY'].map((code, index) => ({ code, path: [index ? 'makeUpDays' : 'holidays'] })),
    ],
    [administrator, { holidays: ['2027-01-01', '2027-05-01'] }, [{ code: 'STATUTORY_HOLIDAY_MISSING', path: ['holidays'] }]],
    [administrator, { holidays: [...y2027.holidays, '2026-11-30'] }, [{ code: 'DAY_OUTSIDE_YEAR', path: ['holidays'] }]],
    [administrator, { documentNumber: ' ' }, [{ code: 'DOCUMENT_MISSING', path: ['documentNumber'] }]],
    [administrator, { issuedOn: '2099-01-01' }, [{ code: 'NOT_ISSUED_YET', path: ['issuedOn'] }]],
    [
      administrator,
      { ...y2027, year: 2026, holidays: ['2026-01-01', '2026-05-01', '2026-10-01'], makeUpDays: [] },
      [{ code: 'CALENDAR_YEAR_KNOWN', path: ['year'] }],
    ],
  ]
  for (const [viewer, changes, userErrors] of cases) assert.deepEqual(await added(viewer, changes), { calendarYear: null, userErrors })
})

test('S23 an administrator adds a year once; the days of December that it names count by it', async () => {
  const answers = await Promise.all([added(administrator), added(administrator)])
  assert.deepEqual(answers.map(({ userErrors }) => userErrors[0]?.code).sort(), ['CALENDAR_YEAR_KNOWN', undefined])
  const { calendarYear } = answers.find(answer => answer.calendarYear)!
  assert.deepEqual([calendarYear.year, calendarYear.documentNumber, calendarYear.days.length], [2027, '国办发明电〔2026〕8号', 7])
  // 2026-12-26, a Saturday, is worked; 31 December and 1 January are not.
  assert.deepEqual(await dayAfter('2026-12-25', 5), { day: '2027-01-04', userErrors: [] })
  const [row] = await world.rows(`select verb, details, actor from act_log where verb = 'calendarYear.added'`)
  assert.deepEqual(row, {
    verb: 'calendarYear.added',
    details: { year: 2027, documentNumber: '国办发明电〔2026〕8号', days: 7 },
    actor: administrator.account,
  })
})

const CORRECT = `mutation ($input: CorrectCalendarDayInput!) { correctCalendarDay(input: $input) {
  correction { day formerKind kind reason documentNumber } userErrors { code path } } }`
const corrected = async (viewer: Viewer, input: object) =>
  (await ask(viewer, CORRECT, { input: { documentNumber: '国办发明电〔2027〕1号', reason: '防汛', ...input } })).correctCalendarDay

test('S23 a day is corrected by a document; what it was stays on record', async () => {
  const refused = (code: string, path: string[] | null = null) => ({ correction: null, userErrors: [{ code, path }] })
  const day = '2027-06-07'
  assert.deepEqual(await corrected(await world.staff(['ANALYST']), { day, kind: 'HOLIDAY' }), refused('TOP_ADMINISTRATOR_ONLY'))
  assert.deepEqual(await corrected(administrator, { day, kind: 'ORDINARY' }), refused('NOTHING_CHANGES', ['kind']))
  assert.deepEqual(await corrected(administrator, { day, kind: 'MAKE_UP_DAY' }), refused('MAKE_UP_ON_WEEKDAY', ['kind']))
  assert.deepEqual(await corrected(administrator, { day: '2028-06-07', kind: 'HOLIDAY' }), refused('CALENDAR_YEAR_UNKNOWN'))
  assert.deepEqual(await corrected(administrator, { day, kind: 'HOLIDAY', reason: ' ' }), refused('TEXT_MISSING', ['reason']))
  assert.deepEqual(await dayAfter('2027-06-04', 1), { day, userErrors: [] })
  assert.deepEqual(await corrected(administrator, { day, kind: 'HOLIDAY' }), {
    correction: { day, formerKind: 'ORDINARY', kind: 'HOLIDAY', reason: '防汛', documentNumber: '国办发明电〔2027〕1号' },
    userErrors: [],
  })
  assert.deepEqual(await dayAfter('2027-06-04', 1), { day: '2027-06-08', userErrors: [] })
  const [before] = await world.rows(
    `select working_days_as_of('2027-06-04', '2027-06-08', now() - interval '1 hour') as earlier, working_days_as_of('2027-06-04', '2027-06-08', now()) as now`,
  )
  assert.deepEqual(before, { earlier: 2, now: 1 })
  // Anybody reads what counts, and what it was before; who entered it is for the offices.
  const listed = `{ calendarCorrections { totalCount nodes { day formerKind kind reason documentNumber correctedBy { id } } }
    calendarYears { year documentNumber } calendarYear(year: 2027) { days { day kind } } }`
  const read = await ask(administrator, listed)
  const correctedBy = { id: toGlobalId('Account', administrator.account!) }
  const shown = { day, formerKind: 'ORDINARY', kind: 'HOLIDAY', reason: '防汛', documentNumber: '国办发明电〔2027〕1号' }
  assert.deepEqual(read.calendarCorrections, { totalCount: 1, nodes: [{ ...shown, correctedBy }] })
  assert.deepEqual(
    read.calendarYears.map(({ year }: { year: number }) => year),
    Array.from({ length: 24 }, (_, index) => 2004 + index),
  )
  assert.ok(read.calendarYear.days.some((one: { day: string; kind: string }) => one.day === day && one.kind === 'HOLIDAY'))
  const open = await ask(nobody, listed)
  assert.deepEqual(open.calendarCorrections.nodes, [{ ...shown, correctedBy: null }])
  const attempts = [
    `update calendar_correction set reason = '改'`,
    `delete from calendar_day where day = '${day}'`,
    `update calendar_year set year = 2030 where year = 2027`,
  ]
  await withClient(world.connections.app, async client => {
    for (const statement of attempts) await assert.rejects(client.query(statement), { code: '42501' }, statement)
  })
})
