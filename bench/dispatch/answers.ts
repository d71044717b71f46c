import { answerAssignment } from '../../api/dispatch/assignment/answer-assignment.ts'
import { giveUpSeat } from '../../api/dispatch/assignment/give-up-seat.ts'
import { lapseInvitation } from '../../api/dispatch/assignment/lapse-invitation.ts'
import { Refused } from '../../api/refusal.ts'
import { theSystem } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { accept, decline, drawn, seats } from '../../test/dispatch/draw.ts'
import { engagement, panel } from '../../test/engagement.ts'
import { World } from '../../test/world.ts'

/**
 * Rounds in which so many acceptances, declines, withdrawals and deadline jobs meet on one seat over warm connections. In every other round the
 * deadline has passed, so that only the job may succeed.
 */
export async function answersOnOneSeat(rounds: number, acts: number) {
  const world = await World.open()
  const organiser = await world.staff(['ORGANISER'])
  const officer = await world.staff(['DRAWING_OFFICER'])
  const system = theSystem([world.city.id, world.county.id])
  await world.experts(9, { term: ['2025-01-01', '2099-12-31'] })
  const seen = { rounds, acts, answers: 0, withdrawals: 0, lapses: 0, refused: 0, errors: 0, wrongOutcomes: 0, milliseconds: 0 }
  for (let round = 0; round < rounds; round++) {
    const days = { startsOn: `${2030 + round}-05-10`, endsOn: `${2030 + round}-05-11` }
    const made = await panel(world, organiser, await engagement(world, organiser, days))
    await drawn(world, officer, made)
    const seat = (await seats(world, made)).find(row => row.state === 'INVITED')!
    const expert = await world.signedIn(seat.expert)
    const assignmentId = toGlobalId('Assignment', seat.id)
    const [{ id }] = (await world.rows('select id from invitation where assignment_id = ?', [seat.id])) as [{ id: number }]
    const late = round % 2 === 1
    if (late) await world.rows(`update invitation set sent_at = now() - interval '3 days', answer_by = now() where id = ?`, [id])
    const answer = (form: typeof accept | typeof decline) => () =>
      world.run(expert, act => answerAssignment(act, { actsIndependently: false, ...form, assignmentId }))
    const kinds = [
      answer(accept),
      answer(decline),
      () => world.run(expert, act => giveUpSeat(act, { assignmentId, declineReason: 'ILLNESS' })),
      () => world.run(system, act => lapseInvitation(act, { invitation: id })),
    ]
    const before = performance.now()
    const outcomes = await Promise.allSettled(Array.from({ length: acts }, (_, i) => kinds[i % 4]!()))
    seen.milliseconds += Math.round(performance.now() - before)
    const done = [0, 0]
    outcomes.forEach((outcome, i) => {
      if (outcome.status === 'rejected' && outcome.reason instanceof Refused) seen.refused++
      else if (outcome.status === 'rejected') seen.errors++
      else if (i % 4 < 2) done[0] = done[0]! + 1
      else if (i % 4 === 2) done[1] = done[1]! + 1
    })
    const [row] = await world.rows<{ state: string; invitation: string; declines: number; replaced: number; held: number }>(
      `select assignment.state, (select state from invitation where id = ?) as invitation,
         (select count(*)::int from decline where assignment_id = assignment.id) as declines,
         (select count(*)::int from assignment as other where other.panel_id = assignment.panel_id and route = 'REPLACEMENT') as replaced,
         (select count(*)::int from assignment as other where other.panel_id = assignment.panel_id and state in ('INVITED', 'ACCEPTED')) as held
       from assignment where id = ?`,
      [id, seat.id],
    )
    seen.answers += done[0]!
    seen.withdrawals += done[1]!
    seen.lapses += row!.invitation === 'LAPSED' ? 1 : 0
    const left = row!.state === 'DECLINED'
    const right =
      done[0]! === (late ? 0 : 1) && done[1]! <= 1 && row!.held === 5 && row!.declines === Number(left) && row!.replaced === Number(left)
    if (!right || late !== (row!.invitation === 'LAPSED')) seen.wrongOutcomes++
  }
  await world.close()
  return seen
}
