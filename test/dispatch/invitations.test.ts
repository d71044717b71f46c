import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { answerAssignment } from '../../api/dispatch/assignment/answer-assignment.ts'
import { answerByLink } from '../../api/dispatch/assignment/answer-by-link.ts'
import { answerByTelephone } from '../../api/dispatch/assignment/answer-by-telephone.ts'
import { answerBy, answeredInTime, givingUp } from '../../api/dispatch/assignment/answer-deadline.ts'
import { decideWithdrawal } from '../../api/dispatch/assignment/decide-withdrawal.ts'
import { dismissRemovalProposal } from '../../api/dispatch/assignment/dismiss-removal-proposal.ts'
import { excuseDecline } from '../../api/dispatch/assignment/excuse-decline.ts'
import { giveUpSeat } from '../../api/dispatch/assignment/give-up-seat.ts'
import { lapseInvitation } from '../../api/dispatch/assignment/lapse-invitation.ts'
import { remindInvited } from '../../api/dispatch/assignment/remind-invited.ts'
import { sendInvitations } from '../../api/dispatch/assignment/send-invitations.ts'
import { draftPanel } from '../../api/dispatch/panel/draft-panel.ts'
import type { Viewer } from '../../api/viewer.ts'
import { nobody, theSystem } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { AnswerByLinkInput } from '../../schema/dispatch/answer-by-link.ts'
import { RoleGrant } from '../../schema/index.ts'
import { accept, answered, decline, drawn, recuse, type SeatRow, seats, verdict } from './draw.ts'
import { engagement, panel, panelInput, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(16, long)
const system = theSystem([world.city.id, world.county.id])
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]
const daysAhead = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

let year = 2030
async function invitedPanel(days = { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` }) {
  const of = await engagement(world, organiser, days)
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  return { of, made, rows: await seats(world, made) }
}
const stateOf = async (of: { readonly id: number }) =>
  (await world.rows<{ state: string }>('select state from engagement where id = ?', [of.id]))[0]!.state
const invitationsOf = (seat: SeatRow) =>
  world.rows<{ id: number; state: string; channel: string | null; by: boolean; late: boolean }>(
    `select id, state, channel, entered_by_id is not null as by, answer_by < now() as late from invitation where assignment_id = ? order by id`,
    [seat.id],
  )
/** Sends the invitations of a panel again, with links that the test knows: one per open seat, in the order of the seats. */
let sent = 0
async function links(made: { readonly id: number }): Promise<string[]> {
  const tokens: string[] = []
  const secret = () => {
    tokens.push(createHash('sha256').update(`${made.id} ${sent++}`).digest('hex'))
    return tokens.at(-1)!
  }
  await world.run(officer, act => sendInvitations(act, { panelId: toGlobalId('Panel', made.id) }, secret))
  return tokens
}
const byLink = (token: string, answer: Partial<AnswerByLinkInput> & Pick<AnswerByLinkInput, 'answer'>, viewer = nobody) =>
  world.run(viewer, act => answerByLink(act, { token, actsIndependently: false, ...answer }))
const expire = (seat: SeatRow) =>
  world.rows(`update invitation set sent_at = now() - interval '3 days', answer_by = now() - interval '1 second' where assignment_id = ?`, [
    seat.id,
  ])

const messages = async (seat: SeatRow) =>
  (await world.rows<{ template: string }>('select template from message where assignment_id = ? order by id', [seat.id])).map(
    ({ template }) => template,
  )

test('the time to answer ends before the event, is never nothing, and its last moment is late', () => {
  const now = new Date('2027-03-01T02:00:00Z')
  assert.equal(answerBy(now, 48, '2027-03-10').toISOString(), '2027-03-03T02:00:00.000Z')
  assert.equal(answerBy(now, 48, '2027-03-02').toISOString(), '2027-03-01T16:00:00.000Z', 'midnight in Asia/Shanghai')
  assert.equal(answerBy(now, 48, '2027-03-01').toISOString(), '2027-03-01T04:00:00.000Z', 'two hours at least')
  assert.equal(answeredInTime(now, new Date(now.getTime() - 1)), undefined)
  assert.equal(answeredInTime(now, now)?.code, 'ANSWER_TOO_LATE')
  assert.equal(givingUp('2027-03-10', now), 'AT_ONCE')
  assert.equal(givingUp('2027-03-02', now), 'WITH_AGREEMENT')
  assert.equal((givingUp('2027-03-01', now) as { code: string }).code, 'EVENT_BEGUN')
})

test('S06 whoever a draw seats is invited with it, with a deadline and a link of which only the hash is kept; all accepted, the engagement is confirmed', async () => {
  const { of, made, rows } = await invitedPanel()
  const held = rows.filter(row => row.state === 'INVITED')
  for (const seat of held)
    assert.deepEqual(
      (await invitationsOf(seat)).map(({ state }) => state),
      ['OPEN'],
    )
  for (const reserve of rows.filter(row => row.state === 'RESERVE')) assert.deepEqual(await invitationsOf(reserve), [])
  const jobs = await world.rows<{ task: string; jobs: number }>(
    `select identifier as task, count(*)::int as jobs from graphile_worker.jobs as job join graphile_worker._private_tasks as task
       on task.identifier = job.task_identifier
     where job.key like 'invitation.%' group by 1 order by 1`,
  )
  assert.deepEqual(
    jobs.map(({ task }) => task),
    ['invitation.lapse', 'invitation.remind'],
  )
  assert.equal(await stateOf(of), 'INVITED')
  for (const seat of held) await answered(world, seat, accept)
  assert.equal(await stateOf(of), 'CONFIRMED')
  assert.deepEqual(
    (await invitationsOf(held[0]!)).map(({ id: _, ...rest }) => rest),
    [{ state: 'ANSWERED', channel: 'SIGNED_IN', by: false, late: false }],
  )
  const gives = { assignmentId: toGlobalId('Assignment', held[0]!.id), declineReason: 'ILLNESS' } as const
  await world.run(await world.signedIn(held[0]!.expert), act => giveUpSeat(act, gives))
  assert.equal(await stateOf(of), 'INVITED', 'a seat fell free and waits for an answer')
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('S06 a personal link answers for one seat, once, without signing in', async () => {
  const { made, rows } = await invitedPanel()
  const held = rows.filter(row => row.state === 'INVITED').toSorted((a, b) => a.id - b.id)
  const tokens = await links(made)
  assert.equal(tokens.length, held.length)
  const [first, second, third] = tokens as [string, string, string]
  assert.deepEqual(await refusals(byLink(first, { answer: 'ACCEPT' })), [
    { code: 'INDEPENDENCE_MISSING', path: ['actsIndependently'], clause: 'S06' },
  ])
  assert.deepEqual(await byLink(first, accept), { state: 'ACCEPTED' })
  const link = (code: string) => [{ code, path: ['token'] }]
  assert.deepEqual(await refusals(byLink(first, decline)), link('LINK_USED'), 'twice')
  assert.deepEqual(await refusals(byLink(`${second.slice(0, -1)}x`, accept)), link('LINK_UNKNOWN'), 'altered')
  assert.deepEqual(await refusals(byLink('', accept)), link('LINK_UNKNOWN'))
  const other = await world.signedIn(held[0]!.expert)
  assert.deepEqual(await refusals(byLink(second, accept, other)), link('LINK_OF_ANOTHER'), 'of somebody else')
  assert.deepEqual(await refusals(byLink(second, { answer: 'RECUSE', reason: '亲属' })), [
    { code: 'CONFLICT_KIND_MISSING', path: ['conflictKind'], clause: 'S06' },
  ])
  assert.deepEqual(await byLink(second, recuse), { state: 'RECUSED' })
  await expire(held[2]!)
  assert.deepEqual(await refusals(byLink(third, accept)), [{ code: 'ANSWER_TOO_LATE' }], 'expired')
  const again = await links(made)
  assert.deepEqual(await refusals(byLink(third, accept)), link('LINK_WITHDRAWN'), 'a newer one was sent')
  assert.deepEqual(await byLink(again[0]!, { answer: 'DECLINE', declineReason: 'ILLNESS' }), { state: 'DECLINED' })
  const now = await seats(world, made)
  assert.deepEqual(
    held.slice(0, 3).map(seat => now.find(row => row.id === seat.id)!.state),
    ['ACCEPTED', 'RECUSED', 'DECLINED'],
  )
  assert.equal(now.filter(row => ['INVITED', 'ACCEPTED'].includes(row.state)).length, 5)
  assert.deepEqual(await world.rows('select reason, note, justified from decline where assignment_id = ?', [held[2]!.id]), [
    { reason: 'ILLNESS', note: null, justified: false },
  ])
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('silence until the deadline is a decline without reason, however often the job runs; before it, and after an answer, the job does nothing', async () => {
  const { made, rows } = await invitedPanel()
  const [seat, other] = rows.filter(row => row.state === 'INVITED') as [SeatRow, SeatRow]
  const lapse = async (of: SeatRow) => {
    const [invitation] = await invitationsOf(of)
    await world.run(system, act => lapseInvitation(act, { invitation: invitation!.id }))
  }
  await lapse(seat)
  assert.deepEqual(await seats(world, made), rows, 'not yet')
  await expire(seat)
  assert.deepEqual(await refusals(answered(world, seat, accept)), [{ code: 'ANSWER_TOO_LATE' }], 'late, though no job has run')
  for (let times = 0; times < 3; times++) await lapse(seat)
  const [row] = await world.rows(
    `select assignment.state, decline.reason, decline.justified, invitation.state as invitation,
       (select count(*)::int from assignment as other where other.panel_id = assignment.panel_id and route = 'REPLACEMENT') as replaced
     from assignment join decline on decline.assignment_id = assignment.id join invitation on invitation.assignment_id = assignment.id
     where assignment.id = ?`,
    [seat.id],
  )
  assert.deepEqual(row, { state: 'DECLINED', reason: 'NO_ANSWER', justified: false, invitation: 'LAPSED', replaced: 1 })
  await answered(world, other, accept)
  await expire(other)
  await lapse(other)
  const now = await seats(world, made)
  assert.equal(now.find(one => one.id === other.id)!.state, 'ACCEPTED')
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('whoever has not answered is reminded once', async () => {
  const { rows } = await invitedPanel()
  const [seat] = rows as [SeatRow]
  const [invitation] = await invitationsOf(seat)
  const remind = () => world.run(system, act => remindInvited(act, { invitation: invitation!.id }))
  const hashes = () => world.rows('select reminder_hash from invitation where id = ?', [invitation!.id])
  await remind()
  const first = await hashes()
  assert.notEqual((first[0] as { reminder_hash: string | null }).reminder_hash, null)
  await remind()
  assert.deepEqual(await hashes(), first)
  assert.deepEqual(await messages(seat), ['INVITATION', 'REMINDER'])
})

test('an answer by telephone is entered under the name of the drawing officer, and by nobody else', async () => {
  const { rows } = await invitedPanel()
  const [seat] = rows as [SeatRow]
  const input = { assignmentId: toGlobalId('Assignment', seat.id), ...accept }
  assert.deepEqual(await refusals(world.run(organiser, act => answerByTelephone(act, input))), [
    { code: 'NOT_FOUND', path: ['assignmentId'] },
  ])
  await world.run(officer, act => answerByTelephone(act, input))
  assert.deepEqual(
    (await invitationsOf(seat)).map(({ channel, by }) => [channel, by]),
    [['TELEPHONE', true]],
  )
  assert.deepEqual(await refusals(world.run(officer, act => answerByTelephone(act, input))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await messages(seat), ['INVITATION', 'ANSWER_CONFIRMED'], 'and is confirmed to the expert')
})

test('an accepted seat is given up at once while there is time, and within 24 hours only when the drawing officer agrees', async () => {
  for (const { account, grants } of [officer, organiser]) {
    const { role, office } = grants[0]!
    await world.put(RoleGrant, { account: account!, office, role, startsAt: new Date('2020-01-01') })
  }
  const days = { startsOn: daysAhead(1), endsOn: daysAhead(1) }
  const { made, rows } = await invitedPanel(days)
  const [seat, other] = rows as [SeatRow, SeatRow]
  const give = async (of: SeatRow, changes = {}) => {
    const input = { assignmentId: toGlobalId('Assignment', of.id), declineReason: 'ILLNESS' as const, ...changes }
    return world.run(await world.signedIn(of.expert), act => giveUpSeat(act, input))
  }
  assert.deepEqual(await refusals(give(seat)), [{ code: 'WRONG_STATE' }], 'not accepted yet')
  await answered(world, seat, accept)
  await answered(world, other, accept)
  assert.deepEqual(await refusals(give(seat, { declineReason: 'OTHER' })), [{ code: 'REASON_MISSING', path: ['reason'] }])
  assert.deepEqual(await refusals(give({ ...seat, expert: other.expert })), [{ code: 'NOT_FOUND', path: ['assignmentId'] }])
  const { withdrawal } = await give(seat)
  assert.equal(withdrawal!.state, 'REQUESTED')
  assert.equal((await seats(world, made)).find(row => row.id === seat.id)!.state, 'ACCEPTED', 'held until somebody agrees')
  assert.deepEqual(
    await world.rows(`select account_id as account, state from message where template = 'WITHDRAWAL_REQUESTED' and assignment_id = ?`, [
      seat.id,
    ]),
    [{ account: officer.account, state: 'QUEUED' }],
    'and the drawing officer is told, not the organiser',
  )
  assert.deepEqual(await refusals(give(seat)), [{ code: 'WITHDRAWAL_REQUESTED' }])
  const decide = (agree: boolean, viewer = officer) =>
    world.run(viewer, act => decideWithdrawal(act, { withdrawalId: toGlobalId('Withdrawal', withdrawal!.id), agree }))
  assert.deepEqual(await refusals(decide(true, organiser)), [{ code: 'NOT_FOUND', path: ['withdrawalId'] }])
  await decide(true)
  assert.deepEqual(await refusals(decide(false)), [{ code: 'WRONG_STATE' }])
  const now = await seats(world, made)
  assert.deepEqual(
    [seat, other].map(one => now.find(row => row.id === one.id)!.state),
    ['DECLINED', 'ACCEPTED'],
  )
  assert.equal(now.filter(row => ['INVITED', 'ACCEPTED'].includes(row.state)).length, 5)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('S26 the third unjustified decline in twelve months raises one proposal to remove; one excused on evidence does not count', async () => {
  const expert = await world.expert({ ...long, occupation: world.cooking.id })
  const manager = await world.staff(['ROSTER_MANAGER'])
  const declined = async (reason: 'ILLNESS' | 'OTHER') => {
    const days = { startsOn: `${year}-06-10`, endsOn: `${year++}-06-11` }
    const of = await engagement(world, organiser, { ...days, occupationCodes: [world.cooking.code] })
    const draft = { ...panelInput(world, of, [{ role: 'JUDGE', number: 1 }]), occupationCode: world.cooking.code }
    const { panel: made } = await world.run(organiser, act => draftPanel(act, draft))
    await drawn(world, officer, made!)
    await answered(world, (await seats(world, made!))[0]!, { ...decline, declineReason: reason })
  }
  const rows = <Row extends object>(sql: string) => world.rows<Row>(sql, [expert.id])
  const proposals = () =>
    rows<{ id: number; declines: number; state: string }>('select id, declines, state from removal_proposal where expert_id = ?')
  const excuse = (declineId: number, evidence: string, viewer = officer) =>
    world.run(viewer, act => excuseDecline(act, { declineId: toGlobalId('Decline', declineId), evidence }))

  await declined('ILLNESS')
  const [{ id }] = (await rows('select id from decline where expert_id = ?')) as [{ id: number }]
  assert.deepEqual(await refusals(excuse(id, '假条', manager)), [{ code: 'NOT_FOUND', path: ['declineId'] }], 'sealed from the manager')
  assert.deepEqual(await refusals(excuse(id, ' ')), [{ code: 'EVIDENCE_MISSING', path: ['evidence'] }])
  await excuse(id, '湛江中心医院诊断证明')
  assert.deepEqual(await refusals(excuse(id, '再次')), [{ code: 'NOT_EXCUSABLE' }])
  await declined('OTHER')
  await declined('OTHER')
  assert.deepEqual(await proposals(), [])
  await declined('OTHER')
  const [proposal] = await proposals()
  assert.deepEqual([proposal!.declines, proposal!.state], [3, 'OPEN'])
  const [other] = (await rows(`select id from decline where expert_id = ? and reason = 'OTHER' limit 1`)) as [{ id: number }]
  assert.deepEqual(await refusals(excuse(other.id, '假条')), [{ code: 'NOT_EXCUSABLE' }], 'not a reason on the list')
  await declined('OTHER')
  assert.equal((await proposals()).length, 1, 'one at a time')
  const dismiss = (viewer = manager, decision = '已谈话提醒') =>
    world.run(viewer, act => dismissRemovalProposal(act, { proposalId: toGlobalId('RemovalProposal', proposal!.id), decision }))
  assert.deepEqual(await refusals(dismiss()), [{ code: 'NOT_FOUND', path: ['proposalId'] }], 'it would tell who was drawn')
  const told = (viewer: Viewer) => world.run(viewer, act => act.em.execute(`select from act_log where verb = 'removal.proposed'`))
  assert.deepEqual((await told(manager)).length, 0)
  await world.rows(`update panel set opens_at = now() where occupation_id = ?`, [world.cooking.id])
  assert.deepEqual((await told(manager)).length, 1)
  assert.deepEqual(await refusals(dismiss(officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(dismiss(manager, ' ')), [{ code: 'REASON_MISSING', path: ['decision'] }])
  await dismiss()
  assert.deepEqual(
    (await proposals()).map(({ state }) => state),
    ['DISMISSED'],
  )
})

test('only the invited expert answers, and the version they saw counts', async () => {
  const { rows } = await invitedPanel()
  const [seat] = rows as [SeatRow]
  const input = { assignmentId: toGlobalId('Assignment', seat.id), ...accept, version: 9 }
  await assert.rejects(
    world.run(await world.signedIn(seat.expert), act => answerAssignment(act, input)),
    { name: 'OptimisticLockError' },
  )
})

test('after all this every invariant of dispatch holds', () => world.assertSound())
