import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** What is wrong with a field of what follows a duty. */
export function invalid(code: string, messageZh: string, messageEn: string, path = 'appraisal'): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [path] })
}
