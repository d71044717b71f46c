import type { NoticeState, ObjectionState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a public notice: it closes, and an extension opens it again. */
export const noticeStates: States<NoticeState> = { zh: '公示', en: 'public notice', next: { OPEN: ['CLOSED'], CLOSED: ['OPEN'] } }

/** What may become of an objection: acknowledged, investigated, decided once (S24). */
export const objectionStates: States<ObjectionState> = {
  zh: '异议',
  en: 'objection',
  next: {
    FILED: ['ACKNOWLEDGED'],
    ACKNOWLEDGED: ['INVESTIGATED'],
    INVESTIGATED: ['UPHELD', 'DISMISSED'],
    UPHELD: [],
    DISMISSED: [],
  },
}
