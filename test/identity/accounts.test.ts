import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { bearer, send } from '../server/client.ts'
import { testApp, testPlatform } from '../server/doors.ts'
import { password, plantOffices } from './offices.ts'

const { platform, database, lines } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})
const { accountId, officeId, accounts, offices, division } = await plantOffices(database, {
  'city.administrator': ['ADMINISTRATOR'],
  'city.second': ['ADMINISTRATOR'],
  'chikan.administrator': ['ADMINISTRATOR'],
  'chikan.reviewer': ['REVIEWER'],
})
const as = (name: string) => bearer(app, name, password)
const [city, second, chikan, reviewer] = await Promise.all(
  ['city.administrator', 'city.second', 'chikan.administrator', 'chikan.reviewer'].map(as),
)
type Headers = Record<string, string> | undefined

/** What a mutation of one input answers. */
const asking = (field: string, selection: string) => {
  const query = `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
    ${field}(input: $input) { ${selection} userErrors { __typename code path } } }`
  return async (input: object, headers: Headers = {}) =>
    (await send(app, query, { input }, headers)).body.data?.[field] as Record<string, unknown> & { userErrors: { code: string }[] }
}
const openAccount = asking('openAccount', 'account { id displayName } signInLink linkExpiresAt')
const renewSignInLink = asking('renewSignInLink', 'account { id } signInLink linkExpiresAt')
const redeemSignInLink = asking('redeemSignInLink', 'account { loginName }')
const disableAccount = asking('disableAccount', 'account { loginName }')
const changePassword = asking('changePassword', 'account { loginName }')
const signIn = asking('signIn', 'account { loginName }')

const because = (__typename: string, code: string, path: string[] | null = null) => [{ __typename, code, path }]
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(database.owner, async client => (await client.query<Row>(text, values)).rows)
const tokenIn = (link: unknown) => /^\/set-password#([\w-]{43})$/.exec(String(link))?.[1] ?? ''
const open = async (loginName: string, office = 'chikan', headers: Headers = city) => {
  const { account, signInLink } = await openAccount({ officeId: officeId(office), loginName, displayName: '某人' }, headers)
  return { id: (account as { id: string }).id, token: tokenIn(signInLink) }
}
const logged = async (verb: string) =>
  (await sql('select actor, office_id as office, subject_type as type from act_log where verb = $1 order by id desc limit 1', [verb]))[0]

test('an opened account has no password until its holder sets one by the link, once', async () => {
  const input = { officeId: officeId('chikan'), loginName: ' zhang.wei ', displayName: '张伟' }
  const { signInLink, linkExpiresAt, ...rest } = await openAccount(input, chikan)
  const id = toGlobalId('Account', Math.max(...Object.values(accounts)) + 1)
  assert.deepEqual(rest, { account: { id, displayName: '张伟' }, userErrors: [] })
  assert.deepEqual(await logged('account.opened'), { actor: accounts['chikan.administrator'], office: offices.chikan, type: 'Account' })
  const [{ days } = { days: 0 }] = await sql<{ days: number }>(
    `select round(extract(epoch from $1::timestamptz - now()) / 86400)::int as days`,
    [linkExpiresAt],
  )
  assert.equal(days, 7)
  const page = await app.inject({ method: 'GET', url: String(signInLink).split('#')[0]! })
  assert.match(page.body, /设定密码/)
  assert.match((await app.inject({ method: 'GET', url: '/set-password/page.js' })).body, /redeemSignInLink/)

  const token = tokenIn(signInLink)
  const short = await redeemSignInLink({ token, password: 'short' })
  assert.deepEqual(short, { account: null, userErrors: because('InvalidInput', 'PASSWORD_LENGTH', ['password']) })
  assert.deepEqual(await redeemSignInLink({ token, password: 'a password of one’s own' }), {
    account: { loginName: 'zhang.wei' },
    userErrors: [],
  })
  const spent = { account: null, userErrors: because('NotPermitted', 'LINK_SPENT', ['token']) }
  assert.deepEqual(await redeemSignInLink({ token, password: 'a password of another' }), spent)
  assert.deepEqual(await redeemSignInLink({ token: 'unknown', password }), spent)
  const right = await signIn({ loginName: 'zhang.wei', password: 'a password of one’s own' })
  assert.deepEqual(right, { account: { loginName: 'zhang.wei' }, userErrors: [] })
})

test('a link that is too old opens nothing; its renewal does, and the old one no longer', async () => {
  const { id, token } = await open('late.comer')
  await sql(`update sign_in_link set expires_at = now() where account_id = (select id from account where login_name = 'late.comer')`)
  assert.deepEqual((await redeemSignInLink({ token, password })).userErrors, because('NotPermitted', 'LINK_SPENT', ['token']))
  const renewed = await renewSignInLink({ accountId: id }, chikan)
  const fresh = tokenIn(renewed.signInLink)
  assert.deepEqual((await redeemSignInLink({ token, password })).userErrors, because('NotPermitted', 'LINK_SPENT', ['token']))
  assert.deepEqual(await redeemSignInLink({ token: fresh, password }), { account: { loginName: 'late.comer' }, userErrors: [] })
  const none = { account: null, signInLink: null, linkExpiresAt: null }
  const inUse = await renewSignInLink({ accountId: id }, chikan)
  assert.deepEqual(inUse, { ...none, userErrors: because('WrongState', 'PASSWORD_SET', ['accountId']) })
  const above = await renewSignInLink({ accountId: accountId('city.second') }, chikan)
  assert.deepEqual(above, { ...none, userErrors: because('NotPermitted', 'ADMINISTRATOR_ONLY') })
})

test('a refused account says why, and none is made', async () => {
  const before = await sql('select from account')
  const input = { officeId: officeId('chikan'), loginName: 'new.one', displayName: '新人' }
  const cases: [object, Headers, object[]][] = [
    [input, {}, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [input, reviewer, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...input, officeId: officeId('leizhou') }, chikan, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ ...input, officeId: accountId('city.second') }, city, because('NotFound', 'NOT_FOUND', ['officeId'])],
    [{ ...input, loginName: 'chikan.reviewer' }, city, because('InvalidInput', 'LOGIN_NAME_TAKEN', ['loginName'])],
    [{ ...input, loginName: '  ' }, city, because('InvalidInput', 'TEXT_LENGTH', ['loginName'])],
    [{ ...input, displayName: '新\u0001人' }, city, because('InvalidInput', 'CONTROL_CHARACTER', ['displayName'])],
  ]
  for (const [given, headers, userErrors] of cases) {
    assert.deepEqual(await openAccount(given, headers), { account: null, signInLink: null, linkExpiresAt: null, userErrors })
  }
  assert.equal((await sql('select from account')).length, before.length)
})

test('of two who take one sign-in name at once, one gets it', async () => {
  const input = { officeId: officeId('chikan'), loginName: 'wanted', displayName: '某人' }
  const answers = await Promise.all([city, chikan].map(headers => openAccount(input, headers)))
  assert.deepEqual(answers.map(({ userErrors }) => userErrors[0]?.code).sort(), ['LOGIN_NAME_TAKEN', undefined])
})

test('a request repeated under its key gets the same link, and neither links nor passwords are kept in the clear', async () => {
  const input = { officeId: officeId('chikan'), loginName: 'repeated', displayName: '某人' }
  const key = { ...city, 'idempotency-key': 'open' }
  const first = await openAccount(input, key)
  assert.deepEqual(await openAccount(input, key), first)
  const token = tokenIn(first.signInLink)
  assert.equal(token.length, 43)
  const kept = JSON.stringify([await sql('select * from idempotency_key'), await sql('select * from act_log'), lines])
  assert.deepEqual([kept.includes(token), kept.includes('account.opened'), kept.includes('openAccount')], [false, true, true])
})

test('a disabled account is nobody within five seconds, signs in no more, and stays disabled', async () => {
  const id = accountId('chikan.reviewer')
  const none = (userErrors: object[]) => ({ account: null, userErrors })
  const cases: [object, Headers, object[]][] = [
    [{ accountId: id, reason: '离职' }, {}, because('NotFound', 'NOT_FOUND', ['accountId'])],
    [{ accountId: id, reason: '离职' }, reviewer, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ accountId: accountId('city.second'), reason: '离职' }, chikan, because('NotPermitted', 'ADMINISTRATOR_ONLY')],
    [{ accountId: accountId('chikan.administrator'), reason: '离职' }, chikan, because('NotPermitted', 'OWN_ACCOUNT', ['accountId'])],
    [{ accountId: toGlobalId('Account', 999), reason: '离职' }, city, because('NotFound', 'NOT_FOUND', ['accountId'])],
    [{ accountId: id, reason: ' ' }, chikan, because('InvalidInput', 'REASON_MISSING', ['reason'])],
  ]
  for (const [input, headers, userErrors] of cases) assert.deepEqual(await disableAccount(input, headers), none(userErrors))
  assert.deepEqual(await disableAccount({ accountId: id, reason: '离职' }, chikan), {
    account: { loginName: 'chikan.reviewer' },
    userErrors: [],
  })
  assert.deepEqual(await logged('account.disabled'), { actor: accounts['chikan.administrator'], office: offices.chikan, type: 'Account' })
  assert.deepEqual(
    await disableAccount({ accountId: id, reason: '离职' }, city),
    none(because('WrongState', 'ACCOUNT_DISABLED', ['accountId'])),
  )
  assert.deepEqual((await signIn({ loginName: 'chikan.reviewer', password })).userErrors[0]?.code, 'SIGN_IN_FAILED')
  const started = performance.now()
  let viewer: unknown = 'somebody'
  while (viewer !== null && performance.now() - started < 6_000) {
    viewer = (await send(app, '{ viewer { account { id } } }', {}, reviewer)).body.data!.viewer
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.ok(viewer === null && performance.now() - started < 5_000)
})

test('the link of an account that was disabled opens nothing', async () => {
  const { id, token } = await open('short.lived')
  assert.deepEqual((await disableAccount({ accountId: id, reason: '误开' }, chikan)).userErrors, [])
  assert.deepEqual((await redeemSignInLink({ token, password })).userErrors, because('NotPermitted', 'LINK_SPENT', ['token']))
})

test('one’s own password changes with the old one; other sessions end, this one goes on', async () => {
  const { token } = await open('changer')
  await redeemSignInLink({ token, password })
  const [here] = await Promise.all([as('changer'), as('changer')])
  const input = { oldPassword: password, newPassword: 'another twelve letters' }
  const refused = (userErrors: object[]) => ({ account: null, userErrors })
  assert.deepEqual(await changePassword(input), refused(because('NotPermitted', 'SIGN_IN_FIRST')))
  const short = await changePassword({ ...input, newPassword: 'short' }, here)
  assert.deepEqual(short, refused(because('InvalidInput', 'PASSWORD_LENGTH', ['newPassword'])))
  const wrong = await changePassword({ ...input, oldPassword: 'wrong' }, here)
  assert.deepEqual(wrong, refused(because('InvalidInput', 'OLD_PASSWORD_WRONG', ['oldPassword'])))
  const key = { ...here, 'idempotency-key': 'change' }
  for (const headers of [key, key]) {
    assert.deepEqual(await changePassword(input, headers), { account: { loginName: 'changer' }, userErrors: [] })
  }
  // A plain digest of the request could be tried against guessed passwords by whoever reads the table.
  const { newPassword, oldPassword } = input
  const plain = createHash('sha256')
    .update(JSON.stringify({ input: { newPassword, oldPassword } }))
    .digest('hex')
  const [{ hash } = { hash: plain }] = await sql<{ hash: string }>(`select request_hash as hash from idempotency_key where key = 'change'`)
  assert.notEqual(hash, plain)
  assert.equal((await signIn({ loginName: 'changer', password })).userErrors[0]?.code, 'SIGN_IN_FAILED')
  assert.deepEqual((await signIn({ loginName: 'changer', password: input.newPassword })).userErrors, [])
  const holders = await sql<{ count: number }>(
    `select count(*)::int as count from sign_in_session join account on account.id = account_id where login_name = 'changer'`,
  )
  // This session and the one of the sign-in just now.
  assert.deepEqual(holders, [{ count: 2 }])
  const guesses = await Promise.all([1, 2, 3, 4, 5, 6].map(() => changePassword({ ...input, oldPassword: 'guess' }, here)))
  assert.equal(
    guesses.some(({ userErrors }) => userErrors[0]?.code === 'TOO_MANY_ATTEMPTS'),
    true,
  )
})

test('two administrators who disable each other at once do not leave the office without one', async () => {
  // One more administrator of the city, who never set a password, does not count.
  await open('never.came', 'city')
  await sql(
    `insert into role_grant (account_id, office_id, role, starts_at) select id, $1, 'ADMINISTRATOR', now() from account where login_name = 'never.came'`,
    [offices.city],
  )
  const reason = '互相停用'
  const answers = await Promise.all([
    disableAccount({ accountId: accountId('city.second'), reason }, city),
    disableAccount({ accountId: accountId('city.administrator'), reason }, second),
  ])
  assert.deepEqual(answers.map(({ userErrors }) => userErrors[0]?.code).sort(), ['LAST_ADMINISTRATOR', undefined])
  const last = sql(
    `update account set disabled_at = now() where login_name in ('city.administrator', 'city.second') and disabled_at is null`,
  )
  await assert.rejects(last, /without an administrator/)
})

test('a taken sign-in name leaves the link of an empty installation unspent', async () => {
  const token = 'a'.repeat(43)
  await sql(`insert into first_sign_in (token_hash, expires_at) values (encode(sha256($1::bytea), 'hex'), now() + interval '1 day')`, [
    token,
  ])
  const input = { token, displayName: '首位', password, officeName: '市局', divisionId: toGlobalId('Division', division) }
  const redeem = asking('redeemFirstSignIn', 'account { loginName }')
  assert.deepEqual(await redeem({ ...input, loginName: 'chikan.reviewer' }), {
    account: null,
    userErrors: because('InvalidInput', 'LOGIN_NAME_TAKEN', ['loginName']),
  })
  assert.deepEqual(await redeem({ ...input, loginName: 'first' }), { account: { loginName: 'first' }, userErrors: [] })
})
