import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { callOf, nominees, statesOf } from './nominees.ts'
import { Admission } from './world.ts'

breaksOnPurpose('the state of a term is that of today', 'the clock was moved on for an appointment, and back')

// From the public notice to the certificate, as people ask for it: over GraphQL.
const office = await Admission.open()
const { world } = office
await withCalendar(world.connections)
after(() => office.close())
const supervisor = await world.staff(['SUPERVISOR'])
const manager = await world.staff(['ROSTER_MANAGER'])

async function onNotice(number: number) {
  const call = await callOf(world)
  const people = await nominees(world, call, number)
  const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING', title: '拟入库专家公示', objectionsTo: '职业能力建设科' }
  const notice = await office.done(office.approver, 'publishNotice', 'notice { id code closesOn workingDays }', input)
  return { notice, people, ids: people.map(({ id }) => toGlobalId('Application', id)) }
}
const objected = (noticeCode: string, position: number, more: object = {}): Promise<{ code: string }> =>
  office.done(nobody, 'fileObjection', 'receipt { code state }', {
    noticeCode,
    position,
    grounds: '工作年限不实',
    evidence: ['社保记录'],
    ...more,
  })
const receiptOf = async (code: string) =>
  (await office.ask(nobody, 'query ($code: String!) { objectionReceipt(code: $code) { state decision } }', { code })).objectionReceipt
const listed = async (viewer: Viewer) =>
  (await office.ask(viewer, '{ objections(first: 100) { nodes { id state anonymous grounds notice { code } entry { position } } } }'))
    .objections.nodes

test('S23 a notice is extended over the API because the office was unreachable, and takes objections again; not once somebody was appointed', async () => {
  const { notice, ids } = await onNotice(1)
  const noticeId = notice.id
  const longer = office.day(45)
  const reason = '受理电话中断两日'
  const extend = (change: object = {}) =>
    office.refused(office.approver, 'extendNotice', 'notice { id }', { noticeId, closesOn: longer, reason, ...change })
  assert.deepEqual(await extend({ closesOn: notice.closesOn }), ['NOT_LATER S23'])
  assert.deepEqual(await extend({ reason: ' ' }), ['TEXT_MISSING S23'])
  await moveClock(world.connections, 30)
  const late = { noticeCode: notice.code, position: 1, grounds: '不实', evidence: ['记录'] }
  assert.deepEqual(await office.refused(nobody, 'fileObjection', 'receipt { code }', late), ['NOTICE_NOT_OPEN S24'])
  const fields = 'notice { state closesOn extensions { formerClosesOn closesOn reason extendedBy { id } } }'
  const extendedBy = { id: toGlobalId('Account', office.approver.account!) }
  assert.deepEqual(await office.done(office.approver, 'extendNotice', fields, { noticeId, closesOn: longer, reason }), {
    ...{ state: 'OPEN', closesOn: longer },
    extensions: [{ formerClosesOn: notice.closesOn, closesOn: longer, reason, extendedBy }],
  })
  assert.deepEqual(await office.refused(office.approver, 'appointExpert', 'term { id }', { applicationId: ids[0] }), [
    'NOTICE_STILL_OPEN S24',
  ])
  await moveClock(world.connections, 46)
  await office.done(office.approver, 'appointExpert', 'term { id }', { applicationId: ids[0] })
  assert.deepEqual(await extend({ closesOn: office.day(60) }), ['ALREADY_APPOINTED S23'])
  await moveClock(world.connections, 0)
})

test('S24 objections over the API: filed without an account, told by their receipt, decided by a second person; the rest are appointed', async () => {
  const { notice, people, ids } = await onNotice(3)
  const upheld = await objected(notice.code, 1)
  const dismissed = await objected(notice.code, 2, { name: '王某', contact: '13800000000' })
  assert.deepEqual(await receiptOf(upheld.code), { state: 'FILED', decision: null })
  assert.equal(await receiptOf('unknown'), null)
  assert.deepEqual(await statesOf(world, people), ['FROZEN', 'FROZEN', 'ON_NOTICE'])
  const about = async (position: number) =>
    (await listed(office.approver)).find(
      (one: { notice: { code: string }; entry: { position: number } }) =>
        one.notice.code === notice.code && one.entry.position === position,
    )
  const decide = async (position: number, name: string, reason: string) => {
    const { id: objectionId } = await about(position)
    await office.done(manager, 'acknowledgeObjection', 'objection { state }', { objectionId })
    await office.done(supervisor, 'investigateObjection', 'objection { state }', { objectionId, investigation: '已核对社保记录' })
    assert.deepEqual(await office.refused(supervisor, name, 'objection { state }', { objectionId, reason }), ['ROLE_NEEDED'])
    assert.deepEqual(await office.refused(office.approver, name, 'objection { state }', { objectionId, reason: ' ' }), ['TEXT_MISSING S24'])
    await office.done(office.approver, name, 'objection { state }', { objectionId, reason })
    return objectionId
  }
  await decide(1, 'upholdObjection', '年限不足')
  const named = await decide(2, 'dismissObjection', '年限属实')
  assert.deepEqual(await about(2), {
    ...{ id: named, state: 'DISMISSED', anonymous: false, grounds: '工作年限不实' },
    ...{ notice: { code: notice.code }, entry: { position: 2 } },
  })
  assert.deepEqual(await receiptOf(dismissed.code), { state: 'DISMISSED', decision: '年限属实' })
  assert.deepEqual(await listed(await office.applicant()), [])
  assert.deepEqual(await receiptOf(upheld.code), { state: 'UPHELD', decision: '年限不足' })
  const reveal = { objectionId: named, purpose: '核实线索' }
  assert.deepEqual(await office.refused(office.approver, 'revealObjector', 'name', reveal), ['ROLE_NEEDED'])
  assert.equal(await office.done(supervisor, 'revealObjector', 'name contact', reveal), '王某')
  await moveClock(world.connections, 30)
  const input = { applicationIds: ids, mode: 'EACH_ROW', progressKey: 'appointments' }
  const { results, ...counted } = await office.mutate(
    office.approver,
    'appointExperts',
    'done refused results { done userErrors { code } }',
    input,
  )
  assert.deepEqual(counted, { done: 2, refused: 1, userErrors: [] })
  assert.deepEqual(results, [
    { done: false, userErrors: [{ code: 'WRONG_STATE' }] },
    { done: true, userErrors: [] },
    { done: true, userErrors: [] },
  ])
  const { batchProgress } = await office.ask(office.approver, '{ batchProgress(key: "appointments") { done total } }')
  assert.deepEqual(batchProgress, { done: 2, total: 2 })
  await moveClock(world.connections, 0)
})

test('S06 the independence statement of a term is accepted over the API, by the expert alone', async () => {
  const call = await callOf(world)
  const people = await nominees(world, call, 1, { attestations: ['LAW_ABIDING'] })
  const publication = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING', title: '公示', objectionsTo: '监督科' }
  await office.done(office.approver, 'publishNotice', 'notice { id }', publication)
  await moveClock(world.connections, 30)
  const applicationId = toGlobalId('Application', people[0]!.id)
  const { id: termId } = await office.done(office.approver, 'appointExpert', 'term { id }', { applicationId })
  const [{ expert }] = (await world.rows<{ expert: number }>('select max(expert_id) as expert from term')) as [{ expert: number }]
  const accept = { termId, actsIndependently: true }
  assert.deepEqual(await office.refused(office.approver, 'acceptTerm', 'term { id }', accept), ['EXPERT_ONLY S06'])
  const viewer = await world.signedIn(expert)
  assert.deepEqual(await office.refused(viewer, 'acceptTerm', 'term { id }', { ...accept, actsIndependently: false }), [
    'INDEPENDENCE_MISSING S06',
  ])
  const { statementAcceptedAt } = await office.done(viewer, 'acceptTerm', 'term { statementAcceptedAt }', accept)
  assert.ok(statementAcceptedAt)
  await moveClock(world.connections, 0)
})
