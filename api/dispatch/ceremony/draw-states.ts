import type { DrawState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/**
 * What may become of a draw: the pool is frozen, the document published, both holders commit to it, both reveal (or the deadline passes),
 * the public value comes, the panel is drawn. Whatever is abandoned stays on record as an attempt.
 */
export const drawStates: States<DrawState> = {
  zh: '抽取',
  en: 'draw',
  next: {
    FREEZING: ['FROZEN', 'ABANDONED'],
    FROZEN: ['COMMITTED', 'ABANDONED'],
    COMMITTED: ['REVEALED', 'ABANDONED'],
    REVEALED: ['DRAWN', 'ABANDONED'],
    DRAWN: ['ABANDONED'],
    ABANDONED: [],
  },
}
