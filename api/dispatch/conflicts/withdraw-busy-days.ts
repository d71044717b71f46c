import type { Done } from '../../../schema/base/payload.ts'
import { BusyPeriod } from '../../../schema/index.ts'
import type { WithdrawBusyDaysInput, WithdrawBusyDaysPayload } from '../../../schema/roster/busy-days.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayPublishBusyDays } from '../permissions.ts'

/** Withdraws busy days: the expert any of their own, staff of the office any of its experts'. The log keeps that they stood. */
export async function withdrawBusyDays(act: Act, { busyPeriodIds }: WithdrawBusyDaysInput): Promise<Done<WithdrawBusyDaysPayload>> {
  const { em, viewer } = act
  const periods: BusyPeriod[] = []
  for (const id of new Set(busyPeriodIds)) {
    const missing = notFound(id, ['busyPeriodIds'])
    const period = required(await em.findOne(BusyPeriod, rowOf('BusyPeriod', id, ['busyPeriodIds'])), missing)
    demand(mayPublishBusyDays(viewer, { id: period.expert.id, office: period.office.id }))
    periods.push(period)
  }
  for (const { expert, office, startsOn, endsOn, declaredBy } of periods) {
    const details = { startsOn, endsOn, by: declaredBy }
    act.record({ verb: 'busyDays.withdrawn', office: office.id, subject: ['Expert', expert.id], details })
  }
  await em.remove(periods).flush()
  for (const expert of new Set(periods.map(period => period.expert.id))) act.emit('busy.changed', { expert })
  return { withdrawn: periods.length }
}
