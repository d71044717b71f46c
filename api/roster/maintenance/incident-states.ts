import type { IncidentState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of an incident record: it is open until somebody decides, once. */
export const incidentStates: States<IncidentState> = {
  zh: '不良记录',
  en: 'incident record',
  next: { OPEN: ['UPHELD', 'DISMISSED'], UPHELD: [], DISMISSED: [] },
}
