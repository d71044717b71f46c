import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { analyseScores } from '../../api/analytics/analyse-scores.ts'
import { uploadScores } from '../../api/analytics/upload-scores.ts'
import { importContestants } from '../../api/dispatch/conflicts/import-contestants.ts'
import { writeSheet } from '../../api/documents/write-sheet.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { withClient } from '../../api/postgres/roles.ts'
import type { Viewer } from '../../api/viewer.ts'
import type { UploadScoresInput } from '../../schema/analytics/upload-scores.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
const elsewhere = await world.staff(['ORGANISER', 'SUPERVISOR'], world.county)
await world.experts(10, { term: ['2025-01-01', '2099-12-31'] })

const made = await engagement(world, organiser)
const scored = await panel(world, organiser, made)
const engagementId = toGlobalId('Engagement', made.id)
const listed = ['姓名,单位', ...['甲', '乙', '丙', '丁', '戊', '己'].map(name => `选手${name},某某公司`)].join('\n')
await world.run(organiser, act => importContestants(act, { engagementId, csv: listed, mode: 'ALL_ROWS' }))
await drawn(world, officer, scored)
// Contestants in rows 2 and 3 come from the employer of the judge in seat 2.
const sitting = (await seats(world, scored))
  .filter(({ state }) => state === 'INVITED')
  .sort((a, b) => (a.role === b.role ? a.id - b.id : a.role < b.role ? -1 : 1))
await world.rows(
  `update contestant set unit_id = (select employer_id from expert where id = ?) where engagement_id = ? and number in (2, 3)`,
  [sitting[1]!.expert, made.id],
)

const panelId = toGlobalId('Panel', scored.id)
const upload = (viewer: Viewer, input: Partial<UploadScoresInput>) =>
  world.run(viewer, act => uploadScores(act, { panelId, mode: 'ALL_ROWS', ...input }))
const analysis = (viewer: Viewer) => world.run(viewer, act => analyseScores(act, panelId))
const stored = async () => (await world.rows<{ number: number }>('select count(*)::int as number from score'))[0]!.number

const cells = [
  ['2', '88', '90.5', '84', '85'],
  ['选手乙', '80', '84.125', '79', '79'],
  ['4', '91', '90', '90.5', '92'],
  ['5', '70', '69', '71', '70'],
  ['6', '77', '76', '78', '75.5'],
  ['7', '95', '94', '96', '95'],
]
const heading = ['选手', '评委1', '2', 'judge3', (await nameOf(sitting[3]!.expert))!]
const csvOf = (rows: readonly (readonly string[])[], columns: readonly string[] = heading) =>
  [columns, ...rows].map(row => row.join(',')).join('\n')
const csv = csvOf(cells)

async function nameOf(expert: number) {
  return (await world.rows<{ name: string }>('select name from expert where id = ?', [expert]))[0]?.name
}

test('before the opening and before the event nothing is uploaded or told, to nobody', async () => {
  assert.deepEqual(await refusals(upload(organiser, { csv })), [{ code: 'STILL_SEALED' }])
  for (const viewer of [organiser, supervisor]) assert.deepEqual(await refusals(analysis(viewer)), [{ code: 'STILL_SEALED' }])
  await world.open(scored)
  assert.deepEqual(await refusals(upload(organiser, { csv })), [{ code: 'NOT_HELD' }])
  await world.rows(`update engagement set state = 'HELD' where id = ?`, [made.id])
  assert.deepEqual(await analysis(organiser), { analysis: null })
})

test('a faulty sheet: each fault by sheet, row and column, nothing written unless asked', async () => {
  const faulty = cells.map(row => [...row])
  faulty[1]![2] = '100.5'
  faulty[2]![0] = '选手癸'
  faulty[3]![4] = ''
  faulty[5]![0] = '6'
  const found = [
    [3, '2', 'NOT_A_SCORE'],
    [4, '选手', 'CONTESTANT_UNKNOWN'],
    [5, heading[4], 'MISSING'],
    [7, '选手', 'TWICE_IN_FILE'],
  ]
  const dry = await upload(organiser, { csv: csvOf(faulty), mode: 'DRY_RUN' })
  assert.deepEqual(
    dry.report!.faults.map(({ row, column, code }) => [row, column, code]),
    found,
  )
  assert.deepEqual([dry.report!.rows, dry.report!.good, dry.report!.written, dry.sheet], [6, 2, 0, null])
  assert.deepEqual(await refusals(upload(organiser, { csv: csvOf(faulty) })), [{ code: 'FAULTY_ROWS', path: ['csv'] }])
  const book = async (columns: readonly string[]) => {
    const written = await writeSheet({ name: '评分表', columns: columns.map(header => ({ header, width: 12 })), rows: faulty })
    return written.toString('base64')
  }
  const read = await upload(organiser, { workbook: await book(heading), mode: 'DRY_RUN' })
  assert.deepEqual(
    read.report!.faults.map(({ sheet, row, column, code }) => [sheet, row, column, code]),
    [3, 4, 5, 7].map((row, index) => ['评分表', row, ['评委2', '选手', '评委4', '选手'][index], found[index]![2]]),
  )
  const misspelt = ['选手', '评委1', '评委2', '评委3', '某某某']
  assert.deepEqual(await refusals(upload(organiser, { workbook: await book(misspelt) })), [{ code: 'COLUMNS_UNKNOWN' }])
  assert.deepEqual(await refusals(upload(organiser, { csv: csvOf(cells, misspelt) })), [{ code: 'COLUMNS_UNKNOWN', path: ['csv'] }])
  assert.deepEqual(await refusals(upload(organiser, { csv, workbook: 'x' })), [{ code: 'CSV_OR_WORKBOOK', path: ['csv'] }])
  const alone = csvOf(
    cells.map(row => row.slice(0, 2)),
    heading.slice(0, 2),
  )
  assert.deepEqual(await refusals(upload(organiser, { csv: alone })), [{ code: 'TOO_FEW_JUDGES', path: ['csv'] }])
  assert.equal(await stored(), 0)
  const asked = await upload(organiser, { csv: csvOf(faulty), mode: 'GOOD_ROWS' })
  assert.deepEqual([asked.report!.written, asked.sheet, await stored()], [2, 1, 8])
})

test('a sheet is kept beside earlier ones; organiser and supervisor read the latest, nobody else anything', async () => {
  assert.equal((await upload(organiser, { csv })).sheet, 2)
  const [byOrganiser, bySupervisor] = [await analysis(organiser), await analysis(supervisor)]
  assert.deepEqual(bySupervisor, byOrganiser)
  const { judges, sheet, contestants } = byOrganiser.analysis!
  assert.deepEqual([sheet, contestants, judges.map(({ seat, scores }) => [seat, scores])], [2, 6, [1, 2, 3, 4].map(seat => [seat, 6])])
  const [, second] = judges
  assert.equal(second!.assignment.id, sitting[1]!.id)
  assert.ok(second!.unitLift!.low > 0, 'the judge lifts the own unit')
  assert.deepEqual(
    judges.map(({ unitLift }) => unitLift !== null),
    [false, true, false, false],
  )
  const expert = await world.signedIn(sitting[1]!.expert)
  for (const viewer of [officer, elsewhere]) {
    assert.deepEqual(await refusals(analysis(viewer)), [{ code: 'ROLE_NEEDED' }])
    assert.deepEqual(await refusals(upload(viewer, { csv })), [{ code: 'ROLE_NEEDED' }])
  }
  assert.ok(['NOT_FOUND', 'ROLE_NEEDED'].includes((await refusals(analysis(expert)))[0]!.code))
  assert.deepEqual(await refusals(upload(supervisor, { csv })), [{ code: 'ROLE_NEEDED' }])
})

test('over GraphQL: the analysis with its seats to the organiser, a refusal to the expert who scored', async () => {
  const execution = openExecution(world.platform, new Viewers(world.platform.aside))
  const query = `query ($panelId: ID!) { scoreAnalysis(panelId: $panelId) {
    userErrors { code } analysis { sheet uploadedAt bound judges { seat consistency { low high } assignment { id role } } outliers { seat } } } }`
  const ask = async (viewer: Viewer) => {
    const outcome = await execution.execute({ query, variables: { panelId } }, world.context(viewer))
    assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
    return JSON.parse(JSON.stringify('json' in outcome ? JSON.parse(outcome.json.toString()) : outcome.data)).scoreAnalysis
  }
  const { analysis: told, userErrors } = await ask(organiser)
  assert.deepEqual([told.sheet, userErrors], [2, []])
  assert.deepEqual(
    told.judges.map(({ assignment }: { assignment: object }) => assignment),
    sitting.slice(0, 4).map(({ id, role }) => ({ id: toGlobalId('Assignment', id), role })),
  )
  const refused = await ask(await world.signedIn(sitting[0]!.expert))
  assert.equal(refused.analysis, null)
  assert.equal(refused.userErrors.length, 1)
  assert.deepEqual(await ask(officer), { userErrors: [{ code: 'ROLE_NEEDED' }], analysis: null })
})

test('the database itself shows scores to nobody who does not say where they organise or supervise, and never changes one', async () => {
  const counted = (viewer: Viewer, offices: string) =>
    world.run(viewer, async ({ em }) => {
      await em.execute(`select set_config('app.score_offices', ?, true)`, [offices])
      return (await em.execute<[{ number: number }]>('select count(*)::int as number from score'))[0].number
    })
  assert.equal(await counted(officer, ''), 0)
  assert.equal(await counted(officer, `{${world.county.id}}`), 0)
  assert.equal(await counted(organiser, `{${world.city.id}}`), 32)
  await world.rows(`update panel set opens_at = now() + interval '1 day' where id = ?`, [scored.id])
  assert.equal(await counted(organiser, `{${world.city.id}}`), 0, 'sealed again')
  for (const change of ['update score set thousandths = 0', 'delete from score', 'update score_sheet set number = 9'])
    await assert.rejects(
      withClient(world.connections.owner, client => client.query(change)),
      /is kept as it was/,
    )
})
