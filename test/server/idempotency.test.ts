import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { password, plantOffices } from '../identity/offices.ts'
import { bearer, send } from './client.ts'
import { testApp, testPlatform } from './doors.ts'

const { platform, database } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const { accountId, officeId } = await plantOffices(database, {
  'city.administrator': ['ADMINISTRATOR'],
  'city.second': ['ADMINISTRATOR'],
  'chikan.reviewer': [],
})
const city = await bearer(app, 'city.administrator', password)
const second = await bearer(app, 'city.second', password)

const grantRole = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleGrant { id role } userErrors { __typename code } } }'
const input = (role: string) => ({ accountId: accountId('chikan.reviewer'), officeId: officeId('chikan'), role })
const grant = async (role: string, key: string, headers = city, query = grantRole) =>
  (await send(app, query, { input: input(role) }, { ...headers, 'idempotency-key': key })).body
const count = (table: string) =>
  withClient(database.owner, async client =>
    Number((await client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count),
  )
const refused = (__typename: string, code: string) => ({ data: { grantRole: { roleGrant: null, userErrors: [{ __typename, code }] } } })

test('the same request again gets the same answer and has no second effect', async () => {
  const before = await count('role_grant')
  const first = await grant('REVIEWER', 'key 1')
  assert.deepEqual(await grant('REVIEWER', 'key 1'), first)
  assert.deepEqual(await grant('REVIEWER', 'key 1', city, grantRole.replace('id role', 'role account { loginName }')), {
    data: { grantRole: { roleGrant: { role: 'REVIEWER', account: { loginName: 'chikan.reviewer' } }, userErrors: [] } },
  })
  assert.equal(await count('role_grant'), before + 1)
})

test('a different request under the same key is refused', async () => {
  assert.deepEqual(await grant('ANALYST', 'key 1'), refused('IdempotencyKeyReused', 'IDEMPOTENCY_KEY_REUSED'))
})

test('keys of different viewers have nothing to do with each other', async () => {
  const answer = (await grant('ANALYST', 'key 1', second)) as { data: { grantRole: { userErrors: unknown[] } } }
  assert.deepEqual(answer.data.grantRole.userErrors, [])
})

test('of twenty at once one has the effect, and all get its answer', async () => {
  const before = await count('role_grant')
  const answers = await Promise.all(Array.from({ length: 20 }, () => grant('ORGANISER', 'key 2')))
  assert.equal(await count('role_grant'), before + 1)
  assert.equal(new Set(answers.map(answer => JSON.stringify(answer))).size, 1)
  assert.equal(JSON.stringify(answers[0]).includes('ORGANISER'), true)
})

test('without a key the second of two at once is a request of its own (the broken twin)', async () => {
  const answers = await Promise.all([1, 2].map(() => send(app, grantRole, { input: input('SUPERVISOR') }, city)))
  const codes = answers.map(({ body }) => (body.data!.grantRole as { userErrors: { code: string }[] }).userErrors[0]?.code)
  assert.deepEqual(codes.sort(), ['ROLE_ALREADY_HELD', undefined])
})

test('a refusal keeps nothing: the request may be tried again', async () => {
  const kept = await count('idempotency_key')
  assert.deepEqual(await grant('REVIEWER', 'key 3'), refused('InvalidInput', 'ROLE_ALREADY_HELD'))
  assert.equal(await count('idempotency_key'), kept)
})

test('one key in two root fields is two keys', async () => {
  const openAccount = 'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { displayName } userErrors { code } } }'
  const given = { officeId: officeId('chikan'), loginName: 'chikan.another', displayName: '另一位' }
  const open = async () => (await send(app, openAccount, { input: given }, { ...city, 'idempotency-key': 'key 2' })).body
  const opened = { data: { openAccount: { account: { displayName: '另一位' }, userErrors: [] } } }
  assert.deepEqual(await open(), opened, 'key 2 was used for a role')
  assert.deepEqual(await open(), opened)
})

test('a key is kept for a day at least, and forgotten after two', async () => {
  const aged = (hours: number) =>
    withClient(database.owner, async client => {
      await client.query(`update idempotency_key set created_at = now() - make_interval(hours => $1)`, [hours])
      await client.query('select forget_expired()')
    })
  const before = await count('idempotency_key')
  await aged(47)
  assert.equal(await count('idempotency_key'), before)
  assert.deepEqual(await grant('ANALYST', 'key 1'), refused('IdempotencyKeyReused', 'IDEMPOTENCY_KEY_REUSED'))
  await aged(49)
  assert.equal(await count('idempotency_key'), 0)
  assert.deepEqual(await grant('REVIEWER', 'key 1'), refused('InvalidInput', 'ROLE_ALREADY_HELD'), 'asked anew')
})

test('keys of people who are not signed in are not kept', async () => {
  const kept = await count('idempotency_key')
  const { body } = await send(app, 'mutation { signOut { ended userErrors { code } } }', {}, { 'idempotency-key': 'key 4' })
  assert.deepEqual(body, { data: { signOut: { ended: false, userErrors: [] } } })
  assert.equal(await count('idempotency_key'), kept)
})

test('root fields of one request are separate: one refused does not undo the other', async () => {
  const query = `mutation ($one: GrantRoleInput!, $two: GrantRoleInput!) {
    first: grantRole(input: $one) { roleGrant { role } userErrors { code } }
    second: grantRole(input: $two) { roleGrant { role } userErrors { code } } }`
  const { body } = await send(app, query, { one: input('REVIEWER'), two: input('APPROVER') }, city)
  assert.deepEqual(body, {
    data: {
      first: { roleGrant: null, userErrors: [{ code: 'ROLE_ALREADY_HELD' }] },
      second: { roleGrant: { role: 'APPROVER' }, userErrors: [] },
    },
  })
})
