import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { ChangeVenueInput, ChangeVenuePayload } from '../../../schema/dispatch/change-venue.ts'
import { Assignment, type Engagement, Expert } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { notifyAll } from '../../notify/notify.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

const LONGEST_PLACE = 200

/**
 * Moves an engagement to another venue in the same division: days, seats and answers stay as they are, and whoever holds a seat is told,
 * with an entry for their calendar. Another division changes who can come in time: an engagement there is one of its own. Refuses who is
 * no organiser, a venue that is none or the one it has, and an engagement that was held.
 */
export async function changeVenue(act: Act, input: ChangeVenueInput): Promise<Done<ChangeVenuePayload>> {
  const place = input.place.trim()
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(act.viewer, owned))
  demand(mayBecome(engagementStates, engagement, 'CANCELLED'))
  demand(place === '' || place.length > LONGEST_PLACE ? placeLength() : undefined)
  demand(place === engagement.place ? sameVenue() : undefined)
  engagement.place = place
  await act.em.flush()
  const office = engagement.office.id
  await beyondScope(act, { why: 'whom to tell of another venue', office }, () => tellHolders(act, engagement, place))
  act.record({ verb: 'engagement.venue_changed', office, subject: ['Engagement', engagement.id], details: { place } })
  return { engagement }
}

async function tellHolders(act: Act, { id, title, office }: Engagement, place: string): Promise<void> {
  const { em } = act
  const held = await em.find(Assignment, { engagement: id, state: ['INVITED', 'ACCEPTED'], invitedAt: { $ne: null } } as never)
  const people = await em.find(Expert, { id: { $in: held.map(seat => seat.expert.id) } } as never)
  const nameOf = new Map(people.map(expert => [expert.id, expert.name]))
  await notifyAll(
    act,
    held.map(({ id: assignment, expert, startsOn, endsOn }) => ({
      to: { expert: expert.id },
      template: 'VENUE_CHANGED' as const,
      values: { name: nameOf.get(expert.id)!, engagement: title, startsOn, endsOn, place },
      office: office.id,
      assignment,
    })),
  )
}

const placeLength = () =>
  refusalOf(InvalidInput, {
    code: 'PLACE_LENGTH',
    messageZh: `请填写 1 至 ${LONGEST_PLACE} 字的地点。`,
    messageEn: `Give a venue of 1 to ${LONGEST_PLACE} characters.`,
    path: ['place'],
  })

const sameVenue = () =>
  refusalOf(InvalidInput, {
    code: 'VENUE_UNCHANGED',
    messageZh: '任务已定在此地点。',
    messageEn: 'This is the venue it has already.',
    path: ['place'],
  })
