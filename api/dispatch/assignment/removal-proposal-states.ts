import type { RemovalProposalState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a proposal to remove an expert. */
export const removalProposalStates: States<RemovalProposalState> = {
  zh: '出库建议',
  en: 'proposal to remove',
  next: { OPEN: ['FOLLOWED', 'DISMISSED'], FOLLOWED: [], DISMISSED: [] },
}
