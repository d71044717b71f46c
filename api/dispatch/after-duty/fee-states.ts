import type { FeeState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a fee record. A returned one stays on record, and another is prepared in its stead. */
export const feeStates: States<FeeState> = {
  zh: '劳务费',
  en: 'fee record',
  next: { PREPARED: ['APPROVED', 'RETURNED'], APPROVED: [], RETURNED: [] },
}
