import { DeadlinePassed, NotYet } from '../../../schema/dispatch/refusals.ts'
import { refusalOf } from '../../refusal.ts'

/** What was due by a moment does not count at it or after it (S28). */
export const deadlinePassed = (dueAt: Date) =>
  refusalOf(DeadlinePassed, {
    code: 'DEADLINE_PASSED',
    messageZh: `已过截止时间（${dueAt.toISOString()}）。`,
    messageEn: `The deadline has passed (${dueAt.toISOString()}).`,
    dueAt,
  })

/** What may not be done before a moment. */
export const notYet = (earliestAt: Date) =>
  refusalOf(NotYet, {
    code: 'NOT_YET',
    messageZh: `时间未到，最早 ${earliestAt.toISOString()}。`,
    messageEn: `Not before ${earliestAt.toISOString()}.`,
    earliestAt,
  })
