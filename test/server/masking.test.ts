import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { send } from './client.ts'
import { contextOf, testApp, testPlatform } from './doors.ts'

const { platform, database, lines } = await testPlatform()
const app = await testApp(platform)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
after(async () => {
  await app.close()
  await platform.close()
})

// Bugs for everybody: the read path, a resolver and an act lose what they stand on.
await withClient(database.owner, async client => {
  await client.query('alter table roster rename column name to secret_detail; drop function account_to_sign_in(text)')
})
const planned = '{ rosters { nodes { name } } }'
const resolved = 'mutation { signIn(input: { loginName: "a", password: "hunter2" }) { token userErrors { code } } }'
const mixed = '{ __typename viewer { account { id } } rosters { nodes { name } } }'
const secrets = /roster\.name|t\d?\.name|account_to_sign_in|viewer_of_session|hunter2/

interface Failed {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: unknown }[]
}

/** The client learns a number, the log learns the rest. */
function assertMasked(answer: Failed, requestId?: string): void {
  assert.equal(secrets.test(JSON.stringify(answer)), false, JSON.stringify(answer))
  const [error] = answer.errors!
  const id = (error!.extensions as { requestId: string }).requestId
  assert.deepEqual(error!.extensions, { code: 'INTERNAL', requestId: requestId ?? id })
  const logged = lines.filter(line => line.requestId === id)
  assert.equal(logged.length, 1)
  assert.match(JSON.stringify(logged[0]), secrets)
  assert.equal(JSON.stringify(logged[0]).includes('hunter2'), false)
}

for (const [name, query] of Object.entries({ planned, resolved, mixed })) {
  test(`HTTP masks a bug: ${name}`, async () => assertMasked((await send(app, query)).body))

  test(`WebSocket masks a bug: ${name}`, async () => {
    const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })
    const answer = await new Promise<Failed>((resolve, reject) => {
      client.subscribe({ query }, { next: value => resolve(value as Failed), error: reject, complete: () => undefined })
    })
    await client.dispose()
    assertMasked(answer)
  })

  test(`the door of tests masks a bug: ${name}`, async () => {
    const execution = openExecution(platform, new Viewers(platform.aside))
    const requestId = `request of ${name}`
    assertMasked((await execution.execute({ query }, contextOf(platform, undefined, { requestId }))) as Failed, requestId)
  })
}

test('the log names places, not values', async () => {
  await withClient(database.owner, client =>
    client.query(`create function account_to_sign_in(name text) returns table (account int, hash text)
    language sql as 'select ($1 || $1)::int, null::text'`),
  )
  const { body } = await send(app, resolved.replace('loginName: "a"', 'loginName: "440802198001010000"'))
  const { requestId } = body.errors![0]!.extensions
  const [logged] = lines.filter(line => line.requestId === requestId)
  assert.equal((logged!.err as { code: string }).code, '22003')
  assert.equal(JSON.stringify(logged).includes('4408021980'), false)
})

test('a bug outside any operation is masked too', async () => {
  await withClient(database.owner, client => client.query('drop function viewer_of_session(text)'))
  const broken = await send(app, '{ __typename }', {}, { authorization: 'Bearer 9123456789012345678901234567890123456789012' })
  assert.equal(broken.status, 500)
  assertMasked(broken.body)
})
