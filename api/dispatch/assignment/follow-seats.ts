import { LockMode } from '@mikro-orm/core'
import { Engagement, Invitation, Panel, Withdrawal } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { become, mayBecome } from '../../transition.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { invitationStates } from './invitation-states.ts'
import { inviteSeats } from './invite-seats.ts'
import { withdrawalStates } from './withdrawal-states.ts'

/**
 * Listens to every change of seats, before its commit, whichever act it came from: withdraws invitations to seats that went another way,
 * lets requests to give one up lapse where it is held no more, and invites whoever is newly seated. The engagement is confirmed when all
 * its seats are accepted, and waits again when one is not.
 */
export async function followSeats(act: Act, { panel: id }: Facts['seats.changed']): Promise<void> {
  const { em } = act
  await beyondScope(act, { why: 'invitations to the seats of a panel', office: undefined }, async () => {
    const panel = await em.findOneOrFail(Panel, id)
    await withdrawStale(act, id)
    await inviteSeats(act, panel)
    const engagement = await em.findOneOrFail(Engagement, panel.engagement.id)
    await em.refreshOrFail(engagement, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const [{ confirmed }] = await em.execute<[{ confirmed: boolean }]>(CONFIRMED, [engagement.id])
    const to = confirmed ? 'CONFIRMED' : 'INVITED'
    const follows = engagement.state === 'INVITED' || engagement.state === 'CONFIRMED'
    if (follows && mayBecome(engagementStates, engagement, to) === undefined) become(engagementStates, engagement, to)
  })
}

async function withdrawStale({ em, now }: Act, panel: number): Promise<void> {
  const stale = await em.find(Invitation, { assignment: { panel, state: { $ne: 'INVITED' } }, state: 'OPEN' } as never)
  for (const invitation of stale) become(invitationStates, invitation, 'WITHDRAWN')
  const moot = { assignment: { panel, state: { $ne: 'ACCEPTED' } }, state: 'REQUESTED' }
  for (const withdrawal of await em.find(Withdrawal, moot as never)) {
    become(withdrawalStates, withdrawal, 'LAPSED')
    withdrawal.decidedAt = now
  }
  await em.flush()
}

/** Whether every seat of every drawn panel is accepted. */
const CONFIRMED = `
select bool_and(accepted = seats) as confirmed from (
  select (select coalesce(sum(number), 0) from panel_seat where panel_id = panel.id and role <> 'RESERVE') as seats,
    (select count(*) from assignment where panel_id = panel.id and state = 'ACCEPTED' and role <> 'RESERVE') as accepted
  from panel where engagement_id = ? and state <> 'CANCELLED') as filled`
