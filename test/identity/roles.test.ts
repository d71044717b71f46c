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
const { accountId, officeId, accounts } = await plantOffices(database, {
  'city.administrator': ['ADMINISTRATOR'],
  'city.second': ['ADMINISTRATOR'],
  'chikan.administrator': ['ADMINISTRATOR'],
  'chikan.reviewer': [],
  'leizhou.reviewer': [],
})
const as = async (name: string) => bearer(app, name, password)
const city = await as('city.administrator')
const second = await as('city.second')
const chikan = await as('chikan.administrator')
const reviewer = await as('chikan.reviewer')

const grantRole = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) {
  roleGrant { role endsAt account { loginName } office { name } grantedBy { loginName } } userErrors { __typename code path } } }`
const revokeRole = `mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) {
  roleGrant { role revocationReason revokedBy { loginName } } userErrors { __typename code path } } }`
const grant = async (input: object, headers: Record<string, string>) =>
  (await send(app, grantRole, { input }, headers)).body.data!.grantRole
const revoke = async (roleGrantId: string, headers: Record<string, string>, reason = '调离') =>
  (await send(app, revokeRole, { input: { roleGrantId, reason } }, headers)).body.data!.revokeRole
const refused = (__typename: string, code: string, path: string[] | null = null) => ({
  roleGrant: null,
  userErrors: [{ __typename, code, path }],
})
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(database.owner, async client => (await client.query<Row>(text, values)).rows)
const grantOf = async (name: string) => {
  const [row] = await sql<{ id: number }>(`select id from role_grant where account_id = $1 order by id desc limit 1`, [accounts[name]])
  return toGlobalId('RoleGrant', row!.id)
}
const input = { accountId: accountId('chikan.reviewer'), officeId: officeId('chikan'), role: 'REVIEWER' }

test('an administrator grants a role in an office below, and the act is logged', async () => {
  assert.deepEqual(await grant(input, city), {
    roleGrant: {
      role: 'REVIEWER',
      endsAt: null,
      account: { loginName: 'chikan.reviewer' },
      office: { name: 'chikan' },
      grantedBy: { loginName: 'city.administrator' },
    },
    userErrors: [],
  })
  const [logged] = await sql(`select verb, actor, subject_type, details ->> 'role' as role from act_log where verb = 'role.granted'`)
  assert.deepEqual(logged, { verb: 'role.granted', actor: accounts['city.administrator'], subject_type: 'RoleGrant', role: 'REVIEWER' })
})

test('what the viewer sees follows within five seconds', async () => {
  const started = performance.now()
  let offices: unknown[] = []
  while (offices.length === 0 && performance.now() - started < 6_000) {
    const { body } = await send(app, '{ viewer { offices { id } } }', {}, reviewer)
    offices = (body.data!.viewer as { offices: unknown[] }).offices
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.deepEqual(offices, [{ id: officeId('chikan') }])
  assert.ok(performance.now() - started < 5_000)
})

test('a refused grant says why, and leaves a trace but no grant', async () => {
  const [before] = await sql<{ count: string }>('select count(*) from role_grant')
  const cases: [object, Record<string, string>, object][] = [
    [input, {}, refused('NotFound', 'NOT_FOUND', ['accountId'])],
    [input, reviewer, refused('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...input, officeId: officeId('leizhou') }, chikan, refused('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...input, officeId: officeId('city') }, chikan, refused('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...input, accountId: accountId('city.administrator') }, city, refused('NotPermitted', 'OWN_ROLE', ['accountId'])],
    [input, city, refused('InvalidInput', 'ROLE_ALREADY_HELD', ['role'])],
    [{ ...input, accountId: officeId('chikan') }, city, refused('NotFound', 'NOT_FOUND', ['accountId'])],
    [{ ...input, officeId: toGlobalId('Office', 999) }, city, refused('NotFound', 'NOT_FOUND', ['officeId'])],
    [{ ...input, role: 'ANALYST', startsAt: '2020-01-01T00:00:00Z' }, city, refused('InvalidInput', 'STARTS_IN_THE_PAST', ['startsAt'])],
    [{ ...input, role: 'ANALYST', endsAt: '2020-01-01T00:00:00Z' }, city, refused('InvalidInput', 'ENDS_BEFORE_IT_STARTS', ['endsAt'])],
  ]
  for (const [given, headers, expected] of cases) assert.deepEqual(await grant(given, headers), expected)
  const [after] = await sql<{ count: string }>('select count(*) from role_grant')
  assert.equal(after!.count, before!.count)
  const logged = await sql<{ refusal: string }>(`select refusal from act_log where verb = 'refused' order by id`)
  assert.deepEqual(
    logged.map(row => row.refusal),
    cases.map(([, , expected]) => (expected as { userErrors: { code: string }[] }).userErrors[0]!.code),
  )
})

test('a revocation has a reason, a name and an end', async () => {
  const id = await grantOf('chikan.reviewer')
  assert.deepEqual(await revoke(id, reviewer), refused('NotPermitted', 'ADMINISTRATOR_ONLY'))
  assert.deepEqual(await revoke(id, chikan, '  '), refused('InvalidInput', 'REASON_MISSING', ['reason']))
  assert.deepEqual(await revoke(id, chikan), {
    roleGrant: { role: 'REVIEWER', revocationReason: '调离', revokedBy: { loginName: 'chikan.administrator' } },
    userErrors: [],
  })
  assert.deepEqual(await revoke(id, chikan), refused('WrongState', 'ALREADY_ENDED', ['roleGrantId']))
})

test('who holds which role is listed for the offices of one’s scope: held, and held once', async () => {
  const listed = async (headers: Record<string, string>, filter: object = {}) => {
    const query =
      'query ($filter: RoleGrantFilter) { roleGrants(filter: $filter) { totalCount nodes { role account { loginName } office { name } } } }'
    const { totalCount, nodes } = (await send(app, query, { filter }, headers)).body.data!.roleGrants as {
      totalCount: number
      nodes: { role: string; account: { loginName: string }; office: { name: string } }[]
    }
    assert.equal(totalCount, nodes.length)
    return nodes.map(({ role, account, office }) => `${office.name} ${account.loginName} ${role}`)
  }
  const administrators = [
    'city city.administrator ADMINISTRATOR',
    'city city.second ADMINISTRATOR',
    'chikan chikan.administrator ADMINISTRATOR',
  ]
  const once = ['chikan chikan.reviewer REVIEWER']
  assert.deepEqual(await listed(city), [...administrators, ...once])
  assert.deepEqual(await listed(city, { held: true }), administrators)
  assert.deepEqual(await listed(city, { held: false, account: accountId('chikan.reviewer') }), once)
  assert.deepEqual(await listed(chikan, { office: officeId('chikan'), roles: ['ADMINISTRATOR'] }), administrators.slice(2))
  assert.deepEqual(await listed(chikan, { office: officeId('city') }), [], 'not of the office above')
  assert.deepEqual(await listed(await as('leizhou.reviewer')), [], 'not of an office one has nothing to do with')
  assert.deepEqual(await listed({}), [])
  const clock = (now: string) =>
    sql(`create or replace function house_now() returns timestamptz language sql volatile as $$ select ${now} $$`)
  await clock(`timestamptz '1999-01-01'`)
  assert.deepEqual(await listed(city, { held: true }).finally(() => clock('clock_timestamp()')), [], 'by the clock that acts go by')
})

test('two administrators who revoke each other at once do not leave the office without one', async () => {
  // Both are known as administrators when they ask, whatever the other has done meanwhile.
  for (const headers of [city, second]) await send(app, '{ viewer { account { id } } }', {}, headers)
  const [ofFirst, ofSecond] = [await grantOf('city.administrator'), await grantOf('city.second')]
  const results = (await Promise.all([revoke(ofSecond, city), revoke(ofFirst, second)])) as { userErrors: { code: string }[] }[]
  assert.deepEqual(results.map(({ userErrors }) => userErrors[0]?.code).sort(), ['LAST_ADMINISTRATOR', undefined])
  const [left] = await sql<{ count: string }>(
    `select count(*) from role_grant where role = 'ADMINISTRATOR' and office_id = 1 and ends_at is null`,
  )
  assert.equal(left!.count, '1')
})

test('the database keeps an administrator even without the rule', async () => {
  const last = sql(`update role_grant set ends_at = clock_timestamp() where role = 'ADMINISTRATOR' and office_id = 1 and ends_at is null`)
  await assert.rejects(last, /would be left without an administrator/)
})
