import type { Done } from '../../../schema/base/payload.ts'
import { CalendarFeed } from '../../../schema/index.ts'
import type { OpenCalendarFeedPayload, RevokeCalendarFeedInput, RevokeCalendarFeedPayload } from '../../../schema/roster/calendar-feed.ts'
import type { Act } from '../../context.ts'
import { digestOf, newToken } from '../../identity/session-token.ts'
import { notFound, required, rowOf } from '../../refusal.ts'
import { ownExpert } from '../own-expert.ts'

/**
 * Opens a feed of one's own duties under a secret address, shown once and stored as a digest. Earlier feeds go on until they are revoked.
 */
export async function openCalendarFeed(act: Act, token = newToken()): Promise<Done<OpenCalendarFeedPayload>> {
  const feed = act.em.create(CalendarFeed, { expert: ownExpert(act), tokenHash: digestOf(token), revokedAt: null } as never)
  await act.em.persist(feed).flush()
  act.record({ verb: 'calendarFeed.opened', office: undefined, subject: ['CalendarFeed', feed.id] })
  return { feed, path: `/calendar/${token}.ics` }
}

/** Revokes a feed of one's own: its address answers nothing from now on. */
export async function revokeCalendarFeed(act: Act, { feedId }: RevokeCalendarFeedInput): Promise<Done<RevokeCalendarFeedPayload>> {
  ownExpert(act)
  const feed = required(await act.em.findOne(CalendarFeed, rowOf('CalendarFeed', feedId, ['feedId'])), notFound(feedId, ['feedId']))
  feed.revokedAt ??= act.now
  act.record({ verb: 'calendarFeed.revoked', office: undefined, subject: ['CalendarFeed', feed.id] })
  return { feed }
}
