/** When occupations fall below their need, and the smallest call that closes the gaps (S22, S25). */

import { addDays, addYears, compareLocalDates, type LocalDate } from '../../time/local-date.ts'

/** Somebody under a term, as far as the future is concerned. */
export interface Serving {
  readonly expert: number
  /** First and last day on which terms, one after another, hold without a gap from today or from their beginning. */
  readonly from: LocalDate
  readonly through: LocalDate
  readonly birthDate: LocalDate
  /** Which needs this expert counts for. */
  readonly needs: readonly number[]
}

/** How many are needed of one occupation, by its number. */
export interface Need {
  readonly occupation: number
  readonly needed: number
}

/** An occupation that falls below its need. */
export interface Gap extends Need {
  readonly now: number
  readonly ending: number
  readonly passing70: number
  readonly lowest: number
  readonly belowOn: LocalDate
  readonly missing: number
}

/**
 * The last day on which somebody serves: the term's, or the day before the 71st birthday, as nobody is renewed past 70 in principle (S07).
 */
export function lastDayServing({ through, birthDate }: Pick<Serving, 'through' | 'birthDate'>): LocalDate {
  const seventieth = addDays(addYears(birthDate, 71), -1)
  return seventieth < through ? seventieth : through
}

/** The gaps between two days, the largest first; whoever has already passed 70 serves their term out. */
export function gapsAhead(needs: readonly Need[], people: readonly Serving[], today: LocalDate, through: LocalDate): readonly Gap[] {
  return needs
    .flatMap(need => gapOf(need, people, today, through) ?? [])
    .sort((a, b) => b.missing - a.missing || a.occupation - b.occupation)
}

function gapOf({ occupation, needed }: Need, people: readonly Serving[], today: LocalDate, through: LocalDate): Gap | undefined {
  const ours = people.filter(person => person.needs.includes(occupation))
  const spans = ours.map(person => {
    const old = addYears(person.birthDate, 71) <= today
    return {
      from: person.from,
      until: old ? person.through : lastDayServing(person),
      ageFirst: !old && lastDayServing(person) < person.through,
    }
  })
  const leaving = spans.filter(({ until }) => until < through)
  const days = [today, ...leaving.map(({ until }) => addDays(until, 1))]
    .filter(day => day >= today && day <= through)
    .sort(compareLocalDates)
  const on = (day: LocalDate) => spans.filter(({ from, until }) => from <= day && day <= until).length
  const counts = days.map(day => ({ day, people: on(day) }))
  const below = counts.find(count => count.people < needed)
  if (!below) return undefined
  const lowest = Math.min(...counts.map(count => count.people))
  return {
    occupation,
    needed,
    now: on(today),
    ending: leaving.filter(({ ageFirst, until }) => !ageFirst && until >= today).length,
    passing70: leaving.filter(({ ageFirst, until }) => ageFirst && until >= today).length,
    lowest,
    belowOn: below.day,
    missing: needed - lowest,
  }
}

/**
 * The fewest newcomers that close all gaps. Whoever closes the gap of an occupation counts for every group above it too, so for a group
 * only what the occupations below do not bring is added.
 */
export function smallestCall(
  gaps: readonly Gap[],
  below: (group: number, occupation: number) => boolean,
): readonly { readonly occupation: number; readonly people: number }[] {
  const found: { occupation: number; people: number }[] = []
  const depth = (gap: Gap) => gaps.filter(other => other !== gap && below(other.occupation, gap.occupation)).length
  // From the narrowest occupations to the widest groups.
  for (const gap of [...gaps].sort((a, b) => depth(b) - depth(a) || a.occupation - b.occupation)) {
    const brought = found.filter(({ occupation }) => below(gap.occupation, occupation)).reduce((sum, { people }) => sum + people, 0)
    if (gap.missing > brought) found.push({ occupation: gap.occupation, people: gap.missing - brought })
  }
  return found.sort((a, b) => b.people - a.people || a.occupation - b.occupation)
}
