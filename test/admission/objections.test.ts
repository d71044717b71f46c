import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { appointExperts } from '../../api/admission/appointment/appoint-experts.ts'
import {
  acknowledgeObjection,
  dismissObjection,
  investigateObjection,
  upholdObjection,
} from '../../api/admission/notice/decide-objection.ts'
import { fileObjection, findReceipt } from '../../api/admission/notice/file-objection.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { revealObjector } from '../../api/admission/notice/reveal-objector.ts'
import { inTransaction } from '../../api/transaction.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import type { FileObjectionInput } from '../../schema/admission/objection-acts.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PublicNotice } from '../../schema/index.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { callOf, idOf, nominees, statesOf } from './nominees.ts'

breaksOnPurpose('the state of a term is that of today', 'the clock was moved on for an appointment, and back')

const world = await World.open()
after(() => world.close())
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])
const manager = await world.staff(['ROSTER_MANAGER'])
const supervisor = await world.staff(['SUPERVISOR'])
let visitors = 0

async function onNotice(number: number) {
  const call = await callOf(world)
  const people = await nominees(world, call, number)
  const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '公示', objectionsTo: '监督科' }
  const { notice } = await world.run(approver, act => publishNotice(act, input))
  return { notice: notice!, people }
}
/** Files an objection without signing in, from an address of its own unless said. */
async function filed(
  notice: PublicNotice,
  position: number,
  changes: Partial<FileObjectionInput> = {},
  address = `203.0.113.${++visitors}`,
) {
  const input = { noticeCode: notice.code, position, grounds: '工作年限不实', evidence: ['社保记录'], ...changes }
  const { receipt } = await inTransaction({ ...world.context(nobody), session: { address } }, act => fileObjection(act, input))
  const [row] = await world.rows<{ id: number }>('select id from objection where code = ?', [receipt!.code])
  return { receipt: receipt!, objectionId: toGlobalId('Objection', row!.id), id: row!.id }
}
const acknowledged = (objectionId: string, viewer: Viewer = manager) => world.run(viewer, act => acknowledgeObjection(act, { objectionId }))
const investigated = (objectionId: string, viewer: Viewer = supervisor) =>
  world.run(viewer, act => investigateObjection(act, { objectionId, investigation: '已核对社保记录' }))
const upheld = (objectionId: string, viewer: Viewer = approver) =>
  world.run(viewer, act => upholdObjection(act, { objectionId, reason: '年限不足' }))
const dismissed = (objectionId: string, viewer: Viewer = approver, reason = '年限属实') =>
  world.run(viewer, act => dismissObjection(act, { objectionId, reason }))

test('S24 an objection freezes the one nominee; it is acknowledged, investigated, and decided with a reason by a second person', async () => {
  const { notice, people } = await onNotice(3)
  const first = await filed(notice, 1)
  const second = await filed(notice, 2, { name: '王某', contact: '13800000000' })
  assert.deepEqual(await statesOf(world, people), ['FROZEN', 'FROZEN', 'ON_NOTICE'])
  assert.deepEqual(await refusals(acknowledged(first.objectionId, await world.staff(['ORGANISER']))), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(investigated(first.objectionId)), [{ code: 'WRONG_STATE' }])
  for (const { objectionId } of [first, second]) {
    await acknowledged(objectionId)
    assert.deepEqual(await refusals(dismissed(objectionId)), [{ code: 'WRONG_STATE' }])
    await investigated(objectionId)
  }
  const both = await world.staff(['SUPERVISOR', 'APPROVER'])
  const third = await filed(notice, 3)
  await acknowledged(third.objectionId, both)
  await investigated(third.objectionId, both)
  assert.deepEqual(await refusals(upheld(third.objectionId, both)), [{ code: 'SECOND_PERSON_NEEDED', clause: 'S24' }])
  assert.deepEqual(await refusals(dismissed(third.objectionId, approver, ' ')), [{ code: 'TEXT_MISSING', path: ['reason'], clause: 'S24' }])
  await upheld(first.objectionId)
  await dismissed(second.objectionId)
  await dismissed(third.objectionId)
  assert.deepEqual(await statesOf(world, people), ['OBJECTION_UPHELD', 'ON_NOTICE', 'ON_NOTICE'])
  assert.deepEqual(await refusals(upheld(second.objectionId)), [{ code: 'WRONG_STATE' }])
  const receipt = await world.run(nobody, act => findReceipt(act, second.receipt.code))
  assert.deepEqual(
    { ...receipt, filedAt: undefined },
    { code: second.receipt.code, state: 'DISMISSED', filedAt: undefined, decision: '年限属实' },
  )
  assert.equal(await world.run(nobody, act => findReceipt(act, 'unknown')), null)
})

test('S24 a nominee with two objections is released only when both are dismissed', async () => {
  const { notice, people } = await onNotice(1)
  const objections = [await filed(notice, 1), await filed(notice, 1)]
  for (const [index, { objectionId }] of objections.entries()) {
    await acknowledged(objectionId)
    await investigated(objectionId)
    await dismissed(objectionId)
    assert.deepEqual(await statesOf(world, people), [index === 0 ? 'FROZEN' : 'ON_NOTICE'])
  }
})

test('S24 objections are filed while the notice is open, with grounds and evidence; who objected is shown to the supervisor alone, on record', async () => {
  const { notice } = await onNotice(1)
  const code = async (changes: Partial<FileObjectionInput>) => (await refusals(filed(notice, 1, changes)))[0]
  assert.deepEqual(await code({ grounds: ' ' }), { code: 'TEXT_MISSING', path: ['grounds'], clause: 'S24' })
  assert.deepEqual(await code({ evidence: [] }), { code: 'EVIDENCE_MISSING', path: ['evidence'], clause: 'S24' })
  assert.deepEqual(await code({ position: 9 }), { code: 'NOT_FOUND', path: ['position'] })
  assert.deepEqual(await code({ noticeCode: 'unknown' }), { code: 'NOT_FOUND', path: ['noticeCode'] })
  const named = await filed(notice, 1, { name: '王某', contact: '13800000000' })
  const [kept] = await world.rows<{ sealed: Buffer; text: string }>(
    'select objector_sealed as sealed, objection::text as text from objection where id = ?',
    [named.id],
  )
  assert.ok(!kept!.text.includes('王某') && !kept!.sealed.includes('13800000000'), 'sealed at rest')
  const reveal = (viewer: Viewer) => world.run(viewer, act => revealObjector(act, { objectionId: named.objectionId, purpose: '核实线索' }))
  assert.deepEqual(await refusals(reveal(approver)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await reveal(supervisor), { name: '王某', contact: '13800000000' })
  const [log] = await world.rows(`select actor, details from act_log where verb = 'objector.revealed'`)
  assert.deepEqual(log, { actor: supervisor.account, details: { purpose: '核实线索' } })
  await moveClock(world.connections, 30)
  assert.deepEqual(await code({}), { code: 'NOTICE_NOT_OPEN', path: ['noticeCode'], clause: 'S24' })
  await moveClock(world.connections, 0)
})

test('S24 anonymous objections are throttled without naming anyone', async () => {
  const { notice } = await onNotice(1)
  for (let count = 0; count < 10; count++) await filed(notice, 1, {}, '198.51.100.7')
  assert.deepEqual(await refusals(filed(notice, 1, {}, '198.51.100.7')), [{ code: 'TOO_MANY_OBJECTIONS', clause: 'S24' }])
  await filed(notice, 1, {}, '198.51.100.8')
  const traces = await world.rows<{ text: string }>(
    `select sign_in_attempt::text as text from sign_in_attempt union all select objection::text from objection union all select act_log::text from act_log`,
  )
  assert.ok(
    traces.every(({ text }) => !text.includes('198.51.100')),
    'no address is kept',
  )
})

test('S24 one frozen nominee of forty never delays the others', async () => {
  const { notice, people } = await onNotice(40)
  const entries = await world.rows<{ position: number; application: number }>(
    'select position, application_id as application from notice_entry where notice_id = ? order by position',
    [notice.id],
  )
  const frozen = people[17]!
  await filed(notice, entries.find(entry => entry.application === frozen.id)!.position)
  await moveClock(world.connections, 30)
  const answer = await world.run(approver, act => appointExperts(act, { applicationIds: people.map(idOf), mode: 'EACH_ROW' }))
  assert.deepEqual([answer.done, answer.refused], [39, 1])
  assert.deepEqual(
    answer.results!.filter(({ done }) => !done).map(({ applicationId, userErrors }) => [applicationId, userErrors.map(({ code }) => code)]),
    [[idOf(frozen), ['WRONG_STATE']]],
  )
  assert.deepEqual(
    await statesOf(world, people),
    people.map(person => (person === frozen ? 'FROZEN' : 'APPOINTED')),
  )
  await moveClock(world.connections, 0)
})
