import type { EngagementState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/**
 * What may become of an engagement (docs/dispatch.md). A further panel may be drafted until the list is opened; a confirmed
 * engagement waits again when a seat falls free; once held it is neither cancelled nor postponed.
 */
export const engagementStates: States<EngagementState> = {
  zh: '任务',
  en: 'engagement',
  next: {
    PLANNED: ['APPROVED', 'CANCELLED', 'POSTPONED'],
    APPROVED: ['PANELS_DRAFTED', 'CANCELLED', 'POSTPONED'],
    PANELS_DRAFTED: ['PANELS_DRAFTED', 'DRAWN', 'CANCELLED', 'POSTPONED'],
    DRAWN: ['PANELS_DRAFTED', 'INVITED', 'CANCELLED', 'POSTPONED'],
    INVITED: ['PANELS_DRAFTED', 'CONFIRMED', 'OPENED', 'HELD', 'CANCELLED', 'POSTPONED'],
    CONFIRMED: ['PANELS_DRAFTED', 'INVITED', 'OPENED', 'HELD', 'CANCELLED', 'POSTPONED'],
    OPENED: ['INVITED', 'HELD', 'CANCELLED', 'POSTPONED'],
    HELD: ['REPORTED'],
    REPORTED: ['CLOSED'],
    CLOSED: [],
    POSTPONED: ['APPROVED', 'CANCELLED'],
    CANCELLED: [],
  },
}
