import { recountNotices } from './admission/notice/recount-notices.ts'
import { followDisqualification } from './admission/review/follow-disqualification.ts'
import type { Act } from './context.ts'
import { followRemoval } from './dispatch/assignment/follow-removal.ts'
import { followSeats } from './dispatch/assignment/follow-seats.ts'
import { proposeRemoval } from './dispatch/assignment/propose-removal.ts'
import { followKey } from './dispatch/ceremony/follow-key.ts'
import { tellAnnouncer } from './dispatch/ceremony/tell-announcer.ts'
import { vacateRemoved, vacateSuspended } from './dispatch/ceremony/vacate-expert.ts'
import { recheckConflict, recheckEngagement, recheckExpert, recheckOrganisation } from './dispatch/conflicts/recheck-assignments.ts'
import { Listeners } from './facts.ts'

/** Who listens to which fact: what an area causes on its right, in the transaction of the act. */
export function houseListeners(): Listeners<Act> {
  const listeners = new Listeners<Act>()
  listeners.on('calendar.corrected', recountNotices)
  listeners.on('conflict.declared', recheckConflict)
  listeners.on('busy.changed', recheckExpert)
  listeners.on('contestants.changed', recheckEngagement)
  listeners.on('engagement.changed', recheckEngagement)
  listeners.on('expert.changed', recheckExpert)
  listeners.on('organisation.changed', recheckOrganisation)
  listeners.on('term.ended', recheckExpert)
  listeners.on('expert.removed', vacateRemoved)
  listeners.on('expert.removed', followRemoval)
  listeners.on('expert.disqualified', followDisqualification)
  listeners.on('expert.suspended', vacateSuspended)
  listeners.on('key.revoked', followKey)
  listeners.on('rules.changed', tellAnnouncer)
  listeners.on('seats.changed', followSeats)
  listeners.on('seat.declined', proposeRemoval)
  return listeners
}
