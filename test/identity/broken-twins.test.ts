import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { plantOffices } from './offices.ts'

breaksOnPurpose('an administrator reaches every office', 'the twins that pass leave nobody')

const database = await migratedDatabase()
await plantOffices(database, { 'city.administrator': ['ADMINISTRATOR'], 'city.second': ['ADMINISTRATOR'] })

/** Two sessions that do the same thing step by step, at once. */
async function abreast(...steps: readonly (readonly [string, readonly [unknown[], unknown[]]])[]) {
  return withClient(database.owner, one =>
    withClient(database.owner, async other => {
      let last: unknown[] = []
      for (const [text, [ofOne, ofOther]] of steps) {
        const results = await Promise.all([one.query(text, ofOne), other.query(text, ofOther)])
        if (results[0].rows.length > 0) last = results.map(({ rows }) => rows[0])
      }
      return last
    }),
  )
}
const none: [unknown[], unknown[]] = [[], []]

test('the race of two administrators is real: counted without the lock, both revocations pass and nobody is left', async () => {
  await withClient(database.owner, client => client.query('alter table role_grant disable trigger keep_an_administrator'))
  const others = await abreast(
    ['begin', none],
    [`select count(*)::int as others from role_grant where role = 'ADMINISTRATOR' and ends_at is null and id <> $1`, [[1], [2]]],
    ['update role_grant set ends_at = clock_timestamp() where id = $1', [[1], [2]]],
    ['commit', none],
  )
  assert.deepEqual(others, [{ others: 1 }, { others: 1 }])
  const left = await withClient(database.owner, client =>
    client.query(`select from role_grant where role = 'ADMINISTRATOR' and ends_at is null`),
  )
  assert.equal(left.rowCount, 0)
})

test('the race of two who disable each other is real: asked without the lock, both pass and nobody is left', async () => {
  await withClient(database.owner, async client => {
    await client.query('update role_grant set ends_at = null')
    await client.query('alter table account disable trigger keep_an_account')
  })
  const others = await abreast(
    ['begin', none],
    [`select count(*)::int as others from account where disabled_at is null and id <> $1`, [[1], [2]]],
    ['update account set disabled_at = clock_timestamp() where id = $1', [[2], [1]]],
    ['commit', none],
  )
  assert.deepEqual(others, [{ others: 1 }, { others: 1 }])
  const left = await withClient(database.owner, client => client.query('select from account where disabled_at is null'))
  assert.equal(left.rowCount, 0)
})

test('the race of two attempts is real: counted without taking turns, each sees only itself', async () => {
  const seen = await abreast(
    ['begin', none],
    [`insert into sign_in_attempt (subject) values ('somebody')`, none],
    [`select count(*)::int as attempts from sign_in_attempt where subject = 'somebody'`, none],
    ['commit', none],
  )
  assert.deepEqual(seen, [{ attempts: 1 }, { attempts: 1 }])
})
