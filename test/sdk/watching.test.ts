import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { digestOf } from '../../api/identity/session-token.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { Jiangku, RequestRejected } from '../../client-sdk/index.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { RoleGrant } from '../../schema/index.ts'
import { accept, answered, drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel } from '../engagement.ts'
import { testApp } from '../server/doors.ts'
import { World } from '../world.ts'

const world = await World.open()
const app = await testApp(world.platform)
const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
after(async () => {
  await app.close()
  await world.close()
})
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.put(RoleGrant, { account: officer.account!, office: world.city.id, role: 'DRAWING_OFFICER', startsAt: new Date('2020-01-01') })
await world.experts(9)
const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2029-03-10', endsOn: '2029-03-11' }))
await drawn(world, officer, made)
const [seat] = (await seats(world, made)).filter(({ state }) => state === 'INVITED')
const panelId = toGlobalId('Panel', made.id)

async function client(): Promise<{ jiangku: Jiangku; token: string }> {
  const token = randomBytes(32).toString('base64url')
  await world.rows(`select start_session(?, ?, interval '1 hour')`, [officer.account, digestOf(token)])
  return { jiangku: new Jiangku({ url, token }), token }
}
async function listening(count: number): Promise<void> {
  for (const end = performance.now() + 6_000; performance.now() < end; await wait(20)) if (world.platform.live.size === count) return
  assert.fail(`${world.platform.live.size} listeners, not ${count}`)
}
const touched = () => world.rows('update panel set version = version where id = ?', [made.id])

test('a watch tells each change with its types, and leaving the loop or aborting closes it', async () => {
  const { jiangku } = await client()
  const told = jiangku.assignmentChanged({ panelId })
  const first = told.next()
  await listening(1)
  await answered(world, seat!, accept)
  const { value } = await first
  assert.deepEqual(
    [value!.id, value!.state, value!.expert?.id],
    [toGlobalId('Assignment', seat!.id), 'ACCEPTED', toGlobalId('Expert', seat!.expert)],
  )
  await told.return(undefined)
  await listening(0)

  const aborting = new AbortController()
  const waiting = jiangku.panelChanged({ panelId }, { signal: aborting.signal }).next()
  await listening(1)
  aborting.abort(new Error('enough'))
  await assert.rejects(waiting, /enough/)
  await listening(0)
})

test('a line that is lost is taken up again, and says so; what happens then is told', async () => {
  const { jiangku } = await client()
  let reconnections = 0
  const told = jiangku.panelChanged({ panelId }, { reconnected: () => reconnections++ })
  const first = told.next()
  await listening(1)
  await withClient(world.connections.app, connection =>
    connection.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'jiangku row_changed' and datname = current_database()`),
  )
  for (const end = performance.now() + 6_000; reconnections === 0 && performance.now() < end; await wait(20));
  assert.equal(reconnections, 1)
  await listening(1)
  for (let stop = false; !stop; stop = (await Promise.race([first, wait(200, undefined)])) !== undefined) await touched()
  assert.equal((await first).value!.id, panelId)
  await told.return(undefined)
  await listening(0)
})

test('a watch ends with SESSION_CHANGED within five seconds of the end of its session, and is not taken up again', async () => {
  const { jiangku, token } = await client()
  const told = jiangku.panelChanged({ panelId })
  const first = told.next()
  await listening(1)
  await touched()
  assert.equal((await first).value!.id, panelId)
  const next = told.next()
  const begun = performance.now()
  await world.rows('select end_session(?)', [digestOf(token)])
  await assert.rejects(next, (error: unknown) => error instanceof RequestRejected && error.code === 'SESSION_CHANGED')
  assert.ok(performance.now() - begun < 5_000, `${performance.now() - begun} ms`)
  await listening(0)
  await assert.rejects(jiangku.panelChanged().next(), (error: unknown) => (error as RequestRejected).code === 'SIGN_IN_FIRST')
})

test('a server that is not there is tried as often as calls are, and no more', async () => {
  const nowhere = new Jiangku({ url: 'http://127.0.0.1:9/graphql', patience: { tries: 2, longestWait: 1_000 } })
  await assert.rejects(nowhere.panelChanged().next(), { code: 'NETWORK' })
})
