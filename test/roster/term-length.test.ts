import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import { addDays, addYears, daysBetween, type LocalDate, localDateOf } from '../../api/time/local-date.ts'

test('S25 a term ends the day before its anniversary; one from 29 February on 28 February', () => {
  const cases: readonly (readonly [LocalDate, number, LocalDate])[] = [
    ['2022-12-26', 5, '2027-12-25'],
    ['2023-01-01', 5, '2027-12-31'],
    ['2023-03-01', 5, '2028-02-29'],
    ['2024-02-29', 5, '2029-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2024-02-28', 5, '2029-02-27'],
  ]
  for (const [from, years, last] of cases) assert.equal(lastDayOfTerm(from, years), last)
})

test('S25 the next term begins the day after, and five years never lose more than the leap day', () => {
  const anyDay = fc.integer({ min: 10_000, max: 40_000 }).map(localDateOf)
  fc.assert(
    fc.property(anyDay, from => {
      const last = lastDayOfTerm(from, 5)
      assert.ok([1825, 1826, 1827].includes(daysBetween(from, last) + 1), `${from} ${last}`)
      if (!from.endsWith('-02-29')) assert.equal(addDays(last, 1), addYears(from, 5))
    }),
  )
})
