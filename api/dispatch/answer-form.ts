import { InvalidInput } from '../../schema/base/refusals.ts'
import type { AnswerAssignmentInput } from '../../schema/dispatch/answer-assignment.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

const LONGEST_REASON = 1000

/** What is missing in an answer: the independence statement (S06) when accepting, a reason otherwise, the kind of conflict when recusing. */
export function checkAnswer(input: AnswerAssignmentInput): readonly Refusal[] {
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
    input.answer !== 'ACCEPT' && reason === '' && invalid('REASON_MISSING', 'reason', '请写明理由。', 'Give a reason.'),
    reason.length > LONGEST_REASON &&
      invalid('REASON_TOO_LONG', 'reason', `理由至多 ${LONGEST_REASON} 字。`, `A reason has at most ${LONGEST_REASON} characters.`),
    input.answer === 'RECUSE' &&
      input.conflictKind == null &&
      invalid('CONFLICT_KIND_MISSING', 'conflictKind', '回避须说明回避情形。', 'A recusal names the kind of conflict.', 'S06'),
  ]
  return findings.filter(finding => finding !== false)
}

function invalid(code: string, field: string, messageZh: string, messageEn: string, clause?: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field], ...(clause && { clause }) })
}
