import { Account, type Assignment, Engagement, Expert, Panel, type Withdrawal } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify, notifyAll } from '../../notify/notify.ts'
import { findHolders } from '../ceremony/find-holders.ts'

/** Tells every drawing officer of the office that a request to withdraw waits for one of them. Runs beyond the viewer's scope. */
export async function tellWithdrawal(act: Act, withdrawal: Withdrawal, seat: Assignment): Promise<void> {
  const { em } = act
  const holders = (await findHolders(em, seat.office.id)).filter(({ role }) => role === 'DRAWING_OFFICER')
  const accounts = [...new Set(holders.map(({ account }) => account))]
  const [{ name: expert }, { title }, { name: panel }] = await Promise.all([
    em.findOneOrFail(Expert, seat.expert.id),
    em.findOneOrFail(Engagement, seat.engagement.id),
    em.findOneOrFail(Panel, seat.panel.id),
  ])
  const about = { engagement: title, panel, expert, startsOn: seat.startsOn, endsOn: seat.endsOn }
  await notifyAll(
    act,
    (await em.find(Account, accounts)).map(({ id, displayName }) => ({
      to: { account: id },
      template: 'WITHDRAWAL_REQUESTED',
      values: { ...about, name: displayName },
      office: seat.office.id,
      assignment: seat.id,
      key: `withdrawal:${withdrawal.id}:${id}`,
    })),
  )
}

/** Tells an expert that they still hold the seat they asked to give up, and why. Runs beyond the viewer's scope. */
export async function tellWithdrawalRefused(act: Act, withdrawal: Withdrawal, seat: Assignment, reason: string): Promise<void> {
  const { name } = await act.em.findOneOrFail(Expert, seat.expert.id)
  const { title: engagement } = await act.em.findOneOrFail(Engagement, seat.engagement.id)
  await notify(act, {
    to: { expert: seat.expert.id },
    template: 'WITHDRAWAL_REFUSED',
    values: { name, engagement, startsOn: seat.startsOn, endsOn: seat.endsOn, reason },
    office: seat.office.id,
    assignment: seat.id,
    key: `withdrawal:${withdrawal.id}:refused`,
  })
}
