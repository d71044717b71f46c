import type { AssignmentState } from '../../../schema/index.ts'
import type { States } from '../../transition.ts'

/**
 * What may become of an assignment. An accepted seat can still be given up, and is asked again when the days change; a reserve is invited
 * or let go.
 */
export const assignmentStates: States<AssignmentState> = {
  zh: '指派',
  en: 'assignment',
  next: {
    RESERVE: ['INVITED', 'RELEASED'],
    INVITED: ['ACCEPTED', 'DECLINED', 'RECUSED', 'RELEASED'],
    ACCEPTED: ['INVITED', 'DECLINED', 'RECUSED', 'COMPLETED', 'ABSENT', 'RELEASED'],
    DECLINED: [],
    RECUSED: [],
    COMPLETED: [],
    ABSENT: [],
    RELEASED: [],
  },
}
