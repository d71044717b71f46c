import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { bearer, send } from '../server/client.ts'
import { testApp, testPlatform } from '../server/doors.ts'
import { password, plantOffices } from './offices.ts'

const { platform, database } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const { accountId, officeId, accounts, division } = await plantOffices(database, {
  'city.administrator': ['ADMINISTRATOR'],
  'chikan.administrator': ['ADMINISTRATOR'],
  'chikan.reviewer': ['REVIEWER'],
})
const [city, chikan, reviewer] = await Promise.all(
  ['city.administrator', 'chikan.administrator', 'chikan.reviewer'].map(name => bearer(app, name, password)),
)
type Headers = Record<string, string> | undefined
const query = `mutation ($input: OpenOfficeInput!) { openOffice(input: $input) {
  office { id name kind parent { name } division { code } organisation { name } } userErrors { __typename code path } } }`
const openOffice = async (input: object, headers: Headers = {}) =>
  (await send(app, query, { input }, headers)).body.data!.openOffice as { office: { id: string } | null; userErrors: { code: string }[] }
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(database.owner, async client => (await client.query<Row>(text, values)).rows)
const input = { name: '霞山区人社局', kind: 'COUNTY_BUREAU', parentId: officeId('city'), divisionId: toGlobalId('Division', division) }

test('an administrator opens an office, opens an account for it and grants a role there, one after the other', async () => {
  const { office, userErrors } = await openOffice(input, city)
  const id = toGlobalId('Office', 4)
  assert.deepEqual(userErrors, [])
  assert.deepEqual(office, {
    id,
    name: '霞山区人社局',
    kind: 'COUNTY_BUREAU',
    parent: { name: 'city' },
    division: { code: '4408' },
    organisation: null,
  })
  const rows = await sql(`select actor, office_id, subject_id, details from act_log where verb = 'office.opened'`)
  const details = { kind: 'COUNTY_BUREAU', parent: 1, division }
  assert.deepEqual(rows, [{ actor: accounts['city.administrator'], office_id: 4, subject_id: 4, details }])

  const account = `mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } userErrors { code } } }`
  const opened = await send(app, account, { input: { officeId: id, loginName: 'xiashan', displayName: '霞山' } }, city)
  const answer = opened.body.data!.openAccount as { account: { id: string }; userErrors: object[] }
  assert.deepEqual(answer.userErrors, [])
  const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleGrant { role office { name } } userErrors { code } } }'
  const granted = await send(app, grant, { input: { accountId: answer.account.id, officeId: id, role: 'ADMINISTRATOR' } }, city)
  assert.deepEqual(granted.body.data!.grantRole, { roleGrant: { role: 'ADMINISTRATOR', office: { name: '霞山区人社局' } }, userErrors: [] })
})

test('an office may be an organisation of the catalogue', async () => {
  const [row] = await sql<{ id: number }>(
    `insert into organisation (credit_code, name, kind, division_id) values ('11440800007000000U', '市应急管理局', 'GOVERNMENT', $1) returning id`,
    [division],
  )
  const given = { ...input, name: '市应急管理局', kind: 'INDUSTRY_AUTHORITY', organisationId: toGlobalId('Organisation', row!.id) }
  const { office, userErrors } = await openOffice(given, city)
  assert.deepEqual(userErrors, [])
  assert.deepEqual((office as unknown as { organisation: object }).organisation, { name: '市应急管理局' })
})

test('a refused office says why, and none is made', async () => {
  const before = (await sql('select from office')).length
  const because = (__typename: string, code: string, path: string[] | null = null) => ({
    office: null,
    userErrors: [{ __typename, code, path }],
  })
  const other = { ...input, name: '另一机构' }
  const cases: [object, Headers, object][] = [
    [other, {}, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...other, parentId: officeId('chikan') }, reviewer, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [other, chikan, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [input, city, because('InvalidInput', 'NAME_TAKEN', ['name'])],
    [{ ...other, name: ' chikan ' }, city, because('InvalidInput', 'NAME_TAKEN', ['name'])],
    [{ ...other, name: '' }, city, because('InvalidInput', 'TEXT_LENGTH', ['name'])],
    [{ ...other, parentId: toGlobalId('Office', 999) }, city, because('NotFound', 'NOT_FOUND', ['parentId'])],
    [{ ...other, divisionId: accountId('chikan.reviewer') }, city, because('NotFound', 'NOT_FOUND', ['divisionId'])],
    [{ ...other, organisationId: toGlobalId('Organisation', 999) }, city, because('NotFound', 'NOT_FOUND', ['organisationId'])],
  ]
  for (const [given, headers, expected] of cases) assert.deepEqual(await openOffice(given, headers), expected)
  assert.equal((await sql('select from office')).length, before)
})

test('of two who take one name at once, one gets it', async () => {
  const answers = await Promise.all([1, 2].map(() => openOffice({ ...input, name: '同名机构' }, city)))
  assert.deepEqual(answers.map(({ userErrors }) => userErrors[0]?.code).sort(), ['NAME_TAKEN', undefined])
})
