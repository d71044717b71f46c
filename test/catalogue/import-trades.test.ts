import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pino from 'pino'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { demoPassword } from '../../seeds/world.ts'
import { testKey, testSeals } from '../key.ts'
import { plantedDatabase } from '../planted.ts'
import { bearer, send } from '../server/client.ts'
import { testApp } from '../server/doors.ts'

const database = await plantedDatabase(200)
const platform = await openPlatform(database.app, testKey, pino({ level: 'silent' }))
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const as = (name: string) => bearer(app, name, demoPassword(testSeals))
const manager = await as('chikan.roster-manager')

const mutation = `mutation ($input: ImportTradesInput!) { importTrades(input: $input) {
  report { rows good written faults { row column code messageEn } }
  userErrors { __typename code path ... on FaultyRows { faults { row column code } } } } }`

async function imported(csv: string, mode: string, headers = manager) {
  const { body } = await send(app, mutation, { input: { csv, mode } }, headers)
  assert.equal(body.errors, undefined, JSON.stringify(body.errors))
  return body.data!.importTrades as { report: unknown; userErrors: unknown[] }
}
const trades = async () =>
  (
    await withClient(database.owner, client =>
      client.query(
        `select trade.name from trade join occupation on occupation.id = occupation_id where code = '6-18-02-04' order by trade.name collate "C"`,
      ),
    )
  ).rows.map(row => row.name as string)
const before = await trades()

const faulty = `职业编码,职业名称,工种
6-18-02-04,焊工,水下焊工
6-18-02-04,焊工,水下焊工
9-99-99-99,,某工种
6-18-02,,某工种
6-18-02-04,车工,某工种
6-18-02-04,焊工,
6-18-02-04,焊工,${'长'.repeat(41)}
`

test('a dry run names every faulty cell, codes of another edition among them, and writes nothing', async () => {
  const { report, userErrors } = await imported(faulty, 'DRY_RUN')
  assert.deepEqual(userErrors, [])
  const { faults, ...figures } = report as { faults: { row: number; column: string; code: string }[] }
  assert.deepEqual(figures, { rows: 7, good: 1, written: 0 })
  assert.deepEqual(
    faults.map(({ row, column, code }) => [row, column, code]),
    [
      [3, '工种', 'TWICE_IN_FILE'],
      [4, '职业编码', 'OCCUPATION_UNKNOWN'],
      [5, '职业编码', 'OCCUPATION_GROUP'],
      [6, '职业编码', 'OCCUPATION_MOVED'],
      [7, '工种', 'MISSING'],
      [8, '工种', 'TOO_LONG'],
    ],
  )
  assert.deepEqual(await trades(), before)
})

test('all rows or none; good rows are written once, and the catalogue shows them at once', async () => {
  const refused = await imported(faulty, 'ALL_ROWS')
  assert.equal(refused.report, null)
  assert.deepEqual(
    (refused.userErrors as { code: string }[]).map(({ code }) => code),
    ['FAULTY_ROWS'],
  )
  assert.deepEqual(await trades(), before)
  const written = async () => ((await imported(faulty, 'GOOD_ROWS')).report as { written: number }).written
  assert.deepEqual([await written(), await written()], [1, 0])
  assert.deepEqual(
    await trades(),
    [...before, '水下焊工'].sort((a, b) => (Buffer.from(a) < Buffer.from(b) ? -1 : 1)),
  )
  const { body } = await send(app, `{ occupation(code: "6-18-02-04") { trades { name } } }`, {}, manager)
  assert.ok(JSON.stringify(body.data).includes('水下焊工'))
})

test('only who keeps a roster brings in trades; an unreadable file is refused as a whole', async () => {
  const code = async (csv: string, headers = manager) => (await imported(csv, 'ALL_ROWS', headers)).userErrors
  assert.deepEqual(await code(faulty, await as('chikan.organiser')), [
    { __typename: 'NotPermitted', code: 'ROSTER_MANAGER_ONLY', path: null },
  ])
  assert.deepEqual(await code('职业编码,名称\n'), [{ __typename: 'InvalidInput', code: 'COLUMNS_UNKNOWN', path: ['csv'] }])
  assert.deepEqual(await code('职业编码,工种\n'), [{ __typename: 'InvalidInput', code: 'NO_ROWS', path: ['csv'] }])
})
