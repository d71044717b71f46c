import type { CorrectionState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a proposed correction. */
export const correctionStates: States<CorrectionState> = {
  zh: '更正申请',
  en: 'proposed correction',
  next: { PROPOSED: ['ACCEPTED', 'REFUSED'], ACCEPTED: [], REFUSED: [] },
}
