import { recountNotices } from './admission/recount-notices.ts'
import type { Act } from './context.ts'
import { recheckConflict, recheckEngagement, recheckExpert, recheckOrganisation } from './dispatch/recheck-assignments.ts'
import { vacateExpert } from './dispatch/vacate-expert.ts'
import { Listeners } from './facts.ts'

/** Who listens to which fact: what an area causes on its right, in the transaction of the act. */
export function houseListeners(): Listeners<Act> {
  const listeners = new Listeners<Act>()
  listeners.on('calendar.corrected', recountNotices)
  listeners.on('conflict.declared', recheckConflict)
  listeners.on('busy.changed', recheckExpert)
  listeners.on('contestants.changed', recheckEngagement)
  listeners.on('expert.changed', recheckExpert)
  listeners.on('organisation.changed', recheckOrganisation)
  listeners.on('term.ended', recheckExpert)
  listeners.on('expert.removed', vacateExpert)
  listeners.on('expert.suspended', vacateExpert)
  return listeners
}
