import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Client, Pool } from 'pg'
import type { RoleConnections } from '../../api/postgres/connection.ts'
import { Connections } from '../../api/read/connections.ts'
import type { Lease, Scope } from '../../api/read/lease.ts'
import { prepared } from '../../api/read/prepared.ts'
import { SET_SCOPE, scopeOf } from '../../api/viewer.ts'
import { smallWorld, staffOf } from './reading.ts'

const visible = prepared('select office_id, count(*) from expert group by 1 order by 1')
const slow = prepared('select pg_sleep(30)')
const wrong = prepared('select 1 / $1::int')
const scopes = { city: scopeOf(staffOf(1)), two: scopeOf(staffOf(2)), three: scopeOf(staffOf(3)), nobody: ['{}', '{}', '0', '0', '{}'] }
const expected: Readonly<Record<keyof typeof scopes, unknown>> = {
  city: [
    ['1', '2'],
    ['2', '2'],
    ['3', '2'],
  ],
  two: [['2', '2']],
  three: [['3', '2']],
  nobody: [],
}

let database: RoleConnections
before(async () => {
  database = await smallWorld()
})

interface Pooled {
  use<Result>(scope: Scope, work: (lease: Lease) => Promise<Result>, signal?: AbortSignal): Promise<Result>
  close(): Promise<void>
}

/**
 * Many requests of four scopes over two connections, in an order fixed by a small generator; some fail, some are aborted while they run,
 * some leave a statement behind. Returns how many were answered with rows of another scope.
 */
async function wrongAnswers(connections: Pooled): Promise<number> {
  const names = Object.keys(scopes) as (keyof typeof scopes)[]
  let state = 7
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  let wrongOnes = 0
  const ask = async (name: keyof typeof scopes) => {
    const rows = await connections.use(scopes[name], lease => lease.query(visible, []))
    if (JSON.stringify(rows) !== JSON.stringify(expected[name])) wrongOnes++
  }
  const disturb = async (kind: number, name: keyof typeof scopes) => {
    if (kind === 0) await connections.use(scopes[name], lease => lease.query(wrong, ['0']))
    else if (kind === 1) await connections.use(scopes[name], lease => lease.query(slow, []), AbortSignal.timeout(3))
    else await connections.use(scopes[name], async lease => void lease.query(slow, []).catch(() => undefined))
  }
  await Promise.all(
    Array.from({ length: 400 }, async () => {
      const name = names[next(names.length)]!
      const kind = next(20)
      if (kind < 3) await disturb(kind, name).catch(() => undefined)
      else await ask(name)
    }),
  )
  return wrongOnes
}

for (const keeping of ['session', 'transaction'] as const) {
  test(`a connection never serves a wrong scope: ${keeping}`, async () => {
    const connections = new Connections({ database: database.app, size: 2, statementTimeout: 2_000, keeping })
    assert.equal(await wrongAnswers(connections), 0)
    await connections.close()
  })
}

test('the broken twin, which says the scope only once for each connection, does serve wrong ones', async () => {
  const pool = new Pool({ ...database.app, max: 2, statement_timeout: 50 })
  const said = new WeakSet<object>()
  const twin: Pooled = {
    async use(scope, work) {
      const client = await pool.connect()
      try {
        if (!said.has(client)) await client.query(SET_SCOPE, [...scope, 'false'])
        said.add(client)
        const query: Lease['query'] = async ({ text }, values) => (await client.query({ text, values: [...values], rowMode: 'array' })).rows
        return await work({ query })
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
  assert.ok((await wrongAnswers(twin)) > 50)
  await twin.close()
})

test('a connection whose scope could not be set hands out nothing', async () => {
  const connections = new Connections({ database: database.app, size: 1, statementTimeout: 2_000, keeping: 'session' })
  await connections.use(scopes.city, lease => lease.query(visible, []))
  // A setting that the database refuses: the statement behind it runs under the scope before, and its rows must not come out.
  const refused = connections.use(['\0', '{}', '0', '0'], lease => lease.query(visible, []))
  await assert.rejects(refused)
  assert.deepEqual(await connections.use(scopes.two, lease => lease.query(visible, [])), expected.two)
  await connections.close()
})

test('a scope is said once for requests of one scope, and again after an error', async () => {
  const connections = new Connections({ database: database.app, size: 1, statementTimeout: 2_000, keeping: 'session' })
  const counting = prepared("select count(*) from pg_prepared_statements where statement like 'select set_config%$4%'")
  const forgotten = prepared("select set_config('app.offices', '{3}', false)")
  const ask = () => connections.use(scopes.two, lease => lease.query(visible, []))
  assert.deepEqual(await ask(), expected.two)
  // Whatever is done to the setting behind the pool's back stays, because the scope is not said again …
  await connections.use(scopes.two, lease => lease.query(forgotten, []))
  assert.deepEqual(await ask(), expected.three)
  // … until something fails.
  await assert.rejects(connections.use(scopes.two, lease => lease.query(wrong, ['0'])))
  assert.deepEqual(await ask(), expected.two)
  assert.deepEqual(await connections.use(scopes.two, lease => lease.query(counting, [])), [['1']])
  await connections.close()
})

test('aborting rejects at once with its reason, and the database stops the statement', async () => {
  const connections = new Connections({ database: database.app, size: 1, statementTimeout: 20_000, keeping: 'session' })
  const began = performance.now()
  await assert.rejects(
    connections.use(scopes.city, lease => lease.query(slow, []), AbortSignal.timeout(50)),
    { name: 'TimeoutError' },
  )
  assert.ok(performance.now() - began < 1_000)
  assert.deepEqual(await connections.use(scopes.city, lease => lease.query(visible, [])), expected.city)
  await connections.close()
  const client = new Client(database.owner)
  await client.connect()
  const running =
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and query like '%pg_sleep(30)%' and pid <> pg_backend_pid()"
  const deadline = performance.now() + 5_000
  let left = 1
  while (left > 0 && performance.now() < deadline) left = (await client.query<{ n: number }>(running)).rows[0]!.n
  await client.end()
  assert.equal(left, 0)
})

test('statements are prepared once for each connection; behind a transaction pooler none has a name', async () => {
  const names = prepared("select count(*) from pg_prepared_statements where statement like 'select office_id%'")
  for (const [keeping, expectedNames] of [
    ['session', '1'],
    ['transaction', '0'],
  ] as const) {
    const connections = new Connections({ database: database.app, size: 1, statementTimeout: 2_000, keeping })
    for (let round = 0; round < 3; round++) await connections.use(scopes.city, lease => lease.query(visible, []))
    assert.deepEqual(await connections.use(scopes.city, lease => lease.query(names, [])), [[expectedNames]])
    await connections.close()
  }
})

test('a statement that runs too long is stopped', async () => {
  for (const keeping of ['session', 'transaction'] as const) {
    const connections = new Connections({ database: database.app, size: 1, statementTimeout: 100, keeping })
    await assert.rejects(
      connections.use(scopes.city, lease => lease.query(slow, [])),
      { code: '57014' },
    )
    assert.deepEqual(await connections.use(scopes.two, lease => lease.query(visible, [])), expected.two)
    await connections.close()
  }
})

test('a connection that was lost is replaced; once closed, none is lent', async () => {
  const connections = new Connections({ database: database.app, size: 1, statementTimeout: 2_000, keeping: 'session' })
  const own = prepared('select pg_backend_pid()')
  const [[pid]] = (await connections.use(scopes.city, lease => lease.query(own, []))) as [[string]]
  const client = new Client({ ...database.owner })
  await client.connect()
  await connections.use(scopes.city, lease => lease.query(prepared('select pg_terminate_backend($1::int)'), [pid])).catch(() => undefined)
  await client.end()
  assert.deepEqual(await connections.use(scopes.three, lease => lease.query(visible, [])), expected.three)
  await connections.close()
  await assert.rejects(
    connections.use(scopes.city, lease => lease.query(visible, [])),
    /closed/,
  )
})
