import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { notify } from '../../api/notify/notify.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { inTransaction } from '../../api/transaction.ts'
import { theSystem } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { password, plantOffices } from '../identity/offices.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { bearer, send } from '../server/client.ts'
import { contextOf, testApp, testPlatform } from '../server/doors.ts'

const { platform, database } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const { accounts, offices, officeId } = await plantOffices(database, {
  'city.administrator': ['ADMINISTRATOR'],
  'chikan.administrator': ['ADMINISTRATOR'],
  'chikan.reviewer': ['REVIEWER'],
  'leizhou.reviewer': ['REVIEWER'],
})
const as = (name: string) => bearer(app, name, password)
const [city, chikan, reviewer, other] = await Promise.all(
  ['city.administrator', 'chikan.administrator', 'chikan.reviewer', 'leizhou.reviewer'].map(as),
)
const sql = (text: string, values: unknown[] = []) => withClient(database.owner, async client => (await client.query(text, values)).rows)

const values = { zh: { subject: '某', paragraphs: ['某'] }, en: { subject: 'x', paragraphs: ['y'] } }
await inTransaction(contextOf(platform, theSystem(Object.values(offices))), async act => {
  for (const [account, office] of [
    ['chikan.reviewer', 'chikan'],
    ['leizhou.reviewer', 'chikan'],
    ['city.administrator', 'city'],
  ] as const) {
    await notify(act, { to: { account: accounts[account]! }, template: 'GENERIC', office: offices[office]!, values })
  }
})
await runDueJobs(platform, database.owner)

const query = `query ($filter: MessageFilter) { messages(filter: $filter) { totalCount nodes { template kind state fault account { displayName } office { id } } } }`
const messages = async (headers: Record<string, string> | undefined, filter?: object) =>
  (await send(app, query, { filter }, headers ?? {})).body.data?.messages as { totalCount: number; nodes: Record<string, unknown>[] }

test('one sees one’s own messages and those of the offices in scope, nobody else’s', async () => {
  assert.equal((await messages(city)).totalCount, 3)
  assert.equal((await messages(chikan)).totalCount, 2)
  assert.equal((await messages(other)).totalCount, 1)
  assert.equal((await messages(undefined)).totalCount, 0)
  const office = { id: officeId('chikan') }
  const about = { template: 'GENERIC', kind: 'WORK', state: 'FAILED', fault: 'NO_ADDRESS', office }
  assert.deepEqual((await messages(other, { states: ['FAILED'], kinds: ['WORK'] })).nodes, [
    { ...about, account: { displayName: 'leizhou.reviewer' } },
  ])
  assert.equal((await messages(city, { channel: 'SMS' })).totalCount, 0)
})

const update = async (input: object, headers: Record<string, string> | undefined) =>
  (
    await send(
      app,
      `mutation ($input: UpdateMessagePreferencesInput!) { updateMessagePreferences(input: $input) {
        account { emailMasked messageLanguage messagePreferences { kind channel wanted } } userErrors { __typename code path } } }`,
      { input },
      headers ?? {},
    )
  ).body.data?.updateMessagePreferences as { account: unknown; userErrors: unknown[] }

test('one chooses per kind and channel, in which language, and where to; duties cannot be switched off', async () => {
  const choices = [
    { kind: 'NOTICE', channel: 'EMAIL', wanted: true },
    { kind: 'NOTICE', channel: 'EMAIL', wanted: false },
    { kind: 'DUTY', channel: 'SMS', wanted: true },
  ]
  assert.deepEqual(await update({ language: 'EN', email: ' officer@example.org ', choices }, reviewer), {
    account: {
      emailMasked: 'o***@example.org',
      messageLanguage: 'EN',
      messagePreferences: [
        { kind: 'DUTY', channel: 'SMS', wanted: true },
        { kind: 'NOTICE', channel: 'EMAIL', wanted: false },
      ],
    },
    userErrors: [],
  })
  const off = (kind: string) => ({ choices: [{ kind, channel: 'EMAIL', wanted: false }] })
  assert.deepEqual(
    await update(off('DUTY'), reviewer),
    { account: (await update({}, reviewer)).account, userErrors: [] },
    'text messages are left',
  )
  assert.deepEqual(await update({ choices: [{ kind: 'DUTY', channel: 'SMS', wanted: false }] }, reviewer), {
    account: null,
    userErrors: [{ __typename: 'CannotBeSwitchedOff', code: 'CANNOT_BE_SWITCHED_OFF', path: ['choices'] }],
  })
  assert.deepEqual((await update(off('DECISION'), other)).userErrors, [
    { __typename: 'CannotBeSwitchedOff', code: 'CANNOT_BE_SWITCHED_OFF', path: ['choices'] },
  ])
  assert.deepEqual((await update({ email: 'no address' }, other)).userErrors, [
    { __typename: 'InvalidInput', code: 'BAD_EMAIL', path: ['email'] },
  ])
  assert.deepEqual((await update({ language: 'EN' }, undefined)).userErrors, [
    { __typename: 'NotPermitted', code: 'SIGN_IN_FIRST', path: null },
  ])
  const [kept] = await sql('select count(*)::int as n from message_preference where account_id = $1', [accounts['leizhou.reviewer']])
  assert.deepEqual(kept, { n: 0 }, 'nothing half written')
  const [sealed] = await sql(`select email_sealed from account where login_name = 'chikan.reviewer'`)
  assert.equal(platform.seals.open('account.email', (sealed as { email_sealed: Buffer }).email_sealed), 'officer@example.org')
})

test('the choices of others are not seen', async () => {
  const node = `query ($id: ID!) { node(id: $id) { ... on Account { displayName messagePreferences { kind } } } }`
  const { body } = await send(app, node, { id: toGlobalId('Account', accounts['chikan.reviewer']!) }, city!)
  assert.deepEqual(body.data?.node, { displayName: 'chikan.reviewer', messagePreferences: [] })
})
