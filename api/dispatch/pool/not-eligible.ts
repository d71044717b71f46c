import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import { NotEligible } from '../../../schema/dispatch/refusals.ts'
import { refusalOf } from '../../refusal.ts'
import { exclusionOf } from './exclusion-texts.ts'

/** Why an expert cannot hold a seat. Of a seat that is sealed it says no more than "not available then". */
export const notEligible = (reasons: readonly ExclusionReason[]) =>
  refusalOf(NotEligible, {
    code: 'NOT_ELIGIBLE',
    messageZh: '该专家不能担任此席位，原因见明细。',
    messageEn: 'This expert cannot hold this seat; see why.',
    path: ['expertId'],
    exclusions: reasons.map(exclusionOf),
  })
