import { WrongState } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import { notEligible } from './not-eligible.ts'

/** What people are told when the database refuses: the last line behind the rules, for two who act at the same moment. */
const refusals: Readonly<Record<string, () => Refusal>> = {
  // The other duty may be a sealed seat: nobody is told that there is one.
  assignment_no_double_booking: () => notEligible(['NOT_AVAILABLE']),
  assignment_once_per_panel: () => alreadyOnPanel(),
  draw_one_effective: () => drawUnderWay(),
  draw_panel_id_attempt_unique: () => drawUnderWay(),
}

/** Nobody takes two places of one panel. */
export const alreadyOnPanel = () =>
  refusalOf(WrongState, {
    code: 'ALREADY_ON_PANEL',
    messageZh: '该专家已在本专家组中。',
    messageEn: 'The expert is on this panel already.',
    state: 'ON_PANEL',
    allowed: [],
  })

const drawUnderWay = () =>
  refusalOf(WrongState, {
    code: 'DRAW_UNDER_WAY',
    messageZh: '该专家组正在由他人抽取。',
    messageEn: 'Somebody else is drawing this panel.',
    state: 'FROZEN',
    allowed: ['DRAFTED'],
  })

/** Writes what an act has changed so far; a violated constraint of this area becomes its refusal, anything else stays the bug it is. */
export async function settle({ em }: Act): Promise<void> {
  try {
    await em.flush()
  } catch (error) {
    const refusal = refusals[(error as { readonly constraint?: string }).constraint ?? '']
    throw refusal ? new Refused([refusal()]) : error
  }
}
