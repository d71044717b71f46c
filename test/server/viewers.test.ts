import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { digestOf } from '../../api/identity/session-token.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { plantOffices } from '../identity/offices.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { testPlatform } from './doors.ts'

breaksOnPurpose('an administrator reaches every office', 'whoever is looked up here holds a lesser role')

const { platform, database } = await testPlatform()
after(() => platform.close())
const { accounts, offices } = await plantOffices(database, { 'chikan.reviewer': ['REVIEWER'], 'city.analyst': ['ANALYST'] })
const sql = (text: string, values: unknown[] = []) => withClient(database.owner, client => client.query(text, values))
const session = (name: string, token: string, lifetime = '1 hour') =>
  sql('select start_session($1, $2, $3)', [accounts[name], digestOf(token), lifetime])
let now = 0
const viewers = new Viewers(platform.aside, () => now)

test('a viewer sees its office and all below; engagements also of the offices above', async () => {
  await session('chikan.reviewer', 'a')
  await session('city.analyst', 'b')
  const { city, chikan, leizhou } = offices
  assert.deepEqual(await viewers.of('a'), {
    account: accounts['chikan.reviewer'],
    grants: [{ role: 'REVIEWER', office: chikan, reaches: [chikan] }],
    offices: [chikan],
    engagementOffices: [city, chikan],
  })
  const analyst = await viewers.of('b')
  assert.deepEqual([analyst.offices, analyst.everyOffice], [[city, chikan, leizhou], true])
})

test('what was loaded is believed for less than five seconds', async () => {
  await sql(`update role_grant set ends_at = now() where role = 'REVIEWER'`)
  assert.equal((await viewers.of('a')).grants.length, 1)
  now = 4_999
  assert.deepEqual((await viewers.of('a')).grants, [])
})

test('ended, expired and unknown sessions and disabled accounts are nobody', async () => {
  const nobody = { grants: [], offices: [], engagementOffices: [] }
  await session('city.analyst', 'c', '-1 second')
  await sql(`update account set disabled_at = now() where login_name = 'chikan.reviewer'`)
  now = 20_000
  for (const token of ['a', 'c', 'unknown', undefined]) assert.deepEqual(await viewers.of(token), nobody)
})

test('the server never sees a session or an attempt outside the functions of signing in', async () => {
  for (const table of ['sign_in_session', 'sign_in_attempt', 'first_sign_in', 'sign_in_link', 'idempotency_key']) {
    const { rows } = await platform.aside.query(`select * from ${table}`)
    assert.deepEqual(rows, [])
  }
  const { rowCount } = await sql('select from sign_in_session')
  assert.equal(rowCount, 3)
})

test('what expired is forgotten', async () => {
  await platform.aside.query('select forget_expired()')
  assert.equal((await sql('select from sign_in_session')).rowCount, 2)
})
