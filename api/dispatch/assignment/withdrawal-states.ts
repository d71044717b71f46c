import type { WithdrawalState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a request to give up a seat. */
export const withdrawalStates: States<WithdrawalState> = {
  zh: '退出申请',
  en: 'request to withdraw',
  next: { REQUESTED: ['AGREED', 'REFUSED', 'LAPSED'], AGREED: [], REFUSED: [], LAPSED: [] },
}
