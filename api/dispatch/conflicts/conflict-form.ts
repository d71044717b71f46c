import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DeclareConflictInput } from '../../../schema/dispatch/declare-conflict.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

const LONGEST_EXPLANATION = 1000

/** What is wrong with the form of a declared conflict: exactly one object, an explanation, days in order, two different people. */
export function checkConflict(input: DeclareConflictInput, today: string): readonly Refusal[] {
  const objects = [input.organisationId, input.engagementId, input.otherExpertId].filter(id => id != null)
  const explanation = input.explanation.trim()
  const findings: readonly (Refusal | false)[] = [
    objects.length !== 1 &&
      invalid(
        'ONE_OBJECT',
        'organisationId',
        '所涉单位、任务、其他专家须且只须一项。',
        'Name exactly one of organisation, engagement, other expert.',
      ),
    input.otherExpertId === input.expertId &&
      invalid('SAME_EXPERT', 'otherExpertId', '不能与本人冲突。', 'Nobody is in conflict with themselves.'),
    (explanation === '' || explanation.length > LONGEST_EXPLANATION) &&
      invalid(
        'EXPLANATION_MISSING',
        'explanation',
        `请写明 1 至 ${LONGEST_EXPLANATION} 字的说明。`,
        `Explain the conflict in 1 to ${LONGEST_EXPLANATION} characters.`,
      ),
    input.declaredBy !== 'EXPERT' &&
      (input.evidence ?? '').trim() === '' &&
      invalid(
        'EVIDENCE_MISSING',
        'evidence',
        '由承办单位或机构提出的回避事由须附证据，由监督员决定。',
        'What a host or an office claims needs evidence; the supervisor decides on it.',
      ),
    input.endsOn != null &&
      input.endsOn < (input.startsOn ?? today) &&
      invalid('ENDS_BEFORE_IT_STARTS', 'endsOn', '结束日期早于开始日期。', 'The last day is before the first.'),
  ]
  return findings.filter(finding => finding !== false)
}

function invalid(code: string, field: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field] })
}
