import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lapseInvitation } from '../../../api/dispatch/assignment/lapse-invitation.ts'
import { remindInvited } from '../../../api/dispatch/assignment/remind-invited.ts'
import { refusals } from '../../engagement.ts'
import { accept, answered, type SeatRow, seats, verdict } from '../draw.ts'
import { expire, invitationsOf, invitedPanel, messages, system, world } from './invited.ts'

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
