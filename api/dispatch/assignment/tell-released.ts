import { type Assignment, Engagement, Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notifyAll } from '../../notify/notify.ts'
import type { ReleaseWords } from '../reason-words.ts'

/** A seat that its holder lost, with the words for it. */
export interface ReleasedSeat {
  readonly seat: Assignment
  readonly told: ReleaseWords
}

/** Tells people that they hold a seat no more, and why, by the transaction that takes it. Runs beyond the viewer's scope. */
export async function tellReleased(act: Act, released: readonly ReleasedSeat[]): Promise<void> {
  if (released.length === 0) return
  const { em } = act
  const people = await em.find(Expert, { id: { $in: released.map(({ seat }) => seat.expert.id) } } as never)
  const engagements = await em.find(Engagement, { id: { $in: released.map(({ seat }) => seat.engagement.id) } } as never)
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const titleOf = new Map(engagements.map(({ id, title }) => [id, title]))
  await notifyAll(
    act,
    released.map(({ seat: { id, expert, engagement, office, startsOn, endsOn }, told }) => ({
      to: { expert: expert.id },
      template: 'RELEASED' as const,
      values: { name: nameOf.get(expert.id)!, engagement: titleOf.get(engagement.id)!, startsOn, endsOn, reason: told },
      office: office.id,
      assignment: id,
    })),
  )
}
