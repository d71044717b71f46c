import type { ConflictState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a conflict that a third party claimed; what the expert declares stands from the start. */
export const conflictStates: States<ConflictState> = {
  zh: '回避事由',
  en: 'conflict',
  next: { CLAIMED: ['STANDS', 'DISMISSED'], STANDS: [], DISMISSED: [] },
}
