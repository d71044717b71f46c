import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { auditServer } from 'graphql-http'
import { testApp, testPlatform } from './doors.ts'

const { platform } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})

test('passes every audit of GraphQL over HTTP', async () => {
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  const results = await auditServer({ url })
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)
  // graphql-http 1.23 has 61.
  assert.deepEqual([failed, results.length], [[], 61])
})
