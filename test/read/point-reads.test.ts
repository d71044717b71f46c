import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Connections } from '../../api/read/connections.ts'
import type { Lease, Scope } from '../../api/read/lease.ts'
import { PointReads } from '../../api/read/point-reads.ts'
import { prepared } from '../../api/read/prepared.ts'
import { scopeOf } from '../../api/viewer.ts'
import { smallWorld, staffOf } from './reading.ts'

const offices = prepared('select string_agg(distinct office_id::text, $1 order by office_id::text) from expert')
const moment = prepared('select now()::text, $1')
const backend = prepared('select pg_backend_pid()::text, pg_sleep($1::float8)::text')
const slow = prepared('select pg_sleep($1::float8)::text')
const wrong = prepared('select 1 / $1::int')
const scopes = [1, 2, 3].map(office => scopeOf(staffOf(office as 1 | 2 | 3)))
const seen = ['1 2 3', '2', '3']

let connections: Connections
before(async () => {
  connections = new Connections({ database: (await smallWorld()).app, size: 3, statementTimeout: 2_000, keeping: 'session' })
})
after(() => connections.close())

interface Lane {
  lease(scope: Scope): Lease
}

/** 300 reads of three scopes at once: how many came back with rows of another scope. */
async function wrongAnswers(lane: Lane): Promise<number> {
  const read = await Promise.all(Array.from({ length: 300 }, (_, index) => lane.lease(scopes[index % 3]!).query(offices, [' '])))
  return read.filter((rows, index) => rows[0]?.[0] !== seen[index % 3]).length
}

test('reads that travel together are of one scope', async () => {
  assert.equal(await wrongAnswers(new PointReads(connections)), 0)
})

test('the broken twin, which gathers without looking at the scope, hands out rows of others', async () => {
  const gathered: ((lease: Lease) => Promise<void>)[] = []
  const twin: Lane = {
    lease: scope => ({
      query: (statement, values) =>
        new Promise((resolve, reject) => {
          const first = gathered.push(lease => lease.query(statement, values).then(resolve, reject)) === 1
          if (first) queueMicrotask(() => void connections.use(scope, lease => Promise.all(gathered.splice(0).map(ask => ask(lease)))))
        }),
    }),
  }
  assert.ok((await wrongAnswers(twin)) >= 100)
})

test('what is asked while others are under way travels together; what comes alone goes alone', async () => {
  const points = new PointReads(connections)
  const together = await Promise.all(Array.from({ length: 34 }, () => points.lease(scopes[0]!).query(moment, ['x'])))
  // One transaction for the first thirty-two, one for the last.
  assert.equal(new Set(together.map(([row]) => row?.[0])).size, 2)
  const alone = [await points.lease(scopes[0]!).query(moment, ['x']), await points.lease(scopes[0]!).query(moment, ['x'])]
  assert.equal(new Set(alone.map(([row]) => row?.[0])).size, 2)
})

test('where the connections at work have no room another is taken; one after another, the last used is', async () => {
  const points = new PointReads(connections)
  const asked = []
  for (let index = 0; index < 9; index++) {
    asked.push(points.lease(scopes[0]!).query(backend, ['0.1']))
    await setTimeout(15)
  }
  const backends = (await Promise.all(asked)).map(([row]) => row?.[0])
  assert.equal(new Set(backends).size, 3)
  const later = []
  for (let index = 0; index < 4; index++) later.push((await points.lease(scopes[0]!).query(backend, ['0']))[0]?.[0])
  assert.equal(new Set(later).size, 1)
})

test('whoever asks on and on under one scope leaves the only connection to others in between', async t => {
  const single = new Connections({ database: (await smallWorld()).app, size: 1, statementTimeout: 2_000, keeping: 'session' })
  t.after(() => single.close())
  const points = new PointReads(single)
  await points.lease(scopes[0]!).query(offices, [' '])
  let served = false
  // The second asks while the first is under way, and from then on there is always one.
  const asker = async () => {
    for (let left = 40; left > 0 && !served; left--) await points.lease(scopes[0]!).query(slow, ['0.02'])
    return served
  }
  const first = asker()
  await setTimeout(10)
  const askers = [first, asker()]
  const [row] = await points.lease(scopes[1]!).query(offices, [' '])
  served = true
  assert.equal(row?.[0], seen[1])
  assert.deepEqual(
    await Promise.all(askers),
    askers.map(() => true),
  )
})

test('one that fails fails alone', async () => {
  const points = new PointReads(connections)
  const asked = Array.from({ length: 12 }, (_, index) =>
    points.lease(scopes[1]!).query(index % 4 === 3 ? wrong : offices, [index % 4 === 3 ? '0' : '+']),
  )
  const ends = await Promise.allSettled(asked)
  assert.deepEqual(
    ends.map(end => (end.status === 'fulfilled' ? end.value[0]?.[0] : (end.reason as { code: string }).code)),
    Array.from({ length: 12 }, (_, index) => (index % 4 === 3 ? '22012' : '2')),
  )
})
