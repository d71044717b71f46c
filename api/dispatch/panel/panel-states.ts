import type { PanelState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of a panel. While it is frozen its draw is under way; only an abandoned draw leads back, from a drawn panel too. */
export const panelStates: States<PanelState> = {
  zh: '专家组',
  en: 'panel',
  next: {
    DRAFTED: ['FROZEN', 'CANCELLED'],
    FROZEN: ['DRAWN', 'DRAFTED', 'CANCELLED'],
    DRAWN: ['DRAFTED', 'CANCELLED'],
    CANCELLED: [],
  },
}
