import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AssignmentAnswer } from '../../../schema/dispatch/answer-assignment.ts'
import type { ConflictKind, DeclineReason } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

const LONGEST_REASON = 1000

/** What an expert says to an invitation, through whichever door. */
export interface AnswerForm {
  readonly answer: AssignmentAnswer
  readonly actsIndependently: boolean
  readonly declineReason?: DeclineReason | null
  readonly reason?: string | null
  readonly conflictKind?: ConflictKind | null
}

/**
 * What is missing in an answer: the independence statement (S06) when accepting, a note for what is not on the list of reasons, the kind
 * of conflict when recusing.
 */
export function checkAnswer(input: AnswerForm): readonly Refusal[] {
  const reason = input.reason?.trim() ?? ''
  const findings: readonly (Refusal | false)[] = [
    input.answer === 'ACCEPT' &&
      !input.actsIndependently &&
      invalid(
        'INDEPENDENCE_MISSING',
        'actsIndependently',
        '接受任务须承诺以独立身份履职。',
        'Accepting needs the statement to act independently.',
        'S06',
      ),
    input.answer === 'DECLINE' && checkReason(input.declineReason ?? 'OTHER', reason),
    input.answer === 'RECUSE' && reason === '' && invalid('REASON_MISSING', 'reason', '请写明理由。', 'Give a reason.'),
    reason.length > LONGEST_REASON &&
      invalid('REASON_TOO_LONG', 'reason', `理由至多 ${LONGEST_REASON} 字。`, `A reason has at most ${LONGEST_REASON} characters.`),
    input.answer === 'RECUSE' &&
      input.conflictKind == null &&
      invalid('CONFLICT_KIND_MISSING', 'conflictKind', '回避须说明回避情形。', 'A recusal names the kind of conflict.', 'S06'),
  ]
  return findings.filter(finding => finding !== false)
}

/** A reason on the list speaks for itself; another one is explained. Nobody gives the deadline as a reason: that is what silence is. */
export function checkReason(reason: DeclineReason, note: string, field = 'reason'): Refusal | false {
  if (reason === 'NO_ANSWER') return invalid('REASON_NOT_GIVEN', 'declineReason', '请选择谢绝理由。', 'Choose a reason.')
  return reason === 'OTHER' && note === '' && invalid('REASON_MISSING', field, '请写明理由。', 'Give a reason.')
}

function invalid(code: string, field: string, messageZh: string, messageEn: string, clause?: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field], ...(clause && { clause }) })
}
