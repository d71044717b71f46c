import type { DrawState } from '../../schema/index.ts'
import type { States } from '../transition.ts'

/** What may become of a draw: the pool is frozen, the document is committed to, the panel is drawn. */
export const drawStates: States<DrawState> = {
  zh: '抽取',
  en: 'draw',
  next: {
    FREEZING: ['FROZEN', 'ABANDONED'],
    FROZEN: ['DRAWN', 'ABANDONED'],
    DRAWN: ['ABANDONED'],
    ABANDONED: [],
  },
}
