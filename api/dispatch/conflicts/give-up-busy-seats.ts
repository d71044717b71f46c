import { toGlobalId } from '../../../schema/base/global-id.ts'
import { Assignment, Invitation, Panel } from '../../../schema/index.ts'
import { type PublishBusyDaysInput, SeatsHeld } from '../../../schema/roster/busy-days.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { answeredInTime, givingUp } from '../assignment/answer-deadline.ts'
import { checkReason } from '../assignment/answer-form.ts'
import { declineSeats } from '../assignment/decline-seats.ts'
import { lockSeats } from '../lock-seat.ts'
import { releaseWords } from './release-words.ts'

/**
 * Gives up the seats an expert holds on days they publish as busy: each is a decline like any other, with its reason, and filled again at
 * once. Busy days are no way around the drawing officer: within 24 hours of the event an accepted seat of a sealed panel is asked for
 * (`giveUpSeat`), nor around the deadline of an invitation. All of it is judged over locked seats, with which answers take turns.
 * Refuses seats that are not to be given up, a missing reason, seats that need agreement, late answers, and an event that has begun.
 */
export async function giveUpBusySeats(
  act: Act,
  { periods, givesUpSeats, declineReason }: PublishBusyDaysInput,
  expert: number,
): Promise<void> {
  const { em } = act
  const seen = await em.find(Assignment, { expert, state: ['INVITED', 'ACCEPTED'] } as never)
  const on = ({ startsOn, endsOn }: Assignment) => periods.find(period => period.startsOn <= endsOn && period.endsOn >= startsOn)
  const ids = seen.filter(on).map(({ id }) => id)
  if (ids.length === 0) return
  // Without one of the list, the note of the days has to say it.
  const reason = declineReason ?? 'OTHER'
  const given = await beyondScope(act, { why: 'seats given up for busy days', office: undefined }, async () => {
    const held = (await lockSeats(act, ids)).filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED')
    const lost = held.flatMap(seat => {
      const period = on(seat)
      return period ? [{ seat, note: period.note?.trim() ?? '' }] : []
    })
    const seats = lost.map(({ seat }) => seat)
    demand(givesUpSeats || seats.length === 0 ? undefined : seatsHeld(seats))
    demand(...lost.map(({ note }) => checkReason(reason, note, 'declineReason') || undefined))
    await demandGivable(act, seats)
    const told = releaseWords.NOT_AVAILABLE
    await declineSeats(
      act,
      lost.map(({ seat, note }) => ({ assignment: seat.id, reason, note, told })),
    )
    return seats
  })
  for (const { id, office } of given)
    act.record({ verb: 'seat.given.up', office: office.id, subject: ['Assignment', id], details: { reason } })
}

/** An accepted seat is given up as `giveUpSeat` does, an invitation declined in its time. */
async function demandGivable({ em, now }: Act, seats: readonly Assignment[]): Promise<void> {
  const [accepted, invited] = [seats.filter(({ state }) => state === 'ACCEPTED'), seats.filter(({ state }) => state === 'INVITED')]
  const ways = await Promise.all(
    accepted.map(async seat => ({ seat, how: givingUp(seat.startsOn, await em.findOneOrFail(Panel, seat.panel.id), now) })),
  )
  demand(ways.map(({ how }) => how).find(how => typeof how === 'object'))
  const asked = ways.filter(({ how }) => how === 'WITH_AGREEMENT').map(({ seat }) => seat)
  demand(asked.length > 0 ? agreementNeeded(asked) : undefined)
  const open = await em.find(Invitation, { assignment: { $in: invited.map(({ id }) => id) }, state: 'OPEN' } as never)
  demand(open.map(({ answerBy }) => answeredInTime(answerBy, now)).find(late => late !== undefined))
}

const idsOf = (seats: readonly Assignment[]) => seats.map(({ id }) => toGlobalId('Assignment', id))

/** Seats of one's own on these days, which would be lost. */
const seatsHeld = (seats: readonly Assignment[]): Refusal =>
  refusalOf(SeatsHeld, {
    code: 'SEATS_HELD',
    messageZh: `您在这些日期内有 ${seats.length} 个席位；确需登记的，请选择放弃席位。`,
    messageEn: `You hold ${seats.length} seats on these days; say that you give them up if you cannot serve.`,
    path: ['periods'],
    assignmentIds: idsOf(seats),
  })

const agreementNeeded = (seats: readonly Assignment[]): Refusal =>
  refusalOf(SeatsHeld, {
    code: 'AGREEMENT_NEEDED',
    messageZh: `其中 ${seats.length} 个席位距任务不足 24 小时，须抽取员同意才能退出；请先申请退出。`,
    messageEn: `${seats.length} of these seats are within 24 hours of their event and need the drawing officer to agree; ask to give them up first.`,
    path: ['givesUpSeats'],
    assignmentIds: idsOf(seats),
  })
