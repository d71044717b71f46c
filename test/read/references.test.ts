import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { keptTypes } from '../../api/readings.ts'
import { openReading, type Reading } from './reading.ts'

let reading: Reading
let owner: Client
before(async () => {
  reading = await openReading()
  owner = new Client(reading.database.owner)
  await owner.connect()
})
after(async () => {
  await owner.end()
  await reading.close()
})

const query = '{ experts(first: 1) { nodes { occupations { occupation { name parent { name } } } office { name } } } }'
const firstOccupation = async () => {
  const answer = (await reading.read(query)) as { experts: { nodes: { occupations: { occupation: { name: string } }[] }[] } }
  return answer.experts.nodes[0]?.occupations[0]?.occupation.name
}

/** Reads until it says so, for at most two seconds. */
async function soon(expected: string): Promise<void> {
  const deadline = performance.now() + 2_000
  while ((await firstOccupation()) !== expected && performance.now() < deadline) await new Promise(resolve => setTimeout(resolve, 5))
  assert.equal(await firstOccupation(), expected)
}

const rename = (name: string) => owner.query('update occupation set name = $1 where id = 4', [name])

test('tables that are kept have no row-level security: they are the same for everybody', async () => {
  const { rows } = await owner.query<{ relname: string }>('select relname from pg_class where relrowsecurity')
  const secured = new Set(rows.map(row => row.relname))
  assert.deepEqual(
    keptTypes.filter(name => secured.has(reading.readings.table(name).name)),
    [],
  )
})

test('a change is told, and read from then on; unheard, it would not be', async () => {
  assert.equal(await firstOccupation(), '焊工')
  // The twin that does not listen.
  await rename('电焊工')
  assert.equal(await firstOccupation(), '焊工')
  const stop = await reading.reads.follow(reading.database.app)
  assert.equal(await firstOccupation(), '电焊工')
  await rename('焊接工')
  await soon('焊接工')
  await stop()
})

test('while the line is lost nothing is kept; it comes back by itself', async () => {
  const stop = await reading.reads.follow(reading.database.app)
  await soon('焊接工')
  const app = new Client(reading.database.app)
  await app.connect()
  await app.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiangku reference_changed' and datname = current_database()",
  )
  await app.end()
  const deadline = performance.now() + 2_000
  while (reading.reads.references.heard && performance.now() < deadline) await new Promise(resolve => setTimeout(resolve, 5))
  assert.equal(reading.reads.references.heard, false)
  await rename('焊工（甲）')
  assert.equal(await firstOccupation(), '焊工（甲）')
  while (!reading.reads.references.heard && performance.now() < deadline + 3_000) await new Promise(resolve => setTimeout(resolve, 20))
  assert.equal(reading.reads.references.heard, true)
  await rename('焊工')
  await soon('焊工')
  await stop()
})

test('a row that refers to one added a moment ago is written with it', async () => {
  assert.equal(await firstOccupation(), '焊工')
  await owner.query(
    "insert into occupation select 99, '6-18-02-99', '增补职业', level, parent_id, null, green, digital, edition, '{}' from occupation where id = 4",
  )
  await owner.query('update expert_occupation set occupation_id = 99 where id = 1')
  assert.equal(await firstOccupation(), '增补职业')
})
