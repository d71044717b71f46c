import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { buildApp } from '../../api/app.ts'
import { limits } from '../../api/execution/limits.ts'
import { testApp, testPlatform } from './doors.ts'

const { platform, database } = await testPlatform()
const app = await testApp(platform)
let behind = 0
app.addHook('onRequest', async () => void behind++)
await app.listen({ host: '127.0.0.1', port: 0 })
after(async () => {
  await app.close()
  await platform.close()
})

type Headers = Readonly<Record<string, string>>
const json = { 'content-type': 'application/json' }
const passing = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Status, headers and body as they come over a real line. */
async function overTheWire(to: typeof app, headers: Headers, body: string, chunked = false) {
  const { port } = to.server.address() as AddressInfo
  const length = chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const sent = ask({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent: false, headers: { ...headers, ...length } })
  sent.end(body)
  const [response] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const kept = Object.entries(response.headers as Headers).filter(([name]) => !passing.has(name))
  return { status: response.statusCode as number, headers: Object.fromEntries(kept), body: Buffer.concat(chunks).toString() }
}

/** The same request where no door stands in front of Fastify. */
async function withoutDoor(headers: Headers, payload: string) {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
  const kept = Object.entries(response.headers).filter(([name]) => !passing.has(name))
  return { status: response.statusCode, headers: Object.fromEntries(kept), body: response.body }
}

const query = (text: string, variables: object = {}) => JSON.stringify({ query: text, variables })
const occupations = query('query ($first: Int) { occupations(first: $first) { totalCount nodes { code name } } }', { first: 3 })
const cookie = 'jiangku=0123456789012345678901234567890123456789012'

const requests: Readonly<Record<string, readonly [headers: Headers, body: string]>> = {
  'a read': [json, occupations],
  'a read that names its characters': [{ 'content-type': 'application/json; charset=utf-8' }, occupations],
  'a read in the newer media type': [{ ...json, accept: 'application/graphql-response+json' }, occupations],
  'a read that cannot be': [json, query('{ occupations(first: 1000) { totalCount } }')],
  'the same in the newer media type': [
    { ...json, accept: 'application/graphql-response+json' },
    query('query ($id: ID!) { expert(id: $id) { id } }', { id: { wrong: 1 } }),
  ],
  'a read by an unknown session': [{ ...json, authorization: `Bearer ${'x'.repeat(43)}` }, query('{ __typename viewer { id } }')],
  'a read by a cookie that no page of another site could send': [{ ...json, cookie }, occupations],
  'a read by a cookie that one could': [{ 'content-type': 'text/plain', cookie }, occupations],
  'nothing acceptable': [{ ...json, accept: 'image/png' }, occupations],
  'no JSON': [json, '{"query":'],
  'no operation': [json, '[]'],
  'no document': [json, query('{ nothing ')],
  'a mutation': [json, query('mutation { signOut { ended userErrors { code } } }')],
  'characters of three bytes and more': [json, query('{ occupations(filter: { name: "焊工🔥" }) { nodes { name } } }')],
  'another type': [{ 'content-type': 'application/xml' }, occupations],
}

for (const [name, [headers, body]] of Object.entries(requests)) {
  test(`the door for reads answers as Fastify does: ${name}`, async () => {
    const expected = await withoutDoor(headers, body)
    assert.deepEqual(await overTheWire(app, headers, body), expected)
    assert.deepEqual(await overTheWire(app, headers, body, true), expected)
  })
}

test('a read is answered at the door, all else behind it', async () => {
  const began = behind
  for (let asked = 0; asked < 3; asked++) await overTheWire(app, json, occupations)
  assert.equal(behind - began, 0)
  await overTheWire(app, json, query('mutation { signOut { ended } }'))
  assert.equal(behind - began, 1)
})

test('a body that is too large is refused before it is read', async () => {
  const { status, body } = await overTheWire(app, json, query(`{ __typename } # ${'x'.repeat(limits.body)}`))
  assert.deepEqual([status, JSON.parse(body).errors[0].extensions.code], [413, 'BODY_TOO_LARGE'])
})

test('reads at the door and everything behind it are counted together, by address, and a trusted proxy is believed', async () => {
  const narrow = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1'), trustedProxies: ['127.0.0.1'], requestsPerMinute: 3 })
  await narrow.listen({ host: '127.0.0.1', port: 0 })
  const from = (address: string, body: string) => overTheWire(narrow, { ...json, 'x-forwarded-for': address }, body)
  const signOut = query('mutation { signOut { ended } }')
  const seen = []
  for (const body of [occupations, signOut, occupations, occupations, signOut]) seen.push(await from('203.0.113.7', body))
  seen.push(await from('203.0.113.8', occupations))
  await narrow.close()
  assert.deepEqual(
    seen.map(({ status }) => status),
    [200, 200, 200, 429, 429, 200],
  )
  assert.ok(Number(seen[3]?.headers['retry-after']) > 0)
})

test('a failure behind the door is masked as everywhere', async () => {
  const broken = await testPlatform()
  const over = await testApp(broken.platform)
  await over.listen({ host: '127.0.0.1', port: 0 })
  await broken.platform.close()
  const { status, body } = await overTheWire(over, { ...json, authorization: `Bearer ${'y'.repeat(43)}` }, occupations)
  await over.close()
  assert.deepEqual([status, JSON.parse(body).errors[0].extensions.code], [500, 'INTERNAL'])
  assert.doesNotMatch(body, new RegExp(database.app.host ?? 'socket'))
})
