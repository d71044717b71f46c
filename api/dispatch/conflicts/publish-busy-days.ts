import type { Done } from '../../../schema/base/payload.ts'
import { BusyPeriod, Expert, Office } from '../../../schema/index.ts'
import type { PublishBusyDaysInput, PublishBusyDaysPayload } from '../../../schema/roster/busy-days.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayPublishBusyDays } from '../permissions.ts'
import { checkBusyDays } from './busy-days-form.ts'
import { giveUpBusySeats } from './give-up-busy-seats.ts'

/**
 * Publishes days on which an expert cannot serve. The expert's own word gives up the seats held on these days, if they say so and why. What
 * staff of the office enter vacates nothing; it is told to the expert, and stands in the record with who entered it.
 */
export async function publishBusyDays(act: Act, input: PublishBusyDaysInput): Promise<Done<PublishBusyDaysPayload>> {
  const { em, viewer, today } = act
  const id = rowOf('Expert', input.expertId, ['expertId'])
  const expert = required(await em.findOne(Expert, id), notFound(input.expertId, ['expertId']))
  demand(mayPublishBusyDays(viewer, { id, office: expert.office.id }))
  demand(...checkBusyDays(input.periods, today))
  const own = viewer.expert === id
  const made = input.periods.map(({ startsOn, endsOn, note }) =>
    em.create(BusyPeriod, {
      expert,
      office: expert.office,
      startsOn,
      endsOn,
      note: note?.trim() || null,
      declaredBy: own ? 'EXPERT' : 'OFFICE',
      enteredBy: viewer.account ?? null,
    } as never),
  )
  await em.persist(made).flush()
  // Afterwards, so that nobody is put on these days again.
  await (own ? giveUpBusySeats(act, input, id) : tell(act, expert, made))
  const details = { periods: made.length, by: own ? 'EXPERT' : 'OFFICE' }
  act.record({ verb: 'busyDays.published', office: expert.office.id, subject: ['Expert', id], details })
  act.emit('busy.changed', { expert: id })
  return { busyPeriods: made }
}

async function tell(act: Act, expert: Expert, made: readonly BusyPeriod[]): Promise<void> {
  const { name: office } = await act.em.findOneOrFail(Office, expert.office.id)
  for (const { startsOn, endsOn, note } of made) {
    await notify(act, {
      to: { expert: expert.id },
      template: 'BUSY_DAYS_ENTERED',
      values: { name: expert.name, office, startsOn, endsOn, ...(note ? { note } : {}) },
      office: expert.office.id,
    })
  }
}
