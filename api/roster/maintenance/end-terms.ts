import { LockMode } from '@mikro-orm/core'
import { type Removal, Term } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { addDays, type LocalDate } from '../../time/local-date.ts'

/** The terms of an expert that are not over, in one roster or in all, locked, the running one first. */
export function findOpenTerms({ em, today }: Act, expert: number, roster?: number): Promise<Term[]> {
  const open = { expert, endsOn: { $gte: today }, voidedOn: null, ...(roster !== undefined && { roster }) }
  return em.find(Term, open as never, { orderBy: { startsOn: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
}

/**
 * Ends terms today by a removal: the running one ends with the day before, so that it is in force no more; one that begins today or later
 * never comes into force.
 */
export function endTerms(act: Act, terms: readonly Term[], removal: Removal): void {
  const { today } = act
  terms.forEach((term, index) => {
    const begun = term.startsOn < today
    if (begun) term.endsOn = addDays(today as LocalDate, -1)
    else term.voidedOn = today
    if (index === 0) Object.assign(term, { removal })
    act.emit('term.ended', { expert: term.expert.id, term: term.id })
  })
}

/** Voids terms as well: whoever forged material was never rightly appointed (S29). */
export function voidTerms(act: Act, terms: readonly Term[], removal: Removal): void {
  endTerms(act, terms, removal)
  for (const term of terms) term.voidedOn = act.today
}
