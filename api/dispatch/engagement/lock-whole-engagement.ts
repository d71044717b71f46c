import { LockMode } from '@mikro-orm/core'
import { WrongState } from '../../../schema/base/refusals.ts'
import { Assignment, Draw, type Engagement, Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { lockPeople } from '../lock-people.ts'
import { type EngagementNamed, lockEngagement, type Owned } from './lock-engagement.ts'

/** An engagement with everything that hangs on it, locked. */
export interface WholeEngagement {
  readonly engagement: Engagement
  readonly panels: readonly Panel[]
  readonly draws: readonly Draw[]
  /** Seats that are held, and reserves. */
  readonly seats: readonly Assignment[]
}

/**
 * Locks an engagement with its panels, draws, seats and people, in the order in which everybody locks them, so that nobody waits in a
 * circle. Runs beyond the viewer's scope. Refuses, for another try, when somebody drafts a panel at this very moment.
 */
export async function lockWholeEngagement(
  act: Act,
  id: number,
  named: EngagementNamed,
  may: (engagement: Owned) => Refusal | undefined,
): Promise<WholeEngagement> {
  const { em } = act
  const ascending = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const
  const panels = await em.find(Panel, { engagement: id } as never, ascending)
  const draws = await em.find(Draw, { panel: { $in: panels.map(panel => panel.id) } } as never, ascending)
  const held = { engagement: id, state: ['RESERVE', 'INVITED', 'ACCEPTED'] }
  const seats = await em.find(Assignment, held as never, ascending)
  await lockPeople(
    act,
    seats.map(seat => seat.expert.id),
  )
  const engagement = await lockEngagement(act, named, may)
  const now = await em.count(Panel, { engagement: id } as never)
  demand(now === panels.length ? undefined : changing(engagement.state))
  return { engagement, panels, draws, seats }
}

const changing = (state: string) =>
  refusalOf(WrongState, {
    code: 'ENGAGEMENT_CHANGING',
    messageZh: '有人正在修改该任务，请重试。',
    messageEn: 'Somebody is changing the engagement at this moment; try again.',
    state,
    allowed: [],
  })
