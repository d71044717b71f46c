import type { MessageState } from '../../schema/index.ts'
import type { States } from '../transition.ts'

/** What may become of a message. One found at SENDING was left by a server that died over it, and is tried again. */
export const messageStates: States<MessageState> = {
  zh: '消息',
  en: 'message',
  next: {
    QUEUED: ['SENDING', 'FAILED', 'UNWANTED'],
    SENDING: ['SENDING', 'SENT', 'QUEUED', 'FAILED'],
    SENT: [],
    FAILED: ['QUEUED'],
    UNWANTED: [],
  },
}
