/**
 * Days of the civil calendar as text, `YYYY-MM-DD`, years 0001 to 9999. A day has no hour and no zone, so nothing here touches
 * `Date`: the answers cannot depend on where the process runs. Text of this form sorts as its days do.
 */

export type LocalDate = `${number}-${number}-${number}`

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const LAST_DAY_NUMBER = 2932896 // 9999-12-31
const FIRST_DAY_NUMBER = -719162 // 0001-01-01

/** True when the text is a day that exists. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = parts(text as LocalDate)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** Reads a day written `YYYY-MM-DD`; undefined when there is no such day. */
export function parseLocalDate(text: string): LocalDate | undefined {
  return isLocalDate(text) ? text : undefined
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = parts(date)
  // Years are counted from March, so that the leap day is the last of its year; 400 years have 146,097 days.
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day with that number (see `dayNumber`); a RangeError outside the years 0001 to 9999. */
export function localDateOf(number: number): LocalDate {
  if (!Number.isInteger(number) || number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER) throw new RangeError(`no day ${number}`)
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return write(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** The day that many days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(dayNumber(date) + days)
}

/** The same day that many months later; a day that the month does not have becomes its last (31 January + 1 month is 28 or 29 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = parts(date)
  const total = year * 12 + month - 1 + months
  const newYear = Math.floor(total / 12)
  const newMonth = total - newYear * 12 + 1
  if (newYear < 1 || newYear > 9999) throw new RangeError(`no year ${newYear}`)
  return write(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)))
}

/** The same day that many years later; 29 February becomes 28 February in a common year (S25). */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12)
}

/** Days from the first day to the second, negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Negative, zero or positive as the first day is before, on or after the second: for `sort`. */
export function compareLocalDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The year of a day. */
export function yearOf(date: LocalDate): number {
  return parts(date)[0]
}

/** The month of a day, 1 to 12. */
export function monthOf(date: LocalDate): number {
  return parts(date)[1]
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * Completed years of age (周岁) on a day, counted up on the birthday itself; whoever is born on 29 February turns a year older on
 * 1 March of a common year, as PostgreSQL's `age` has it. Negative before birth (S07).
 */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  return yearOf(day) - yearOf(birthDate) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
}

function parts(date: LocalDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function write(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as LocalDate
}
