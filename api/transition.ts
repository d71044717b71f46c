import { WrongState } from '../schema/base/refusals.ts'
import { demand, type Refusal, refusalOf } from './refusal.ts'

/** The states of one kind of record: for each, the states that may follow, and what people call the record. */
export interface States<State extends string> {
  readonly zh: string
  readonly en: string
  readonly next: { readonly [From in State]: readonly State[] }
}

/** Refuses a move that the table does not have, naming the states from which it is possible. */
export function mayBecome<State extends string>(states: States<State>, record: { readonly state: State }, to: State): Refusal | undefined {
  if (states.next[record.state].includes(to)) return undefined
  const from = Object.keys(states.next) as State[]
  return refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: `${states.zh}的当前状态不允许此操作。`,
    messageEn: `The ${states.en} is in a state that forbids this.`,
    state: record.state,
    allowed: from.filter(state => states.next[state].includes(to)),
  })
}

/** Moves a record to a state: the only place that writes one. Refuses what the table does not have. */
export function become<State extends string>(states: States<State>, record: { state: State }, to: State): void {
  demand(mayBecome(states, record, to))
  record.state = to
}
