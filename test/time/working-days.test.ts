import assert from 'node:assert/strict'
import { test } from 'node:test'
import chineseDays from 'chinese-days'
import { addDays, type LocalDate, yearOf } from '../../api/time/local-date.ts'
import { addWorkingDays, isUnknownCalendarYear, kindOfDay, workingCalendar, workingDaysBetween } from '../../api/time/working-days.ts'
import { foundingCalendar } from '../../seeds/founding/calendar.ts'

const calendar = workingCalendar(foundingCalendar())
/** The same years without make-up days: what a calendar of holidays alone would answer. */
const withoutMakeUpDays = workingCalendar(foundingCalendar().map(year => ({ ...year, makeUpDays: [] })))

test('S23 five working days after Wednesday 2023-01-18 is Monday 2023-01-30', () => {
  assert.equal(addWorkingDays(calendar, '2023-01-18', 5), '2023-01-30')
  assert.equal(addWorkingDays(withoutMakeUpDays, '2023-01-18', 5), '2023-02-01')
})

test('S23 the opening day does not count, whether it is worked or not', () => {
  assert.equal(addWorkingDays(calendar, '2022-12-12', 5), '2022-12-19')
  assert.equal(addWorkingDays(calendar, '2022-12-10', 5), '2022-12-16')
  assert.equal(workingDaysBetween(calendar, '2023-01-18', '2023-01-30'), 5)
  assert.equal(workingDaysBetween(calendar, '2023-01-18', '2023-01-18'), 0)
  assert.equal(workingDaysBetween(calendar, '2023-01-18', '2023-01-01'), 0)
})

test('S23 make-up days are worked, holidays are not', () => {
  assert.equal(kindOfDay(calendar, '2023-01-28'), 'WORKING')
  assert.equal(kindOfDay(calendar, '2023-01-27'), 'REST')
  assert.equal(kindOfDay(calendar, '2023-02-04'), 'REST')
  assert.equal(kindOfDay(calendar, '2018-12-29'), 'WORKING')
  assert.equal(kindOfDay(calendar, '2018-12-31'), 'REST')
  assert.equal(kindOfDay(calendar, '2020-02-01'), 'REST')
})

test('S23 a year whose calendar is not known is refused by its number', () => {
  const unknown = { kind: 'UnknownCalendarYear', year: 2027 }
  assert.deepEqual(kindOfDay(calendar, '2027-01-01'), unknown)
  assert.deepEqual(addWorkingDays(calendar, '2026-12-28', 5), unknown)
  assert.equal(addWorkingDays(calendar, '2026-12-28', 3), '2026-12-31')
  assert.deepEqual(workingDaysBetween(calendar, '2026-12-28', '2027-01-04'), unknown)
  assert.deepEqual(workingDaysBetween(calendar, '2027-05-01', '2027-05-01'), unknown)
  assert.deepEqual(addWorkingDays(workingCalendar([]), '2026-12-31', 5), unknown)
  assert.deepEqual(kindOfDay(calendar, '2003-12-31'), { kind: 'UnknownCalendarYear', year: 2003 })
})

test('S23 a gap between known years is found, and a later year may correct the last days of the one before', () => {
  const y2018 = { year: 2018, holidays: [], makeUpDays: [] }
  const y2019 = { year: 2019, holidays: ['2018-12-31', '2019-01-01'] as LocalDate[], makeUpDays: ['2018-12-29'] as LocalDate[] }
  assert.equal(kindOfDay(workingCalendar([y2018]), '2018-12-31'), 'WORKING')
  assert.equal(addWorkingDays(workingCalendar([y2019, y2018]), '2018-12-28', 2), '2019-01-02')
  const mistaken = { ...y2018, holidays: ['2018-12-29'] as LocalDate[] }
  for (const years of [
    [mistaken, y2019],
    [y2019, mistaken],
  ])
    assert.equal(kindOfDay(workingCalendar(years), '2018-12-29'), 'WORKING')
  const gap = workingCalendar([y2018, { year: 2020, holidays: [], makeUpDays: [] }])
  assert.deepEqual(workingDaysBetween(gap, '2018-12-31', '2020-01-02'), { kind: 'UnknownCalendarYear', year: 2019 })
})

test('a number of working days is a whole number, at least one', () => {
  for (const count of [0, -1, 1.5, Number.NaN]) assert.throws(() => addWorkingDays(calendar, '2023-01-18', count), RangeError)
})

test('S23 equal to chinese-days for every start day 2015–2026, and no answer where it would guess', () => {
  process.env.TZ = 'UTC' // chinese-days prints days in the zone of the process
  let compared = 0
  let refused = 0
  let differentWithoutMakeUpDays = 0
  for (let day: LocalDate = '2015-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    assert.equal(kindOfDay(calendar, day) === 'WORKING', chineseDays.isWorkday(day), day)
    for (const count of [1, 5, 7, 10]) {
      const theirs = chineseDays.findWorkday(count, day) as LocalDate
      const ours = addWorkingDays(calendar, day, count)
      if (yearOf(theirs) === 2027) {
        assert.deepEqual(ours, { kind: 'UnknownCalendarYear', year: 2027 })
        refused++
        continue
      }
      assert.equal(ours, theirs, `${day} + ${count}`)
      assert.equal(workingDaysBetween(calendar, day, theirs), count)
      if (addWorkingDays(withoutMakeUpDays, day, count) !== theirs) differentWithoutMakeUpDays++
      compared++
    }
  }
  assert.equal(compared + refused, 4383 * 4)
  assert.ok(refused < 40)
  // The broken twin without make-up days is caught: the comparison can fail.
  assert.ok(differentWithoutMakeUpDays > 1_000, String(differentWithoutMakeUpDays))
})

test('an answer is told from a refusal', () => {
  assert.deepEqual([isUnknownCalendarYear({ kind: 'UnknownCalendarYear', year: 2027 }), isUnknownCalendarYear('2023-01-30')], [true, false])
})
