import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completeAssignment } from '../../../api/dispatch/after-duty/complete-assignment.ts'
import { decideWithdrawal } from '../../../api/dispatch/assignment/decide-withdrawal.ts'
import { giveUpSeat } from '../../../api/dispatch/assignment/give-up-seat.ts'
import { approveRedraw } from '../../../api/dispatch/ceremony/approve-redraw.ts'
import { redrawPanel } from '../../../api/dispatch/ceremony/redraw-panel.ts'
import { declareConflict } from '../../../api/dispatch/conflicts/declare-conflict.ts'
import { cancelEngagement } from '../../../api/dispatch/engagement/cancel-engagement.ts'
import { postponeEngagement } from '../../../api/dispatch/engagement/postpone-engagement.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { RoleGrant } from '../../../schema/index.ts'
import { refusals } from '../../engagement.ts'
import { accept, answered, type SeatRow, seats, verdict } from '../draw.ts'
import { daysAhead, invitedPanel, long, officer, organiser, world } from './invited.ts'

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
    world.run(viewer, act => decideWithdrawal(act, { withdrawalId: toGlobalId('Withdrawal', withdrawal!.id), agree, reason: '无人可替' }))
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

test('from the opening on nobody has to agree: the seat is given up at once within 24 hours, a request still open lapses, and the seat is filled again', async () => {
  const { made, rows } = await invitedPanel({ startsOn: daysAhead(1), endsOn: daysAhead(1) })
  const [seat, other] = rows as [SeatRow, SeatRow]
  const give = async (of: SeatRow) => {
    const input = { assignmentId: toGlobalId('Assignment', of.id), declineReason: 'ILLNESS' as const }
    return world.run(await world.signedIn(of.expert), act => giveUpSeat(act, input))
  }
  await answered(world, seat, accept)
  await answered(world, other, accept)
  const { withdrawal } = await give(seat)
  await world.open(made)
  const given = [await give(seat), await give(other)]
  assert.deepEqual(
    given.map(one => one.withdrawal),
    [null, null],
  )
  assert.deepEqual(
    await world.rows('select id, state, decided_by_id as by from withdrawal where assignment_id in (?, ?)', [seat.id, other.id]),
    [{ id: withdrawal!.id, state: 'LAPSED', by: null }],
  )
  const decision = { withdrawalId: toGlobalId('Withdrawal', withdrawal!.id), agree: false, reason: '无人可替' }
  assert.deepEqual(await refusals(world.run(officer, act => decideWithdrawal(act, decision))), [{ code: 'WRONG_STATE' }])
  const now = await seats(world, made)
  assert.deepEqual(
    [seat, other].map(one => now.find(row => row.id === one.id)!.state),
    ['DECLINED', 'DECLINED'],
  )
  assert.equal(now.filter(row => ['INVITED', 'ACCEPTED'].includes(row.state)).length, 5)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('a request that the drawing officer refuses leaves the seat held, and the expert is told so and why', async () => {
  await world.experts(5, long)
  const { of, made, rows } = await invitedPanel({ startsOn: daysAhead(1), endsOn: daysAhead(1) })
  const seat = rows[0]!
  await world.rows(`update expert set email_sealed = ?, email_masked = 'h***@example.org' where id = ?`, [
    world.platform.seals.seal('expert.email', 'held@example.org'),
    seat.expert,
  ])
  await answered(world, seat, accept)
  const about = { assignmentId: toGlobalId('Assignment', seat.id), declineReason: 'ILLNESS' as const }
  const { withdrawal } = await world.run(await world.signedIn(seat.expert), act => giveUpSeat(act, about))
  const decide = (reason?: string) => {
    const decision = { withdrawalId: toGlobalId('Withdrawal', withdrawal!.id), agree: false, reason: reason ?? null }
    return world.run(officer, act => decideWithdrawal(act, decision))
  }
  for (const none of [undefined, ' ']) assert.deepEqual(await refusals(decide(none)), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const decided = (await decide(' 候补都不能到场 ')).withdrawal!
  assert.deepEqual([decided.state, decided.refusalReason], ['REFUSED', '候补都不能到场'])
  assert.equal((await seats(world, made)).find(row => row.id === seat.id)!.state, 'ACCEPTED')
  await world.runJobs()
  const mail = (await world.mails()).filter(({ to }) => to === 'held@example.org').at(-1)!
  assert.equal(mail.subject, `退出申请未获同意，席位仍保留：${of.title}`)
  assert.match(mail.text, /请按时参加。理由：候补都不能到场[\s\S]*如有利益冲突，请申报回避/)
  assert.match(mail.text, /assignment\.ics/, 'the entry in the calendar stays confirmed')
  assert.deepEqual(
    await world.rows(`select details from act_log where verb = 'withdrawal.refused' and subject_id = ?`, [withdrawal!.id]),
    [{ details: { reason: '候补都不能到场' } }],
    'and the log says why',
  )
})

test('an open request to give a seat up lapses whichever way the seat goes, and whoever lost it is not told to come', async () => {
  await world.experts(8, long)
  const supervisor = await world.staff(['SUPERVISOR'])
  const asked = async () => {
    const { of, made, rows } = await invitedPanel({ startsOn: daysAhead(1), endsOn: daysAhead(1) })
    const [seat] = rows as [SeatRow]
    await answered(world, seat, accept)
    const itself = await world.signedIn(seat.expert)
    const about = { assignmentId: toGlobalId('Assignment', seat.id), declineReason: 'ILLNESS' as const }
    const { withdrawal } = await world.run(itself, act => giveUpSeat(act, about))
    return { of, made, seat, itself, withdrawalId: toGlobalId('Withdrawal', withdrawal!.id) }
  }
  type Asked = Awaited<ReturnType<typeof asked>>
  const named = ({ of }: Asked) => ({ engagementId: toGlobalId('Engagement', of.id), reason: '台风' })
  const conflict = { kind: 'KIN', explanation: '亲属参赛', declaredBy: 'EXPERT' } as const
  const ways: readonly (readonly [state: string, way: (one: Asked) => Promise<unknown>])[] = [
    [
      'RECUSED',
      one => {
        const expertId = toGlobalId('Expert', one.seat.expert)
        return world.run(one.itself, act => declareConflict(act, { ...conflict, expertId, engagementId: named(one).engagementId }))
      },
    ],
    ['RELEASED', one => world.run(organiser, act => cancelEngagement(act, named(one)))],
    [
      'INVITED',
      one => {
        const days = { startsOn: daysAhead(9), endsOn: daysAhead(9), overlaps: 'REPLACE' } as const
        return world.run(organiser, act => postponeEngagement(act, { ...named(one), ...days }))
      },
    ],
    [
      'RELEASED',
      async one => {
        const [draw] = await world.rows<{ id: number }>('select id from draw where panel_id = ?', [one.made.id])
        const about = { drawId: toGlobalId('Draw', draw!.id), cause: 'VOID_BY_LAW', reason: '监督决定' } as const
        const { redraw } = await world.run(officer, act => redrawPanel(act, about))
        return world.run(supervisor, act => approveRedraw(act, { redrawId: toGlobalId('Redraw', redraw!.id) }))
      },
    ],
    [
      'ABSENT',
      async one => {
        await world.open(one.made)
        await world.rows('update assignment set starts_on = ?, ends_on = ? where id = ?', [daysAhead(0), daysAhead(0), one.seat.id])
        const attendance = { assignmentId: toGlobalId('Assignment', one.seat.id), attendance: 'ABSENT' } as const
        await world.run(organiser, act => completeAssignment(act, attendance))
        await world.rows('update assignment set starts_on = ?, ends_on = ? where id = ?', [daysAhead(1), daysAhead(1), one.seat.id])
      },
    ],
  ]
  for (const [state, way] of ways) {
    const one = await asked()
    await way(one)
    const lapsed = await world.rows(
      `select assignment.state as seat, withdrawal.state, decided_by_id as by from withdrawal join assignment on assignment.id = assignment_id
       where assignment_id = ?`,
      [one.seat.id],
    )
    assert.deepEqual(lapsed, [{ seat: state, state: 'LAPSED', by: null }])
    const late = { withdrawalId: one.withdrawalId, agree: false, reason: '候补都不能到场' }
    assert.deepEqual(await refusals(world.run(officer, act => decideWithdrawal(act, late))), [{ code: 'WRONG_STATE' }])
    assert.deepEqual(await world.rows(`select from message where template = 'WITHDRAWAL_REFUSED' and assignment_id = ?`, [one.seat.id]), [])
  }
})
