import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { hashPassword } from '../../api/identity/sign-in/passwords.ts'
import { RoleGrant } from '../../schema/index.ts'
import { Dice } from '../draw/dice.ts'
import { serversOver } from '../server-process.ts'
import { PendingBatch } from './pending-batch.ts'
import { Admission } from './world.ts'

const PEOPLE = 120
const KILLS = 4
const password = 'twelve letters'

const admission = await Admission.open()
const { world } = admission
after(async () => {
  await watcher.end()
  await admission.close()
})
const startServer = await serversOver(world.connections)
const reviewer = admission.reviewer.account!
await world.rows('update account set password_hash = ? where id = ?', [await hashPassword(password), reviewer])
await world.put(RoleGrant, { account: reviewer, office: world.county.id, role: 'REVIEWER', startsAt: '2020-01-01T00:00:00+08:00' })
const [{ loginName }] = (await world.rows<{ loginName: string }>('select login_name as "loginName" from account where id = ?', [
  reviewer,
])) as [{ loginName: string }]

interface Server {
  readonly child: ChildProcess
  /** Sends a mutation as the reviewer; answers its payload. */
  mutate(name: string, input: object, fields: string): Promise<Record<string, unknown>>
}

/** Starts the server as `npm start` does, over the database of the test, and signs the reviewer in. */
async function start(): Promise<Server> {
  const { child, address } = await startServer()
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const mutate = async (name: string, input: object, fields: string) => {
    const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code } } }`
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) })
    const { data, errors } = (await answer.json()) as { data?: Record<string, Record<string, unknown>>; errors?: unknown }
    assert.equal(errors, undefined)
    return data![name]!
  }
  const { token } = await mutate('signIn', { loginName, password, delivery: 'TOKEN' }, 'token')
  headers.authorization = `Bearer ${token}`
  return { child, mutate }
}

/** Only its own role sees what a backend is at. */
const watcher = new Client(world.connections.app)
await watcher.connect()
/** Backends of the server that are within a transaction. */
async function atWork(): Promise<number> {
  const { rows } = await watcher.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and usename = current_user and xact_start is not null and pid <> pg_backend_pid()`,
  )
  return rows[0]!.count
}
async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await what()); tries++) {
    assert.ok(tries < 2_000, 'it came to an end')
    await sleep(5)
  }
}

const whole = (counts: readonly number[]) => counts.every(count => count === 0) || counts.every(count => count === PEOPLE)
const dice = new Dice(231)

test('the server is killed in the middle of a bulk act, at random points: all or nothing, and on the next server the act is repeated', async () => {
  const batch = await PendingBatch.plant(admission, PEOPLE)
  const recommend = ({ mutate }: Server) => mutate('recommendApplications', batch.input, 'done')
  let server = await start()
  const begun = performance.now()
  assert.deepEqual(await recommend(server), { done: PEOPLE, userErrors: [] })
  const lasts = performance.now() - begun
  assert.deepEqual(await batch.traces(), Array(6).fill(PEOPLE))
  await batch.undo()
  let halfway = 0
  for (let round = 0; halfway < KILLS && round < 3 * KILLS; round++) {
    const running = recommend(server).catch(() => undefined)
    await until(async () => (await atWork()) > 0)
    await sleep((lasts * dice.below(75)) / 100)
    const inAct = (await atWork()) > 0
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    await running
    await until(async () => (await atWork()) === 0)
    const found = await batch.traces()
    assert.ok(whole(found), `killed, it left ${found}`)
    if (inAct && found[0] === 0) halfway++
    if (found[0] === PEOPLE) await batch.undo()
    server = await start()
  }
  assert.equal(halfway, KILLS, 'killed in the act')
  assert.deepEqual(await recommend(server), { done: PEOPLE, userErrors: [] })
  assert.deepEqual(await batch.traces(), Array(6).fill(PEOPLE))
  assert.deepEqual(await recommend(server), { done: null, userErrors: [{ code: 'BATCH_SIZE' }] }, 'nothing is left to recommend')
  server.child.kill('SIGTERM')
  await once(server.child, 'exit')
})

test('a broken twin that does the same one by one is caught half done', async () => {
  const batch = await PendingBatch.plant(admission, PEOPLE)
  const server = await start()
  const oneByOne = async () => {
    for (const applicationId of batch.ids)
      await server.mutate('recommendApplication', { applicationId, opinion: admission.favourable }, 'application { id }')
  }
  const running = oneByOne().catch(() => undefined)
  await until(async () => (await batch.traces())[0]! > 5)
  server.child.kill('SIGKILL')
  await running
  await until(async () => (await atWork()) === 0)
  assert.ok(!whole(await batch.traces()))
})
