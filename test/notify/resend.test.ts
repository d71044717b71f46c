import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { resendMessage } from '../../api/identity/messages/resend-message.ts'
import { updateMessagePreferences } from '../../api/identity/messages/update-message-preferences.ts'
import { openAccount } from '../../api/identity/open-account.ts'
import { notify } from '../../api/notify/notify.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { refusals } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const administrator = await world.staff(['ADMINISTRATOR'])
const officer = await world.staff(['DRAWING_OFFICER'])
const county = await world.staff(['ADMINISTRATOR'], world.county)
const values = { title: '拟入库人选', opensOn: '2026-12-01', closesOn: '2026-12-08', link: '/notices/1' }

const open = (changes: object) =>
  world.run(administrator, act =>
    openAccount(act, { officeId: toGlobalId('Office', world.city.id), loginName: 'zhou', displayName: '周', ...changes }),
  )
const rowsOf = (account: number) =>
  world.rows<{ id: number; state: string; fault: string | null }>('select id, state, fault from message where account_id = ? order by id', [
    account,
  ])
const told = async (account: number) => {
  await world.run(officer, act => notify(act, { to: { account }, template: 'NOTICE_PUBLISHED', values, office: world.city.id }))
  await world.runJobs()
}
const resend = (viewer: Viewer, id: number) => world.run(viewer, act => resendMessage(act, { messageId: toGlobalId('Message', id) }))

test('an account is opened with an e-mail address, which is sealed, and letters go there', async () => {
  assert.deepEqual(await refusals(open({ email: 'no address' })), [{ code: 'BAD_EMAIL', path: ['email'] }])
  const { account } = await open({ email: ' zhou.wei@example.org ' })
  const [kept] = await world.rows<{ masked: string; sealed: Buffer }>(
    'select email_masked as masked, email_sealed as sealed from account where id = ?',
    [account!.id],
  )
  assert.match(kept!.masked, /^z.*\*.*@example\.org$/)
  assert.ok(!Buffer.from(kept!.sealed).includes('zhou.wei'))
  await told(account!.id)
  assert.deepEqual((await world.mails()).at(-1)!.to, 'zhou.wei@example.org')
})

test('what failed is sent again at the word of an administrator of its office, to the address there is now, and once', async () => {
  const { account } = await open({ loginName: 'wu' })
  await told(account!.id)
  const [failed] = await rowsOf(account!.id)
  assert.deepEqual([failed!.state, failed!.fault], ['FAILED', 'NO_ADDRESS'])
  assert.deepEqual(await refusals(resend(officer, failed!.id)), [{ code: 'ADMINISTRATOR_ONLY' }])
  for (const viewer of [county, nobody]) {
    assert.deepEqual(await refusals(resend(viewer, failed!.id)), [{ code: 'NOT_FOUND', path: ['messageId'] }])
  }
  await world.run({ ...nobody, account: account!.id }, act => updateMessagePreferences(act, { email: 'wu@example.org' }))
  const before = (await world.mails()).length
  const asked = await Promise.allSettled([resend(administrator, failed!.id), resend(administrator, failed!.id)])
  assert.deepEqual(asked.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'two at once: one is done')
  assert.deepEqual(await rowsOf(account!.id), [{ id: failed!.id, state: 'QUEUED', fault: null }])
  await world.runJobs()
  assert.deepEqual(await rowsOf(account!.id), [{ id: failed!.id, state: 'SENT', fault: null }])
  assert.deepEqual(
    (await world.mails()).slice(before).map(({ to }) => to),
    ['wu@example.org'],
  )
  assert.deepEqual(await refusals(resend(administrator, failed!.id)), [{ code: 'WRONG_STATE' }], 'nothing is sent twice')
  const log = await world.rows(`select actor, subject_id as id, details from act_log where verb = 'message.resent'`)
  assert.deepEqual(log, [{ actor: administrator.account, id: failed!.id, details: { template: 'NOTICE_PUBLISHED' } }])
})
