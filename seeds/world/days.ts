import { dayNumber, type LocalDate, localDateOf } from '../../api/time/local-date.ts'

/** A day as its number since 1970-01-01: the world is made by adding and comparing days. */
export type Day = number

const texts = new Map<Day, LocalDate>()

/** A day as columns take it, `YYYY-MM-DD`. */
export function dayText(day: Day): LocalDate {
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = localDateOf(day)
  texts.set(day, text)
  return text
}

/** The same for a day that may be missing. */
export function dayTextOrNull(day: Day | null): LocalDate | null {
  return day === null ? null : dayText(day)
}

/** The number of a day written `YYYY-MM-DD`. */
export const dayOf = dayNumber

/** A moment of a day by the clock of Asia/Shanghai, as `YYYY-MM-DDTHH:MM:SS.mmmZ`: minutes are counted from midnight there. */
export function momentOf(day: Day, minutes: number): string {
  return new Date((day * 1440 + minutes - 480) * 60_000).toISOString()
}

/** Days from the first to the last, both in it; a null last day is still to come. */
export interface Span {
  readonly from: Day
  readonly to: Day | null
}

/** Whether two spans have a day in common. */
export function meet(a: Span, b: Span): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}
