/** Jiangku as it serves: Fastify, sessions, limits, row scope and row-level security, as the app role. */
import { buildApp } from '../../api/app.ts'
import { openLog } from '../../api/log.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { sealsUnder } from '../../api/seals.ts'
import { demoPassword } from '../../seeds/world.ts'
import { startedWith } from './contender.ts'
import { masterKey } from './world.ts'

const platform = await openPlatform(startedWith().app, masterKey, openLog('fatal'))
const app = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1'), trustedProxies: [], requestsPerMinute: 1e9 })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const query = `mutation ($loginName: String!, $password: String!) {
  signIn(input: { loginName: $loginName, password: $password, delivery: TOKEN }) { token userErrors { messageEn } } }`
const variables = { loginName: 'city.organiser', password: demoPassword(sealsUnder(masterKey)) }
const answer = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
})
const { data } = (await answer.json()) as { data: { signIn: { token: string } } }
process.send?.({ port: Number(new URL(address).port), authorization: `Bearer ${data.signIn.token}` })
