import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { parse, validate } from 'graphql'
import { buildApp } from '../../api/app.ts'
import { exampleQueries } from '../../api/http/graphiql/route.ts'
import { makeSchema } from '../../api/schema.ts'
import { send } from './client.ts'
import { testApp, testPlatform } from './doors.ts'

const { platform } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const cookie = 'jiangku=0123456789012345678901234567890123456789012'
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const code = (response: { json(): { errors?: { extensions: { code: string } }[] } }) => response.json().errors?.[0]?.extensions.code

test('says that it lives and that it is ready', async () => {
  assert.deepEqual([(await get('/livez')).json(), (await get('/readyz')).json()], [{ status: 'ok' }, { status: 'ok' }])
})

test('the address of the server leads to what is public, in both languages, and every door opens', async () => {
  const [chinese, english] = [await get('/'), await get('/?lang=en')]
  assert.match(chinese.body, /<h1>技能人才评价专家库<\/h1>/)
  assert.match(english.body, /<h1>Roster of experts<\/h1>/)
  const doors = [...english.body.matchAll(/<dt><a href="([^"]+)">/g)].map(([, path]) => path!)
  assert.deepEqual(doors, ['/notices', '/draws', '/graphql'])
  for (const path of doors) assert.equal((await get(path, { accept: 'text/html' })).statusCode, 200, path)
})

test('a browser gets GraphiQL, with nothing from elsewhere', async () => {
  const page = await get('/graphql', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  assert.match(String(page.headers['content-security-policy']), /default-src 'self';.*script-src 'self';/)
  assert.deepEqual(page.body.match(/(?:src|href)="(?!\/graphiql\/|data:)[^"]*"/g), null)
  const opened = await get('/graphql?query=%7B%3C/script%3E%7D', { accept: 'text/html' })
  assert.equal(opened.body.includes('{</script>}'), false)
})

test('the example queries are valid', () => {
  const schema = makeSchema()
  const queries = exampleQueries()
  assert.ok(queries.length >= 5)
  for (const query of queries) assert.deepEqual(validate(schema, parse(query)), [])
})

test('a cookie is not enough where another site may have written the request', async () => {
  const url = '/graphql?query=%7B__typename%7D'
  assert.equal(code(await get(url, { cookie })), 'FORGED_REQUEST')
  assert.equal(code(await get(url, { cookie, 'sec-fetch-site': 'cross-site' })), 'FORGED_REQUEST')
  assert.deepEqual((await get(url, { cookie, 'sec-fetch-site': 'same-origin' })).json(), { data: { __typename: 'Query' } })
  assert.deepEqual((await get(url, { cookie, 'apollo-require-preflight': 'yes' })).json(), { data: { __typename: 'Query' } })
  assert.deepEqual((await get(url)).json(), { data: { __typename: 'Query' } })
  const { body } = await send(app, '{ __typename }', {}, { cookie })
  assert.deepEqual(body, { data: { __typename: 'Query' } })
})

test('a GET changes nothing', async () => {
  const response = await get('/graphql?query=mutation%7BsignOut%7Bended%7D%7D', { accept: 'application/json' })
  assert.deepEqual([response.statusCode, code(response), response.headers.allow], [405, 'BAD_REQUEST', 'POST'])
})

test('what never reaches an operation is answered with a status and a code', async () => {
  const post = (payload: string, type: string) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload })
  const answers = [
    await get('/nothing'),
    await post('<a/>', 'application/xml'),
    await post('{', 'application/json'),
    await post('[{"query":"{__typename}"}]', 'application/json'),
    await get('/graphql?query=%7B__typename%7D', { accept: 'image/png' }),
    await post('{"query":"query A{__typename} query B{__typename}"}', 'application/json'),
  ]
  assert.deepEqual(
    answers.map(answer => [answer.statusCode, code(answer)]),
    [
      [404, 'NOT_FOUND'],
      [415, 'UNSUPPORTED_MEDIA_TYPE'],
      [400, 'BAD_REQUEST'],
      [400, 'BAD_REQUEST'],
      [406, 'NOT_ACCEPTABLE'],
      [200, 'OPERATION_RESOLUTION_FAILURE'],
    ],
  )
})

test('who asks too often is told to wait, by address', async () => {
  const narrow = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1:4000'), trustedProxies: [], requestsPerMinute: 3 })
  const answers = []
  for (let asked = 0; asked < 5; asked++) answers.push(await narrow.inject({ url: '/graphql?query=%7B__typename%7D' }))
  const elsewhere = await narrow.inject({ url: '/graphql?query=%7B__typename%7D', remoteAddress: '10.0.0.9' })
  await narrow.close()
  assert.deepEqual(
    [...answers, elsewhere].map(answer => answer.statusCode),
    [200, 200, 200, 429, 429, 200],
  )
  assert.equal(code(answers[4]!), 'TOO_MANY_REQUESTS')
  assert.ok(Number(answers[4]!.headers['retry-after']) > 0)
})
