import type { EngagementState } from '../../schema/index.ts'
import type { States } from '../transition.ts'

/** What may become of an engagement. A further panel may be drafted after a draw. */
export const engagementStates: States<EngagementState> = {
  zh: '任务',
  en: 'engagement',
  next: {
    PLANNED: ['PANELS_DRAFTED', 'CANCELLED'],
    PANELS_DRAFTED: ['PANELS_DRAFTED', 'DRAWN', 'CANCELLED'],
    DRAWN: ['PANELS_DRAFTED', 'HELD', 'CANCELLED'],
    HELD: ['HELD', 'CLOSED'],
    CLOSED: [],
    CANCELLED: [],
  },
}
