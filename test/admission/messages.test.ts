import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { appointExperts } from '../../api/admission/appointment/appoint-experts.ts'
import {
  acknowledgeObjection,
  dismissObjection,
  investigateObjection,
  upholdObjection,
} from '../../api/admission/notice/decide-objection.ts'
import { fileObjection } from '../../api/admission/notice/file-objection.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { transitions } from '../../api/admission/process/application-states.ts'
import { nobody } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Account, EmployerDelegate, RoleGrant } from '../../schema/index.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { callOf, nominees } from './nominees.ts'

breaksOnPurpose('the state of a term is that of today', 'the clock was moved on for an appointment, and back')

const world = await World.open()
after(() => world.close())
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])
const manager = await world.staff(['ROSTER_MANAGER'])
const supervisor = await world.staff(['SUPERVISOR'])

/** An account with an address of its own. */
async function account(name: string): Promise<Account & { id: number }> {
  const emailSealed = world.platform.seals.seal('account.email', `${name}@example.org`)
  return world.put(Account, { loginName: name, displayName: name, emailSealed, emailMasked: `${name[0]}***@example.org` })
}
const reviewer = await account('reviewer')
await world.put(RoleGrant, { account: reviewer.id, office: world.county.id, role: 'REVIEWER', startsAt: '2020-01-01T00:00:00Z' })
const former = await account('former')
await world.put(RoleGrant, {
  ...{ account: former.id, office: world.county.id, role: 'REVIEWER' },
  ...{ startsAt: '2020-01-01T00:00:00Z', endsAt: '2021-01-01T00:00:00Z' },
})

let seen = 0
/** Receiver and subject of the mails since the last time, in order. */
async function mails(): Promise<string[]> {
  await world.runJobs()
  const all = await world.mails()
  const fresh = all.slice(seen)
  seen = all.length
  return fresh.map(({ to, subject }) => `${to}: ${subject}`).sort()
}

test('S23 S24 nominee, recommending office and employer hear of publication, freeze, decision and appointment; a named objector of theirs', async () => {
  const call = await callOf(world)
  const employer = await world.organisation()
  const delegate = await account('delegate')
  await world.put(EmployerDelegate, {
    ...{ account: delegate.id, organisation: employer.id, office: world.county.id, startsAt: '2020-01-01T00:00:00Z' },
  })
  const [one, two] = [await account('one'), await account('two')]
  const people = [
    ...(await nominees(world, call, 1, { applicant: one.id, employer: employer.id, name: '甲' })),
    ...(await nominees(world, call, 1, { applicant: two.id, employer: employer.id, name: '乙' })),
    ...(await nominees(world, call, 1, { name: '丙' })),
  ]
  const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '拟入库公示', objectionsTo: '监督科' }
  const { notice } = await world.run(approver, act => publishNotice(act, input))
  const about = `“${call.title}”`
  assert.deepEqual(await mails(), [
    `delegate@example.org: ${about}：2 名人选已列入公示`,
    `one@example.org: ${about}：您已列入公示`,
    `reviewer@example.org: ${about}：3 名人选已列入公示`,
    `two@example.org: ${about}：您已列入公示`,
  ])
  const ours = (await world.mails()).find(({ to }) => to === 'reviewer@example.org')!
  assert.match(ours.text!, /甲、乙、丙。[\s\S]*拟入库公示[\s\S]*https:\/\/jiangku\.example\.cn\/notices\//)

  const object = async (position: number, more: object = {}) => {
    const filed = { noticeCode: notice!.code, position, grounds: '年限不实', evidence: ['社保记录'], ...more }
    const { receipt } = await world.run(nobody, act => fileObjection(act, filed))
    const [row] = await world.rows<{ id: number }>('select id from objection where code = ?', [receipt!.code])
    return { objectionId: toGlobalId('Objection', row!.id), code: receipt!.code }
  }
  const named = await object(1, { name: '王某', contact: 'wang@example.org' })
  const nameless = await object(2, { contact: 'nobody@example.org' })
  assert.deepEqual(await mails(), [
    `delegate@example.org: ${about}：1 名人选因异议暂缓聘用`,
    `delegate@example.org: ${about}：1 名人选因异议暂缓聘用`,
    `one@example.org: ${about}：收到异议，聘用暂缓`,
    `reviewer@example.org: ${about}：1 名人选因异议暂缓聘用`,
    `reviewer@example.org: ${about}：1 名人选因异议暂缓聘用`,
    `two@example.org: ${about}：收到异议，聘用暂缓`,
  ])
  for (const mail of (await world.mails()).filter(({ subject }) => subject?.includes('异议'))) {
    assert.doesNotMatch(`${mail.text}${mail.html}`, /王某|年限不实|社保/)
  }

  for (const { objectionId } of [named, nameless]) {
    await world.run(manager, act => acknowledgeObjection(act, { objectionId }))
    await world.run(supervisor, act => investigateObjection(act, { objectionId, investigation: '已核对' }))
  }
  assert.deepEqual(await mails(), ['wang@example.org: 您的异议已受理：拟入库公示'])
  await world.run(approver, act => upholdObjection(act, { objectionId: named.objectionId, reason: '年限确实不足' }))
  await world.run(approver, act => dismissObjection(act, { objectionId: nameless.objectionId, reason: '年限属实' }))
  assert.deepEqual(await mails(), [
    `delegate@example.org: ${about}：1 名人选因异议成立终止资格`,
    `delegate@example.org: ${about}：1 名人选所涉异议不成立，恢复公示`,
    `one@example.org: ${about}：异议成立`,
    `reviewer@example.org: ${about}：1 名人选因异议成立终止资格`,
    `reviewer@example.org: ${about}：1 名人选所涉异议不成立，恢复公示`,
    `two@example.org: ${about}：异议不成立`,
    'wang@example.org: 您的异议经核查成立：拟入库公示',
  ])
  const decided = (await world.mails()).find(({ to, subject }) => to === 'wang@example.org' && subject?.includes('成立'))!
  assert.match(decided.text!, new RegExp(`${named.code}[\\s\\S]*年限确实不足`))
  // The message to an objector shows staff no address, and is of no office.
  assert.deepEqual(await world.rows(`select distinct office_id, address_masked from message where template = 'OBJECTION_MOVED'`), [
    { office_id: null, address_masked: '***' },
  ])

  await moveClock(world.connections, 30)
  const appointed = await world.run(approver, act =>
    appointExperts(act, { noticeId: toGlobalId('PublicNotice', notice!.id), mode: 'ALL_OR_NOTHING' }),
  )
  assert.deepEqual([appointed.done, appointed.refused], [people.length - 1, 0])
  await moveClock(world.connections, 0)
  assert.deepEqual(await mails(), [
    `delegate@example.org: ${about}：1 名人选已入库聘用`,
    `reviewer@example.org: ${about}：2 名人选已入库聘用`,
    'two@example.org: 您已入选湛江市技能人才专家库',
  ])
})

test('S17 whom a move notifies stands in the table of transitions alone: nobody is told twice over, and no move is forgotten', () => {
  const doubled = Object.entries(transitions).filter(([, { notifies, shows }]) => notifies.some(party => shows.includes(party)))
  assert.deepEqual(doubled, [])
})
