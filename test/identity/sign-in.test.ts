import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { send } from '../server/client.ts'
import { testApp, testPlatform } from '../server/doors.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { password, plantOffices } from './offices.ts'

const { platform, database, lines } = await testPlatform()
const app = await testApp(platform)
const secureApp = await testApp(platform, 'https://jiangku.example.cn')
after(async () => {
  await Promise.all([app.close(), secureApp.close()])
  await platform.close()
})
breaksOnPurpose('an administrator reaches every office', 'whoever signs in here holds a lesser role')
const { officeId } = await plantOffices(database, {
  'city.analyst': ['ANALYST'],
  'chikan.reviewer': ['REVIEWER'],
  'leizhou.organiser': ['ORGANISER'],
})

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  account { loginName } token expiresAt userErrors { __typename code messageZh messageEn } } }`
const whoAmI = '{ viewer { account { loginName } roles { role office { name } } offices { id } } }'
const from = (address: string) => ({ 'x-test': address })

test('a cookie holds the session, and no script reads it', async () => {
  const { body, cookie } = await send(app, signIn, { input: { loginName: 'city.analyst', password } })
  const { expiresAt, ...rest } = body.data!.signIn as { expiresAt: string }
  assert.deepEqual(rest, { account: { loginName: 'city.analyst' }, token: null, userErrors: [] })
  assert.ok(Date.parse(expiresAt) > 0)
  assert.match(cookie ?? '', /^jiangku=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/)

  const viewer = await send(app, whoAmI, {}, { cookie: cookie!.split(';')[0]! })
  assert.deepEqual(viewer.body.data!.viewer, {
    account: { loginName: 'city.analyst' },
    roles: [{ role: 'ANALYST', office: { name: 'city' } }],
    offices: ['city', 'chikan', 'leizhou'].map(name => ({ id: officeId(name) })),
  })
})

test('over HTTPS the cookie is bound to the host', async () => {
  const { cookie } = await send(secureApp, signIn, { input: { loginName: 'city.analyst', password } })
  assert.match(cookie ?? '', /^__Host-jiangku=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/)
})

test('signing out ends the session at once, everywhere', async () => {
  const { cookie } = await send(app, signIn, { input: { loginName: 'chikan.reviewer', password } })
  const headers = { cookie: cookie!.split(';')[0]! }
  assert.deepEqual((await send(app, whoAmI, {}, headers)).body.data!.viewer, {
    account: { loginName: 'chikan.reviewer' },
    roles: [{ role: 'REVIEWER', office: { name: 'chikan' } }],
    offices: [{ id: officeId('chikan') }],
  })
  const out = await send(app, 'mutation { signOut { ended userErrors { code } } }', {}, headers)
  assert.deepEqual(out.body, { data: { signOut: { ended: true, userErrors: [] } } })
  assert.match(out.cookie ?? '', /^jiangku=; Max-Age=0; Path=\/;/)
  assert.equal((await send(app, whoAmI, {}, headers)).body.data!.viewer, null)
})

test('a wrong name and a wrong password get the same answer', async () => {
  const unknown = await send(app, signIn, { input: { loginName: 'nobody at all', password } }, from('1'))
  const wrong = await send(app, signIn, { input: { loginName: 'city.analyst', password: 'wrong' } })
  assert.deepEqual(unknown.body, wrong.body)
  assert.deepEqual(wrong.body.data!.signIn, {
    account: null,
    token: null,
    expiresAt: null,
    userErrors: [
      {
        __typename: 'SignInFailed',
        code: 'SIGN_IN_FAILED',
        messageZh: '登录名或密码不正确。',
        messageEn: 'The name or the password is wrong.',
      },
    ],
  })
})

test('the sixth attempt within a quarter of an hour is not looked at, whether or not the account exists', async () => {
  for (const loginName of ['leizhou.organiser', 'no such account']) {
    const tries = [1, 2, 3, 4, 5, 6].map(() => send(app, signIn, { input: { loginName, password: 'wrong' } }))
    const codes = (await Promise.all(tries)).map(
      ({ body }) => (body.data!.signIn as { userErrors: { code: string }[] }).userErrors[0]?.code,
    )
    assert.deepEqual(codes.sort(), [...Array(5).fill('SIGN_IN_FAILED'), 'TOO_MANY_ATTEMPTS'])
    const right = await send(app, signIn, { input: { loginName, password } })
    assert.equal((right.body.data!.signIn as { userErrors: { code: string }[] }).userErrors[0]?.code, 'TOO_MANY_ATTEMPTS')
  }
})

test('neither passwords nor tokens reach the log', () => {
  assert.equal(JSON.stringify(lines).includes(password), false)
})
