import type { FeeState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a fee record. */
export const feeStates: States<FeeState> = { zh: '劳务费', en: 'fee record', next: { PREPARED: ['APPROVED'], APPROVED: [] } }
