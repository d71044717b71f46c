import { WrongState } from '../../../schema/base/refusals.ts'
import type { ApplicationState } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { applicationStates, type Move, transitions } from './application-states.ts'

/** Refuses a move that the process does not have from where the application stands. */
export function mayMove(application: { readonly state: ApplicationState }, move: Move): Refusal | undefined {
  const { from } = transitions[move]
  if (from.includes(application.state)) return undefined
  return refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: `${applicationStates.zh}的当前状态不允许此操作。`,
    messageEn: `The ${applicationStates.en} is in a state that forbids this.`,
    state: application.state,
    allowed: [...from],
  })
}
