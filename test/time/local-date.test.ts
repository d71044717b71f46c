import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as days from '../../api/time/local-date.ts'

const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(days.localDateOf)

test('a day is read only when it exists', () => {
  for (const day of ['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29']) assert.equal(days.parseLocalDate(day), day)
  const bad = ['2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-1-1', '0000-01-01', '2023-01-00', '2023-01-01 ']
  for (const text of [...bad, '２０２３-01-01', '2023/01/01', '', '+2023-01-01', '2023-01-01T00:00:00Z']) {
    assert.equal(days.parseLocalDate(text), undefined, text)
  }
})

test('day numbers agree with the proleptic Gregorian calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), number => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10)
      assert.equal(days.localDateOf(number), iso)
      assert.equal(days.dayNumber(days.localDateOf(number)), number)
      assert.equal(days.weekdayOf(days.localDateOf(number)) % 7, new Date(number * 86_400_000).getUTCDay())
    }),
    { numRuns: 20_000, seed: 1 },
  )
})

test('days outside the years 0001 to 9999 do not exist', () => {
  assert.throws(() => days.addDays('9999-12-31', 1), RangeError)
  assert.throws(() => days.addDays('0001-01-01', -1), RangeError)
  assert.throws(() => days.addYears('9990-01-01', 10), RangeError)
  assert.throws(() => days.localDateOf(0.5), RangeError)
})

test('S25 a term from 29 February: five years later is 28 February', () => {
  assert.equal(days.addYears('2024-02-29', 5), '2029-02-28')
  assert.equal(days.addYears('2024-02-29', 4), '2028-02-29')
  assert.equal(days.addYears('2096-02-29', 4), '2100-02-28')
})

test('months are added by the calendar, in both directions', () => {
  assert.equal(days.addMonths('2023-01-31', 1), '2023-02-28')
  assert.equal(days.addMonths('2023-03-31', -1), '2023-02-28')
  assert.equal(days.addMonths('2023-12-15', 1), '2024-01-15')
  assert.equal(days.addMonths('2023-01-15', -1), '2022-12-15')
  assert.equal(days.addMonths('2027-11-30', -6), '2027-05-30')
})

test('the order of days is the order of their text', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      assert.equal(Math.sign(days.compareLocalDates(a, b)), Math.sign(days.daysBetween(b, a)))
    }),
    { seed: 2 },
  )
})

test('S07 age is counted in completed years, up on the birthday', () => {
  assert.equal(days.ageOn('1952-12-10', '2022-12-09'), 69)
  assert.equal(days.ageOn('1952-12-10', '2022-12-10'), 70)
  assert.equal(days.ageOn('1951-12-11', '2022-12-10'), 70)
  assert.equal(days.ageOn('1951-12-10', '2022-12-10'), 71)
  assert.equal(days.ageOn('1952-02-29', '2022-02-28'), 69)
  assert.equal(days.ageOn('1952-02-29', '2022-03-01'), 70)
  assert.equal(days.ageOn('2000-01-01', '1999-12-31'), -1)
})
