import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Jiangku, RateLimited, Refused, RequestRejected, ServerFault } from '../../client-sdk/index.ts'
import { demoServer, password } from './server.ts'

const server = await demoServer(300)
test.after(() => server.close())

/** A client signed in as somebody of the city bureau. */
async function signedIn(role: string): Promise<Jiangku> {
  const jiangku = new Jiangku({ url: server.url })
  await jiangku.signIn({ loginName: `city.${role}`, password }).orThrow()
  return jiangku
}

test('signing in keeps the token, another client goes on with it, signing out ends it', async () => {
  const jiangku = new Jiangku({ url: server.url })
  assert.equal(await jiangku.viewer(), null)
  const { account, expiresAt } = await jiangku.signIn({ loginName: 'city.organiser', password }).orThrow()
  assert.ok(expiresAt)
  assert.equal((await jiangku.viewer())?.account.loginName, 'city.organiser')
  const other = new Jiangku({ url: server.url, ...(jiangku.token ? { token: jiangku.token } : {}) })
  assert.equal((await other.viewer())?.account.id, account.id)
  await jiangku.signOut().orThrow()
  assert.equal(jiangku.token, undefined)
  assert.equal(await other.viewer(), null)
})

test('a refusal is data, or an error in the language of the client', async () => {
  const wrong = { loginName: 'city.organiser', password: 'not the password' }
  const { userErrors, token } = await new Jiangku({ url: server.url }).signIn(wrong)
  assert.equal(token, null)
  assert.deepEqual(
    userErrors.map(refusal => refusal.__typename),
    ['SignInFailed'],
  )
  for (const [language, message] of [['zh-CN', userErrors[0]!.messageZh] as const, ['en', userErrors[0]!.messageEn] as const]) {
    const error = await new Jiangku({ url: server.url, language })
      .signIn(wrong)
      .orThrow()
      .catch((caught: unknown) => caught)
    assert.ok(error instanceof Refused)
    assert.deepEqual([error.message, error.code, error.retry], [message, userErrors[0]!.code, { kind: 'NEVER' }])
    assert.equal(error.of('SignInFailed').length, 1)
    assert.equal(error.of('StaleVersion').length, 0)
  }
})

test('a list is its first page when awaited, and all its items when iterated', async () => {
  const jiangku = await signedIn('organiser')
  const page = await jiangku.experts({ first: 7, orderBy: 'ID' })
  assert.deepEqual([page.nodes.length, page.totalCount, page.pageInfo.hasNextPage], [7, 300, true])
  const seen = new Set<string>()
  for await (const expert of jiangku.experts({ first: 90, orderBy: 'ID' })) seen.add(expert.id)
  assert.equal(seen.size, 300)
  const sizes: number[] = []
  for await (const { nodes } of jiangku.experts({ first: 90, orderBy: 'ID' }).pages()) sizes.push(nodes.length)
  assert.deepEqual(sizes, [90, 90, 90, 30])
})

test('aborting a call rejects with the reason of the signal, between the pages of a list too', async () => {
  const jiangku = await signedIn('organiser')
  const before = new AbortController()
  before.abort(new Error('changed my mind'))
  await assert.rejects(jiangku.viewer({ signal: before.signal }), { message: 'changed my mind' })
  const during = new AbortController()
  const call = jiangku.experts({ first: 100 }, { signal: during.signal })
  during.abort(new Error('too slow'))
  await assert.rejects(call, { message: 'too slow' })
  const between = new AbortController()
  const iterate = async () => {
    for await (const _ of jiangku.experts({ first: 50 }, { signal: between.signal })) between.abort(new Error('seen enough'))
  }
  await assert.rejects(iterate(), { message: 'seen enough' })
})

test('a wrong request is an error with its code that no retry can mend', async () => {
  const jiangku = await signedIn('organiser')
  const error = await jiangku.expert({ id: 'nonsense' }).catch((caught: unknown) => caught)
  assert.ok(error instanceof RequestRejected)
  assert.deepEqual([error.code, error.retry], ['BAD_ID', { kind: 'NEVER' }])
  await assert.rejects(jiangku.experts({ first: 101 }), { code: 'PAGE_TOO_LARGE' })
})

test('an address that is not a Jiangku server says so', async () => {
  const jiangku = new Jiangku({ url: server.url.replace('/graphql', '/livez') })
  const error = await jiangku.viewer().catch((caught: unknown) => caught)
  assert.ok(error instanceof RequestRejected || error instanceof ServerFault)
  assert.deepEqual(error.retry, { kind: 'NEVER' })
})

test('a rate limit is an error that says when to come back', async () => {
  const strict = await demoServer(300, 2)
  try {
    const jiangku = new Jiangku({ url: strict.url, patience: { tries: 3, longestWait: 500 } })
    await jiangku.viewer()
    await jiangku.viewer()
    const error = await jiangku.viewer().catch((caught: unknown) => caught)
    assert.ok(error instanceof RateLimited)
    assert.ok(error.retry.kind === 'AFTER' && error.retry.milliseconds > 500 && error.retry.milliseconds <= 60_000)
  } finally {
    await strict.close()
  }
})
