import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

/** A refusal of form: which field, why, and by which clause. */
export function invalid(code: string, path: readonly string[], messageZh: string, messageEn: string, clause?: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [...path], ...(clause && { clause }) })
}

/** What is left of findings of which some do not apply. */
export function findings(all: readonly (Refusal | false | undefined | null)[]): readonly Refusal[] {
  return all.filter(finding => !!finding)
}
