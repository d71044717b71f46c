import { Assignment, Decline, type DeclineReason } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { vacateSeats } from '../ceremony/vacate-seats.ts'
import { declineText, type ReleaseWords } from '../reason-words.ts'

/** A seat somebody does not take, or does not keep, and why. */
export interface DeclinedSeat {
  readonly assignment: number
  readonly reason: DeclineReason
  readonly note: string
  /** What its holder is told of it; nothing where the answer itself is confirmed. */
  readonly told?: ReleaseWords
}

/**
 * Declines seats: each is filled again in the same transaction, and the decline is kept, unjustified until somebody has seen evidence.
 * Runs beyond the viewer's scope, on seats that are locked.
 */
export async function declineSeats(act: Act, declined: readonly DeclinedSeat[]): Promise<void> {
  const { em } = act
  await vacateSeats(
    act,
    declined.map(({ assignment, reason, note, told }) => ({
      assignment,
      to: 'DECLINED',
      cause: 'DECLINED',
      reason: note === '' ? declineText(reason) : note,
      ...(told && { told }),
    })),
  )
  for (const { assignment, reason, note } of declined) {
    const { expert, office, expertOffice } = await em.findOneOrFail(Assignment, assignment)
    const about = { expert, office, expertOffice, assignment }
    em.persist(em.create(Decline, { ...about, reason, note: note || null, declinedOn: act.today, justified: false } as never))
    await em.flush()
    act.emit('seat.declined', { expert: expert.id })
  }
}
