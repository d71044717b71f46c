import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

const LONGEST = 4_000

/** A reason, a finding, an account: 1 to 4,000 characters besides the spaces around it. */
export function checkText(text: string | null | undefined, field: string, clause?: string): Refusal | undefined {
  const length = [...(text ?? '').trim()].length
  if (length > 0 && length <= LONGEST) return undefined
  return refusalOf(InvalidInput, {
    code: length === 0 ? 'TEXT_MISSING' : 'TEXT_LENGTH',
    messageZh: `请填写 1 至 ${LONGEST} 个字符。`,
    messageEn: `Give 1 to ${LONGEST} characters.`,
    path: [field],
    ...(clause && { clause }),
  })
}

/** Evidence: at least one document by its name or number, none of them empty. */
export function checkEvidence(evidence: readonly string[], field: string, clause: string): Refusal | undefined {
  if (evidence.length > 0 && evidence.every(item => checkText(item, field) === undefined)) return undefined
  return refusalOf(InvalidInput, {
    code: 'EVIDENCE_MISSING',
    messageZh: '请列明证据材料。',
    messageEn: 'Name the evidence.',
    clause,
    path: [field],
  })
}
