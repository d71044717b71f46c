import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pino from 'pino'
import { invariants } from '../../api/checks/all.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { makeIdentityNumber } from '../../seeds/world/identity-numbers.ts'
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
const organiser = await as('chikan.organiser')
const ask = async <Row>(sql: string, ...values: unknown[]) =>
  (await withClient(database.owner, client => client.query(sql, values))).rows as Row[]
const [employer] = await ask<{ code: string }>(
  'select credit_code as code from organisation where merged_into_id is null order by id limit 1',
)
const [merged] = await ask<{ code: string; heir: string }>(
  'select one.credit_code as code, heir.credit_code as heir from organisation as one join organisation as heir on heir.id = one.merged_into_id limit 1',
)
const chikan = 2

const mutation = `mutation ($input: ImportRosterInput!) { importRoster(input: $input) {
  report { mode rows good written faults { row column code } }
  userErrors { __typename code messageZh path ... on FaultyRows { faults { row column code } } } } }`

interface Imported {
  readonly report: { rows: number; good: number; written: number; faults: { row: number; column: string; code: string }[] } | null
  readonly userErrors: { __typename: string; code: string; messageZh: string; path: string[]; faults?: unknown[] }[]
}

async function importFile(csv: string, mode: string, headers = manager, office = chikan): Promise<Imported> {
  const input = { rosterId: toGlobalId('Roster', 1), officeId: toGlobalId('Office', office), csv, mode }
  const { body } = await send(app, mutation, { input }, headers)
  assert.equal(body.errors, undefined, JSON.stringify(body.errors))
  return body.data!.importRoster as Imported
}

const heading =
  '姓名,身份证号,手机号,户籍区划代码,从业方式,单位统一社会信用代码,主要职业编码,主要职业名称,工种,职业技能等级,技能等级取得日期,起聘日期,聘书编号'
const number = (order: number) => makeIdentityNumber('440899', '1979-03-14', order, 'FEMALE')
const line = (order: number, cells: Record<number, string> = {}) =>
  [
    '梁 小燕',
    number(order),
    '14000000001',
    '440802001',
    '在职',
    employer!.code,
    '6-18-02-04',
    '焊工',
    '电焊工',
    '技师',
    '2015/6/1',
    '2024-02-29',
    `赤聘${order}`,
  ]
    .map((cell, index) => cells[index] ?? cell)
    .join(',')
const file = (...lines: string[]) => [heading, ...lines].join('\n')
const people = async () => (await ask<{ people: number }>('select count(*)::int as people from expert'))[0]!.people

test('a dry run names every faulty cell by row, column and reason, and writes nothing', async () => {
  const before = await people()
  const { report, userErrors } = await importFile(
    file(
      line(1),
      line(1, { 12: '赤聘x' }),
      line(2, { 0: '', 1: '440899197903140048', 2: '12345', 3: '999999', 4: '失业' }),
      line(3, { 5: '91440802MA00000000', 6: '6-18-02-99', 9: '大师', 10: '2015-02-30' }),
      line(4, { 5: merged!.code, 6: '6-18', 7: '' }),
      line(5, { 5: '', 7: '电工', 11: '2099-01-01' }),
      line(6, { 8: '数控车工', 10: '2099-01-01' }),
      line(7, { 10: '' }),
      line(8, { 9: '', 11: '' }),
      line(9, { 10: '1970-01-01', 12: '赤聘1' }),
      line(10, { 12: '赤聘1' }),
    ),
    'DRY_RUN',
  )
  assert.deepEqual(userErrors, [])
  assert.deepEqual(
    { ...report, faults: report!.faults.map(({ row, column, code }) => `${row} ${column} ${code}`) },
    {
      mode: 'DRY_RUN',
      rows: 11,
      good: 1,
      written: 0,
      faults: [
        '3 身份证号 TWICE_IN_FILE',
        '4 身份证号 ID_NUMBER_CHECK_CHARACTER',
        '4 姓名 MISSING',
        '4 手机号 PHONE',
        '4 户籍区划代码 DIVISION_UNKNOWN',
        '4 从业方式 NOT_A_CHOICE',
        '5 单位统一社会信用代码 CREDIT_CODE',
        '5 主要职业编码 OCCUPATION_MOVED',
        '5 职业技能等级 NOT_A_CHOICE',
        '5 技能等级取得日期 DAY',
        '6 单位统一社会信用代码 ORGANISATION_MERGED',
        '6 主要职业编码 OCCUPATION_GROUP',
        '7 单位统一社会信用代码 EMPLOYER_MISSING',
        '7 主要职业编码 OCCUPATION_MOVED',
        '7 起聘日期 TERM_TOO_FAR',
        '8 工种 TRADE_UNKNOWN',
        '8 技能等级取得日期 DAY_IN_FUTURE',
        '9 技能等级取得日期 GRANTED_ON_MISSING',
        '10 职业技能等级 GRADE_MISSING',
        '10 起聘日期 TERM_MISSING',
        '11 技能等级取得日期 BEFORE_BIRTH',
        '12 聘书编号 TWICE_IN_FILE',
      ],
    },
  )
  assert.equal(await people(), before)
})

test('one faulty row keeps all rows from being written', async () => {
  const before = await people()
  const { report, userErrors } = await importFile(file(line(20), line(21, { 2: '1' })), 'ALL_ROWS')
  assert.equal(report, null)
  assert.deepEqual(
    userErrors.map(({ __typename, code, faults }) => ({ __typename, code, faults })),
    [{ __typename: 'FaultyRows', code: 'FAULTY_ROWS', faults: [{ row: 3, column: '手机号', code: 'PHONE' }] }],
  )
  assert.equal(await people(), before)
})

test('S25 good rows are written whole: sealed, searchable, with a term from 29 to 28 February', async () => {
  const { report } = await importFile(file(line(30), line(31, { 2: '1' })), 'GOOD_ROWS')
  assert.deepEqual([report!.rows, report!.good, report!.written, report!.faults.length], [2, 1, 1, 1])
  assert.deepEqual(
    await ask(
      `select expert.name, id_number_masked, phone_masked, sex, birth_date::text, expert.office_id, term.starts_on::text, term.ends_on::text,
         term.certificate_number, credential.name as credential, occupation.code, trade.name as trade, "primary", employer_id, term_state
       from expert join term on term.expert_id = expert.id join credential on credential.expert_id = expert.id
       join expert_occupation on expert_occupation.expert_id = expert.id join occupation on occupation.id = expert_occupation.occupation_id
       join trade on trade.id = trade_id where id_number_hash = $1`,
      testSeals.fingerprint('expert.idNumber', number(30)),
    ),
    [
      {
        name: '梁小燕',
        id_number_masked: `44${'*'.repeat(15)}${number(30)[17]}`,
        phone_masked: '140****0001',
        sex: 'FEMALE',
        birth_date: '1979-03-14',
        office_id: chikan,
        starts_on: '2024-02-29',
        ends_on: '2029-02-28',
        certificate_number: '赤聘30',
        credential: '技师',
        code: '6-18-02-04',
        trade: '电焊工',
        primary: true,
        employer_id: 1,
        term_state: 'ACTIVE',
      },
    ],
  )
})

test('a person or a certificate known to any office is found, also where the viewer sees neither', async () => {
  await importFile(file(line(40)), 'ALL_ROWS')
  const { report } = await importFile(
    file(line(40, { 12: '' }), line(41, { 12: '赤聘40' })),
    'DRY_RUN',
    await as('leizhou.roster-manager'),
    9,
  )
  assert.deepEqual(report!.faults, [
    { row: 2, column: '身份证号', code: 'ALREADY_IN_ROSTER' },
    { row: 3, column: '聘书编号', code: 'CERTIFICATE_IN_USE' },
  ])
})

test('two imports of the same people at once write them once', async () => {
  const same = file(...Array.from({ length: 20 }, (_, index) => line(100 + index)))
  const both = await Promise.all([importFile(same, 'ALL_ROWS'), importFile(same, 'ALL_ROWS')])
  assert.deepEqual(both.map(({ report }) => report?.written ?? 0).sort(), [0, 20])
})

test('only a roster manager of the office may import, and only into a roster above it', async () => {
  const refused = async (...rest: [Record<string, string>?, number?]) =>
    (await importFile(file(line(50)), 'DRY_RUN', ...(rest as []))).userErrors[0]
  assert.deepEqual((await refused(organiser as never))?.code, 'ROSTER_MANAGER_ONLY')
  assert.deepEqual((await refused(manager, 9))?.code, 'ROSTER_MANAGER_ONLY')
  assert.deepEqual((await refused({}))?.code, 'ROSTER_MANAGER_ONLY')
})

test('S18 what cannot be read is refused without repeating anything of it', async () => {
  const { userErrors } = await importFile(`张三,${number(60)}\n`, 'DRY_RUN')
  assert.deepEqual(
    userErrors.map(({ code, path }) => [code, path]),
    [['COLUMNS_UNKNOWN', ['csv']]],
  )
  const { report } = await importFile(file(line(61, { 1: `${number(61).slice(0, 17)}?` })), 'DRY_RUN')
  assert.ok(!JSON.stringify([userErrors, report]).includes(number(60).slice(0, 10)))
  const logged = await ask<{ text: string }>('select details::text as text from act_log')
  assert.ok(logged.every(({ text }) => !text.includes('440899')))
})

test('after all imports no invariant is broken', async () => {
  const broken: unknown[] = []
  await withClient(database.owner, async client => {
    for await (const { invariant, offenders } of checkData(client, testSeals, invariants)) {
      if (offenders.length > 0) broken.push([invariant.name, offenders[0]])
    }
  })
  assert.deepEqual(broken, [])
})
