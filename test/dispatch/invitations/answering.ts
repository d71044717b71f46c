import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerAssignment } from '../../../api/dispatch/assignment/answer-assignment.ts'
import { answerByTelephone } from '../../../api/dispatch/assignment/answer-by-telephone.ts'
import { answerBy, answeredInTime, givingUp } from '../../../api/dispatch/assignment/answer-deadline.ts'
import { giveUpSeat } from '../../../api/dispatch/assignment/give-up-seat.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { refusals } from '../../engagement.ts'
import { accept, answered, type SeatRow, verdict } from '../draw.ts'
import { invitationsOf, invitedPanel, messages, officer, organiser, stateOf, world } from './invited.ts'

test('the time to answer ends before the event, is never nothing, and its last moment is late', () => {
  const now = new Date('2027-03-01T02:00:00Z')
  assert.equal(answerBy(now, 48, '2027-03-10').toISOString(), '2027-03-03T02:00:00.000Z')
  assert.equal(answerBy(now, 48, '2027-03-02').toISOString(), '2027-03-01T16:00:00.000Z', 'midnight in Asia/Shanghai')
  assert.equal(answerBy(now, 48, '2027-03-01').toISOString(), '2027-03-01T04:00:00.000Z', 'two hours at least')
  assert.equal(answeredInTime(now, new Date(now.getTime() - 1)), undefined)
  assert.equal(answeredInTime(now, now)?.code, 'ANSWER_TOO_LATE')
  const [sealed, opened] = [{ opensAt: new Date(now.getTime() + 1) }, { opensAt: now }]
  assert.equal(givingUp('2027-03-10', sealed, now), 'AT_ONCE')
  assert.equal(givingUp('2027-03-02', sealed, now), 'WITH_AGREEMENT')
  assert.equal(givingUp('2027-03-02', opened, now), 'AT_ONCE')
  assert.equal((givingUp('2027-03-01', opened, now) as { code: string }).code, 'EVENT_BEGUN')
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
  assert.deepEqual(await refusals(world.run(officer, act => answerByTelephone(act, input))), [{ code: 'ALREADY_ACCEPTED' }])
  assert.deepEqual(await messages(seat), ['INVITATION', 'ANSWER_CONFIRMED'], 'and is confirmed to the expert')
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
