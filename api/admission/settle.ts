import { OutsideDeadline } from '../../schema/admission/refusals.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import { alreadyApplied } from './application/already-applied.ts'

/** What people are told when the database refuses: the last line behind the rules, for two who act at the same moment. */
const refusals: Readonly<Record<string, (act: Act) => Refusal>> = {
  call_document_number_unique: () =>
    refusalOf(InvalidInput, {
      code: 'DOCUMENT_NUMBER_TAKEN',
      messageZh: '该文号已使用。',
      messageEn: 'This document number was used.',
      path: ['documentNumber'],
      clause: 'S01',
    }),
  application_once_per_call: () => alreadyApplied('其他机构', null),
  application_in_time: ({ now }) =>
    refusalOf(OutsideDeadline, {
      code: 'DEADLINE_PASSED',
      messageZh: '已过截止时间，不再受理。',
      messageEn: 'The deadline has passed.',
      clause: 'S28',
      opensOn: '',
      closesOn: '',
      judgedAt: now,
    }),
}

/** Writes what an act has changed so far; a violated constraint of this area becomes its refusal, anything else stays the bug it is. */
export async function settle(act: Act): Promise<void> {
  try {
    await act.em.flush()
  } catch (error) {
    const refusal = refusals[(error as { readonly constraint?: string }).constraint ?? '']
    throw refusal ? new Refused([refusal(act)]) : error
  }
}
