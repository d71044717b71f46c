import { WrongState } from '../../../schema/base/refusals.ts'
import type { ApplicationState } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { transitions } from '../process/application-states.ts'

/** Whether the applicant may still write: what may be submitted may be changed. */
export function changeable({ state }: { readonly state: ApplicationState }): Refusal | undefined {
  const { from } = transitions.SUBMIT
  if (from.includes(state)) return undefined
  return refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: '申请已提交，不能修改；如需更正，请受理机构退回。',
    messageEn: 'The application was submitted and is no longer changed; the office can return it for correction.',
    state,
    allowed: [...from],
  })
}
