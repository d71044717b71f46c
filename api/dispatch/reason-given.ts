import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

const LONGEST_REASON = 1000

/** What changes for everybody is explained. */
export function reasonMissing(reason: string): Refusal | undefined {
  if (reason !== '' && reason.length <= LONGEST_REASON) return undefined
  return refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: `请写明理由（至多 ${LONGEST_REASON} 字）。`,
    messageEn: `Give a reason of at most ${LONGEST_REASON} characters.`,
    path: ['reason'],
  })
}
