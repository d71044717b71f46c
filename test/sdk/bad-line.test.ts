import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { Jiangku, NetworkError, Unavailable } from '../../client-sdk/index.ts'
import { badLine, type Fate } from './line.ts'
import { demoServer, password } from './server.ts'

const server = await demoServer(300)
test.after(() => server.close())

const administrator = new Jiangku({ url: server.url })
await administrator.signIn({ loginName: 'city.administrator', password }).orThrow()

/** A client of the same session over a line with these fates, and that line. */
async function over(...fates: Fate[]) {
  const line = await badLine(server.url, fates)
  test.after(() => line.close())
  return { line, jiangku: new Jiangku({ url: line.url, token: administrator.token ?? '' }) }
}

async function grants(): Promise<number> {
  const client = new Client(server.database.owner)
  await client.connect()
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from role_grant')
  await client.end()
  return rows[0]!.count
}

test('a query comes through a broken connection, a lost answer or a gateway that is not ready', async () => {
  for (const fate of ['break', 'lose the answer', 'gateway says 503'] as const) {
    const { jiangku } = await over(fate)
    assert.equal((await jiangku.viewer())?.account.loginName, 'city.administrator', fate)
  }
})

test('a mutation whose answer was lost is asked again under the same key, and done once', async () => {
  const viewer = await administrator.viewer()
  const office = viewer!.roles[0]!.office.id
  const organiser = new Jiangku({ url: server.url })
  const { account } = await organiser.signIn({ loginName: 'city.organiser', password }).orThrow()
  const before = await grants()
  const { jiangku, line } = await over('lose the answer', 'lose the answer')
  const { roleGrant } = await jiangku.grantRole({ accountId: account.id, officeId: office, role: 'ANALYST' }).orThrow()
  assert.equal(line.requests, 3)
  assert.equal(roleGrant.role, 'ANALYST')
  assert.equal(await grants(), before + 1)
})

test('the broken twin, which sends no key, is refused what it has done itself', async () => {
  const viewer = await administrator.viewer()
  const office = viewer!.roles[0]!.office.id
  const organiser = new Jiangku({ url: server.url })
  const { account } = await organiser.signIn({ loginName: 'city.organiser', password }).orThrow()
  const line = await badLine(server.url, ['lose the answer'])
  const twin = new Jiangku({
    url: line.url,
    token: administrator.token ?? '',
    fetch: (input, init) => {
      const { 'idempotency-key': _, ...headers } = init!.headers as Record<string, string>
      return fetch(input, { ...init, headers })
    },
  })
  const { userErrors } = await twin.grantRole({ accountId: account.id, officeId: office, role: 'SUPERVISOR' })
  line.close()
  assert.equal(userErrors.length, 1)
})

test('when it stays broken, the error says that it may pass', async () => {
  const { jiangku } = await over('break', 'break', 'break')
  const error = await jiangku.viewer().catch((caught: unknown) => caught)
  assert.ok(error instanceof NetworkError)
  assert.deepEqual([error.code, error.retry], ['NETWORK', { kind: 'AFTER', milliseconds: 200 }])
  const busy = await over('gateway says 503', 'gateway says 503', 'gateway says 503')
  const unready = await busy.jiangku.viewer().catch((caught: unknown) => caught)
  assert.ok(unready instanceof Unavailable)
  assert.deepEqual([unready.status, unready.retry], [503, { kind: 'AFTER', milliseconds: 500 }])
})

test('aborting ends the wait between two tries', async () => {
  const { jiangku } = await over('gateway says 503')
  const waiting = new AbortController()
  const call = jiangku.viewer({ signal: waiting.signal })
  setTimeout(() => waiting.abort(new Error('no longer needed')), 100)
  await assert.rejects(call, { message: 'no longer needed' })
})
