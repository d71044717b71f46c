import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { registerWebhook } from '../../api/identity/messages/register-webhook.ts'
import { removeWebhook } from '../../api/identity/messages/remove-webhook.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { guardedLookup, isPrivate, mayReach } from '../../api/notify/webhook-address.ts'
import { openExecution } from '../../api/open-execution.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { dataOf } from '../answers.ts'
import { refusals } from '../engagement.ts'
import { World } from '../world.ts'

/** A real endpoint, which answers what the test says. */
const received: { path: string; headers: IncomingMessage['headers']; body: string }[] = []
let answer = 204
const endpoint = createServer((request, response) => {
  let body = ''
  request.on('data', chunk => {
    body += chunk
  })
  request.on('end', () => {
    received.push({ path: request.url!, headers: request.headers, body })
    response.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end('personal words')
  })
}).listen(0, '127.0.0.1')
await new Promise(resolve => endpoint.once('listening', resolve))
const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/hook`
const world = await World.open(undefined, ['127.0.0.1'])
after(async () => {
  await world.close()
  endpoint.close()
})
const administrator = await world.staff(['ADMINISTRATOR'])
const officeId = toGlobalId('Office', world.city.id)
const forever = new Date('2099-01-01')
const register = (input: object, viewer = administrator) =>
  world.run(viewer, act => registerWebhook(act, { officeId, url, events: ['test.*'], ...input }))
const logged = (verb: string, office = world.county.id) =>
  world.run(administrator, async act => act.record({ verb, office, subject: ['Office', office] }))
const stateOf = async (id: number) =>
  (
    await world.rows<{ fault: string | null; removed: boolean }>(
      'select fault, removed_at is not null as removed from webhook where id = ?',
      [id],
    )
  )[0]
const removed = (id: number) => world.run(administrator, act => removeWebhook(act, { webhookId: toGlobalId('Webhook', id) }))

test('an endpoint is told what is logged in its office and below, signed so that it can verify it, without personal data', async () => {
  const { webhook, secret } = await register({ events: ['test.done', 'other.*'] })
  await logged('test.done')
  await logged('test.undone')
  await world.run(administrator, async act => act.record({ verb: 'other.thing', office: undefined }))
  await world.runJobs()
  assert.equal(received.length, 1)
  const [{ headers, body }] = received as [(typeof received)[0]]
  const event = new Webhook(secret!).verify(body, headers as Record<string, string>) as { timestamp: string }
  assert.deepEqual(event, {
    type: 'test.done',
    timestamp: event.timestamp,
    data: { subject: toGlobalId('Office', world.county.id), subjectType: 'Office', office: officeId },
  })
  assert.throws(() => new Webhook(secret!).verify(`${body} `, headers as Record<string, string>))
  assert.deepEqual(await stateOf(webhook!.id), { fault: null, removed: false })
  await removed(webhook!.id)
})

test('over the API a webhook is registered, its secret told once, listed in its office and above without the rest of its address, and removed', async () => {
  const execution = openExecution(world.platform, new Viewers(world.platform.aside))
  const ask = async (viewer: Viewer, query: string, variables: object = {}) =>
    dataOf(await execution.execute({ query, variables: { ...variables } }, world.context(viewer)))
  const county = await world.staff(['ADMINISTRATOR'], world.county)
  const { registerWebhook: made } = await ask(
    county,
    `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id origin events removedAt office { id } } userErrors { code } } }`,
    { input: { officeId: toGlobalId('Office', world.county.id), url: `${url}?key=of-a-robot`, events: ['expert.*'] } },
  )
  const { id } = made.webhook
  assert.match(made.secret, /^whsec_/)
  const kept = {
    id,
    origin: new URL(url).origin,
    events: ['expert.*'],
    removedAt: null,
    office: { id: toGlobalId('Office', world.county.id) },
  }
  assert.deepEqual([made.webhook, made.userErrors], [kept, []])
  const listed = async (viewer: Viewer) =>
    (await ask(viewer, '{ webhooks(first: 50) { nodes { id origin events removedAt office { id } } } }')).webhooks.nodes.filter(
      (one: { id: string }) => one.id === id,
    )
  assert.deepEqual([await listed(county), await listed(administrator)], [[kept], [kept]])
  assert.deepEqual(await listed(nobody), [])
  const [stored] = await world.rows<{ text: string }>('select webhook::text as text from webhook where id = (select max(id) from webhook)')
  assert.ok(!stored!.text.includes('of-a-robot'), 'the rest of an address may be a secret: it is sealed')
  received.length = 0
  await world.run(administrator, async act => act.record({ verb: 'expert.told', office: world.county.id }))
  await world.runJobs()
  assert.deepEqual(
    received.map(({ path }) => path),
    ['/hook?key=of-a-robot'],
  )
  received.length = 0
  const remove = 'mutation ($input: RemoveWebhookInput!) { removeWebhook(input: $input) { webhook { removedAt } userErrors { code } } }'
  const { removeWebhook } = await ask(county, remove, { input: { webhookId: id } })
  assert.ok(removeWebhook.webhook.removedAt)
})

test('the event of an act that is rolled back is not told; one of another office neither', async () => {
  const county = await world.staff(['ADMINISTRATOR'], world.county)
  const { webhook } = await register({ officeId: toGlobalId('Office', world.county.id) }, county)
  received.length = 0
  await assert.rejects(
    world.run(administrator, async act => {
      act.record({ verb: 'test.done', office: world.county.id })
      await act.em.flush()
      throw new Error('undone')
    }),
  )
  await logged('test.done', world.city.id)
  await world.runJobs()
  assert.equal(received.length, 0)
  await removed(webhook!.id)
})

test('an endpoint that fails is tried again under the same id; a redirect is not followed; 410 removes it', async () => {
  const { webhook } = await register({})
  received.length = 0
  answer = 500
  await logged('test.done')
  await world.runJobs()
  assert.deepEqual(await stateOf(webhook!.id), { fault: 'HTTP 500', removed: false })
  answer = 302
  await world.runJobs(forever)
  assert.deepEqual(await stateOf(webhook!.id), { fault: 'HTTP 302', removed: false })
  answer = 200
  await world.runJobs(forever)
  assert.deepEqual(await stateOf(webhook!.id), { fault: null, removed: false })
  assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1)
  assert.equal(received.length, 3)
  answer = 410
  await logged('test.done')
  await world.runJobs()
  assert.deepEqual(await stateOf(webhook!.id), { fault: 'HTTP 410', removed: true })
  await logged('test.done')
  await world.runJobs(forever)
  assert.equal(received.length, 4)
  answer = 204
})

test('only an administrator of the office registers, only lawful addresses and events; removed twice is once', async () => {
  const reviewer = await world.staff(['REVIEWER'])
  assert.deepEqual(await refusals(register({}, reviewer)), [{ code: 'ADMINISTRATOR_ONLY' }])
  for (const bad of ['https://example.com/', 'ftp://127.0.0.1/', 'http://user:pw@127.0.0.1/', 'nonsense', `${url}${'a'.repeat(600)}`]) {
    assert.deepEqual(await refusals(register({ url: bad })), [{ code: 'ADDRESS_NOT_ALLOWED', path: ['url'] }], bad)
  }
  for (const events of [[], ['*'], ['panel'], ['panel.drawn; drop'], Array(51).fill('a-b.c-d')]) {
    assert.deepEqual(await refusals(register({ events })), [{ code: 'BAD_EVENTS', path: ['events'] }])
  }
  const { webhook } = await register({})
  await removed(webhook!.id)
  await removed(webhook!.id)
  assert.deepEqual(await refusals(world.run(reviewer, act => removeWebhook(act, { webhookId: toGlobalId('Webhook', webhook!.id) }))), [
    { code: 'ADMINISTRATOR_ONLY' },
  ])
})

test('a webhook to a private address is refused, however it is written', () => {
  const refused = [
    'http://example.com/',
    'https://localhost/',
    'https://a.localhost./',
    'https://printer.local/',
    'https://db.internal/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f.0.0.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://10.1.2.3/',
    'https://172.31.0.1/',
    'https://192.168.1.1:8443/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[2002:a00:1::]/',
    'file:///etc/passwd',
  ]
  for (const address of refused) assert.equal(mayReach(address, []), false, address)
  for (const address of ['https://example.com/hook', 'https://93.184.216.34/', 'https://[2606:4700::1111]/']) {
    assert.equal(mayReach(address, []), true, address)
  }
  assert.equal(mayReach('https://example.com/', ['hooks.example.cn']), false, 'an allow-list allows nothing else')
  assert.equal(mayReach('http://hooks.example.cn/', ['hooks.example.cn']), true)
  assert.deepEqual(['8.8.8.8', '224.0.0.1', '::ffff:8.8.8.8', 'nonsense'].map(isPrivate), [false, true, true, true])
})

test('a name that resolves to a private address is not connected to', async () => {
  const resolved = (host: string, allowed: readonly string[]) =>
    new Promise<string>(resolve => guardedLookup(allowed)(host, { family: 4 }, (error, address) => resolve(error?.code ?? String(address))))
  assert.equal(await resolved('localhost', []), 'EPRIVATE')
  assert.equal(await resolved('localhost', ['localhost']), '127.0.0.1')
})
