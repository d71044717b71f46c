import { InvalidInput, WrongState } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import { notEligible } from './pool/not-eligible.ts'

/** What people are told when the database refuses: the last line behind the rules, for two who act at the same moment. */
const refusals: Readonly<Record<string, () => Refusal>> = {
  // The other duty may be a sealed seat: nobody is told that there is one.
  assignment_no_double_booking: () => notEligible(['NOT_AVAILABLE']),
  assignment_once_per_panel: () => alreadyOnPanel(),
  draw_one_effective: () => drawUnderWay(),
  draw_panel_id_attempt_unique: () => drawUnderWay(),
  freeze_announcement_one_standing: () => drawUnderWay(),
  draw_part_draw_id_head_unique: () => headsEqual(),
  draw_part_draw_id_holder_unique: () => committedAlready(),
  draw_part_draw_id_account_unique: () => committedAlready(),
  redraw_one_waiting: () => askedAlready(),
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

/** A holder who sends the other’s head could not open it, and would make the seed known to the other. */
export const headsEqual = () =>
  refusalOf(InvalidInput, {
    code: 'HEADS_EQUAL',
    messageZh: '链首与另一持有人的相同，请用自己的设备重新生成。',
    messageEn: 'The head of the chain is the other holder’s; make a chain of your own.',
    path: ['head'],
  })

/** One person, one commitment, one chain. */
export const committedAlready = () =>
  refusalOf(WrongState, {
    code: 'COMMITTED_ALREADY',
    messageZh: '已作出承诺，承诺不能更改。',
    messageEn: 'The commitment is made, and cannot be changed.',
    state: 'COMMITTED',
    allowed: [],
  })

const askedAlready = () =>
  refusalOf(WrongState, {
    code: 'REDRAW_ASKED_ALREADY',
    messageZh: '已有一项重新抽取的申请待批准。',
    messageEn: 'A request for a new attempt waits for approval already.',
    state: 'WAITING',
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
