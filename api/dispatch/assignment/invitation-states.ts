import type { InvitationState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/** What may become of an invitation: it ends once. */
export const invitationStates: States<InvitationState> = {
  zh: '邀请',
  en: 'invitation',
  next: { OPEN: ['ANSWERED', 'LAPSED', 'WITHDRAWN'], ANSWERED: [], LAPSED: [], WITHDRAWN: [] },
}
