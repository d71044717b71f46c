import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { digestOf } from '../../api/identity/session-token.ts'
import { withClient } from '../../api/postgres/roles.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { accept, answered, decline, drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel } from '../engagement.ts'
import { testApp } from '../server/doors.ts'
import { World } from '../world.ts'

const world = await World.open()
const app = await testApp(world.platform)
const url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')
const clients: Client[] = []
after(async () => {
  for (const client of clients) await client.dispose()
  await app.close()
  await world.close()
})

/** A session of a viewer's account, with the roles the viewer holds. */
async function session(viewer: Viewer): Promise<string> {
  for (const { role, office } of viewer.grants) {
    await world.rows(
      `insert into role_grant (account_id, office_id, role, starts_at) select ?, ?, ?, now() - interval '1 day'
       where not exists (select from role_grant where account_id = ? and role = ?)`,
      [viewer.account, office, role, viewer.account, role],
    )
  }
  const token = randomBytes(32).toString('base64url')
  await world.rows(`select start_session(?, ?, interval '1 hour')`, [viewer.account, digestOf(token)])
  return token
}

/** Everything one subscription was told, and whether it was closed. */
function watch(token: string | undefined, query: string, variables: Record<string, unknown> = {}) {
  const connectionParams = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const client = createClient({ url: `${url}/graphql`, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 })
  clients.push(client)
  const told: { data?: Record<string, unknown> | null; errors?: readonly { extensions?: unknown }[] }[] = []
  const state = { closed: false }
  const stop = client.subscribe(
    { query, variables },
    {
      next: value => void told.push(value as never),
      error: error => void told.push({ errors: error as never }),
      complete: () => {
        state.closed = true
      },
    },
  )
  return {
    told,
    state,
    stop,
    client,
    codes: () => told.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => (extensions as { code: string }).code),
  }
}
const until = async (holds: () => boolean, what: string, patience = 6_000) => {
  for (const end = performance.now() + patience; performance.now() < end; await wait(20)) if (holds()) return
  assert.fail(`never came about: ${what}`)
}
const listening = (count: number) => until(() => world.platform.live.size === count, `${count} listeners`)

const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(9)
let month = 1
async function drawnPanel() {
  const days = { startsOn: `2029-${String(month).padStart(2, '0')}-10`, endsOn: `2029-${String(month++).padStart(2, '0')}-11` }
  const made = await panel(world, organiser, await engagement(world, organiser, days))
  await drawn(world, officer, made)
  return made
}
const assignmentChanged = `subscription ($panelId: ID) { assignmentChanged(panelId: $panelId) { id state role expert { id } } }`

test('an expert sees their own invitation change, and nobody else’s', async () => {
  const made = await drawnPanel()
  const [mine, other] = (await seats(world, made)).filter(({ state }) => state === 'INVITED')
  const own = watch(await session(await world.signedIn(mine!.expert)), assignmentChanged)
  await listening(1)
  await answered(world, other!, decline)
  await answered(world, mine!, accept)
  await until(() => own.told.length > 0, 'the change of the own seat')
  await wait(200)
  assert.deepEqual(own.told, [
    {
      data: {
        assignmentChanged: {
          id: toGlobalId('Assignment', mine!.id),
          state: 'ACCEPTED',
          role: mine!.role,
          expert: { id: toGlobalId('Expert', mine!.expert) },
        },
      },
    },
  ])
  own.stop()
  await listening(0)
})

test('sealed seats never leak: the organiser hears nothing until the opening, the drawing officer does', async () => {
  const made = await drawnPanel()
  const [seat] = (await seats(world, made)).filter(({ state }) => state === 'INVITED')
  const panelId = toGlobalId('Panel', made.id)
  const sealed = watch(await session(organiser), assignmentChanged, { panelId })
  const drawing = watch(await session(officer), assignmentChanged, { panelId })
  await listening(2)
  await answered(world, seat!, accept)
  await until(() => drawing.told.length > 0, 'the drawing officer')
  await wait(300)
  assert.deepEqual(sealed.told, [])
  await world.open(made)
  await until(() => sealed.told.length > 0, 'the opened seats')
  assert.deepEqual(sealed.codes(), [])
  sealed.stop()
  drawing.stop()
  await listening(0)
})

test('staff see the state of a panel change, by a fragment and a variable of their own', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2029-03-01', endsOn: '2029-03-02' }))
  const query = `subscription ($panelId: ID, $deep: Boolean!) { changed: panelChanged(panelId: $panelId) { ...P } }
    fragment P on Panel { id state engagement @include(if: $deep) { id } }`
  const one = watch(await session(officer), query, { panelId: toGlobalId('Panel', made.id), deep: false })
  const other = watch(await session(officer), query, { panelId: toGlobalId('Panel', made.id + 1_000), deep: true })
  await listening(2)
  await drawn(world, officer, made)
  await until(() => one.told.some(({ data }) => (data?.changed as { state: string } | undefined)?.state === 'DRAWN'), 'the drawn panel')
  assert.deepEqual(other.told, [])
  assert.deepEqual(Object.keys(one.told[0]!.data!.changed as object), ['id', 'state'])
  one.stop()
  other.stop()
  await listening(0)
})

test('a subscription ends within five seconds of the end of its session, or of a role', async () => {
  const made = await drawnPanel()
  const second = await world.staff(['DRAWING_OFFICER'])
  const [ended, revoked] = [await session(officer), await session(second)]
  const query = `subscription { panelChanged { id } }`
  const [one, other] = [watch(ended, query), watch(revoked, query)]
  await listening(2)
  // Both viewers are believed from now on.
  await world.rows('update panel set version = version where id = ?', [made.id])
  await until(() => one.told.length > 0 && other.told.length > 0, 'both hear')
  const begun = performance.now()
  await world.rows('select end_session(?)', [digestOf(ended)])
  await world.rows(`update role_grant set ends_at = now() where account_id = ?`, [second.account])
  await until(() => one.state.closed && other.state.closed, 'both closed')
  assert.ok(performance.now() - begun < 5_000, `${performance.now() - begun} ms`)
  for (const { told } of [one, other])
    assert.deepEqual(
      told.at(-1)!.errors!.map(({ extensions }) => extensions),
      [{ code: 'SESSION_CHANGED' }],
    )
  await listening(0)
})

test('strangers, HTTP, ids of another type and costly selections are refused with their codes', async () => {
  const token = await session(officer)
  const cases = [
    [undefined, assignmentChanged, {}, 'SIGN_IN_FIRST'],
    [token, assignmentChanged, { panelId: toGlobalId('Expert', 1) }, 'BAD_ID'],
    [token, 'subscription { ...S } fragment S on Subscription { panelChanged { id } }', {}, 'BAD_INPUT'],
  ] as const
  for (const [who, query, variables, code] of cases) {
    const refused = watch(who, query, variables)
    await until(() => refused.told.length > 0, code)
    assert.deepEqual(refused.codes(), [code])
  }
  const overHttp = await app.inject({ method: 'POST', url: '/graphql', payload: { query: 'subscription { panelChanged { id } }' } })
  assert.equal(overHttp.json().errors[0].extensions.code, 'SUBSCRIPTION_OVER_WEBSOCKET')
  assert.equal(world.platform.live.size, 0)
})

test('no listener is left behind by 300 subscriptions, whether they are stopped or their sockets torn', async () => {
  const token = await session(officer)
  for (let round = 0; round < 3; round++) {
    const many = Array.from({ length: 100 }, () => watch(token, 'subscription { panelChanged { id } }'))
    await listening(100)
    for (const { stop } of many.slice(0, 50)) stop()
    await listening(50)
    for (const { client } of many.slice(50)) client.terminate()
    await listening(0)
  }
})

test('when the line to the database is lost, watchers are told to begin again; a new watch hears', async () => {
  const token = await session(officer)
  const lost = watch(token, 'subscription { panelChanged { id } }')
  await listening(1)
  await withClient(world.connections.app, client =>
    client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'jiangku row_changed' and datname = current_database()`),
  )
  await until(() => lost.state.closed, 'the watch closed')
  assert.deepEqual(lost.codes(), ['LIVE_INTERRUPTED'])
  await wait(1_500)
  const made = await drawnPanel()
  const again = watch(token, 'subscription { panelChanged { id } }')
  await listening(1)
  await world.rows('update panel set version = version where id = ?', [made.id])
  await until(() => again.told.length > 0, 'the new watch')
})
