import type { TermState } from '../../schema/roster/expert-enumerations.ts'
import type { Condition, Surroundings } from '../read/reading.ts'

const term = (condition: string) => `exists (select from term x where x.expert_id = {row}.id${condition && ` and ${condition}`})`
const valid = 'coalesce(x.voided_on > $1::date, true)'
const covering = term(`x.starts_on <= $1::date and x.ends_on >= $1::date and ${valid}`)
const coming = term(`x.starts_on > $1::date and ${valid}`)
/** Of the terms that neither hold on the day nor are still to come, the last, and whether a removal ended or voided it. */
const last =
  '(select x.removal_id is not null or coalesce(x.voided_on <= $1::date, false) from term x where x.expert_id = {row}.id order by x.ends_on desc limit 1)'

/** The same answer as the database's `term_state_on`, as a condition: the term of that day, else the next, else how the last one ended. */
const onDay: Record<TermState, string> = {
  ACTIVE: covering,
  UPCOMING: `not ${covering} and ${coming}`,
  REMOVED: `not ${covering} and not ${coming} and ${last}`,
  EXPIRED: `not ${covering} and not ${coming} and not ${last}`,
  NONE: `$1::date is not null and not ${term('')}`,
}

/** Experts by the state of their term: today's is kept with the record, another day's is read from the terms. */
export function byTermState({ state, on }: { readonly state: TermState; readonly on?: string | null }, { today }: Surroundings): Condition {
  if (on == null || on === today) return { sql: '{row}.term_state = $1::text', values: [state] }
  return { sql: `(${onDay[state]})`, values: [on] }
}
