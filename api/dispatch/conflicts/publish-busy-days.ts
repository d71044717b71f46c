import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Assignment, BusyPeriod, Expert, Office } from '../../../schema/index.ts'
import { type PublishBusyDaysInput, type PublishBusyDaysPayload, SeatsHeld } from '../../../schema/roster/busy-days.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayPublishBusyDays } from '../permissions.ts'
import { checkBusyDays } from './busy-days-form.ts'

/**
 * Publishes days on which an expert cannot serve. The expert's own word vacates the seats held on these days, if they say so, and they are
 * filled again at once; what staff of the office enter vacates nothing, is told to the expert, and stands in the record with who entered it.
 */
export async function publishBusyDays(act: Act, input: PublishBusyDaysInput): Promise<Done<PublishBusyDaysPayload>> {
  const { em, viewer, today } = act
  const id = rowOf('Expert', input.expertId, ['expertId'])
  const expert = required(await em.findOne(Expert, id), notFound(input.expertId, ['expertId']))
  demand(mayPublishBusyDays(viewer, { id, office: expert.office.id }))
  demand(...checkBusyDays(input.periods, today))
  const own = viewer.expert === id
  if (own && !input.givesUpSeats) demand(await seatsHeld(act, input, id))
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
  if (!own) await tell(act, expert, made)
  const details = { periods: made.length, by: own ? 'EXPERT' : 'OFFICE' }
  act.record({ verb: 'busyDays.published', office: expert.office.id, subject: ['Expert', id], details })
  act.emit('busy.changed', { expert: id })
  return { busyPeriods: made }
}

/** Seats of one's own on these days, which would be lost. */
async function seatsHeld({ em }: Act, { periods }: PublishBusyDaysInput, expert: number): Promise<Refusal | undefined> {
  const seats = await em.find(Assignment, { expert, state: ['INVITED', 'ACCEPTED'] } as never)
  const lost = seats.filter(seat => periods.some(({ startsOn, endsOn }) => startsOn <= seat.endsOn && endsOn >= seat.startsOn))
  if (lost.length === 0) return undefined
  return refusalOf(SeatsHeld, {
    code: 'SEATS_HELD',
    messageZh: `您在这些日期内有 ${lost.length} 个席位；确需登记的，请选择放弃席位。`,
    messageEn: `You hold ${lost.length} seats on these days; say that you give them up if you cannot serve.`,
    path: ['periods'],
    assignmentIds: lost.map(seat => toGlobalId('Assignment', seat.id)),
  })
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
