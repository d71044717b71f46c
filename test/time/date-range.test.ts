import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DateRange, includesDay, mergeRanges, rangesOverlap, rangeThrough, unionDays, unionLength } from '../../api/time/date-range.ts'
import { addDays, type LocalDate } from '../../api/time/local-date.ts'

const range = (from: LocalDate, until: LocalDate | null): DateRange => ({ from, until })
const years = (count: number) => ({ years: count, months: 0, days: 0 })

test('a range through its last day ends the day after; a reversed one is none', () => {
  assert.deepEqual(rangeThrough('2018-03-01', '2023-02-28'), range('2018-03-01', '2023-03-01'))
  assert.deepEqual(rangeThrough('2018-03-01', '2018-03-01'), range('2018-03-01', '2018-03-02'))
  assert.deepEqual(rangeThrough('2018-03-01', null), range('2018-03-01', null))
  assert.equal(rangeThrough('2018-03-02', '2018-03-01'), undefined)
})

test('S25 ranges that follow each other do not overlap', () => {
  assert.equal(rangesOverlap(range('2018-03-01', '2023-03-01'), range('2023-03-01', '2028-03-01')), false)
  assert.equal(rangesOverlap(range('2018-03-01', '2023-03-02'), range('2023-03-01', null)), true)
  assert.equal(rangesOverlap(range('2018-03-01', null), range('2020-01-01', null)), true)
  assert.equal(rangesOverlap(range('2020-01-01', null), range('2018-03-01', '2020-01-01')), false)
  assert.deepEqual(
    (['2018-02-28', '2018-03-01', '2023-02-28', '2023-03-01'] as LocalDate[]).map(day =>
      includesDay(range('2018-03-01', '2023-03-01'), day),
    ),
    [false, true, true, false],
  )
})

test('S10 the union merges overlapping and touching ranges, whatever their order', () => {
  const jobs = [
    range('2015-01-01', '2017-01-01'),
    range('2010-01-01', '2012-01-01'),
    range('2012-01-01', '2013-01-01'),
    range('2016-06-01', null),
  ]
  assert.deepEqual(mergeRanges(jobs), [range('2010-01-01', '2013-01-01'), range('2015-01-01', null)])
  assert.deepEqual(mergeRanges([range('2020-01-02', '2020-01-01'), range('2020-01-01', '2020-01-01')]), [])
  assert.deepEqual(mergeRanges([range('2010-01-01', null), range('2011-01-01', '2012-01-01')]), [range('2010-01-01', null)])
})

test('S10 two jobs at the same time are not twice the years', () => {
  const same = [range('2017-12-10', '2022-12-10'), range('2018-01-01', '2022-01-01')]
  assert.deepEqual(unionLength(same, '2022-12-10'), years(5))
})

test('S10 five years are five years, whatever leap days they hold, and a day less is less', () => {
  for (const from of ['2017-03-01', '2016-02-28', '2017-12-10', '1896-03-01'] as LocalDate[]) {
    const until = `${Number(from.slice(0, 4)) + 5}${from.slice(4)}` as LocalDate
    assert.deepEqual(unionLength([range(from, null)], until), years(5))
    assert.equal(unionLength([range(from, null)], addDays(until, -1)).years, 4)
  }
  assert.deepEqual(unionLength([range('2017-12-10', null)], '2022-12-09'), { years: 4, months: 11, days: 29 })
})

test('S10 what is left over of several stretches adds up, thirty days to a month; one stretch alone does not round up', () => {
  const pieces = [range('2010-01-01', '2010-01-16'), range('2011-01-01', '2011-01-16'), range('2012-01-01', '2016-12-01')]
  assert.deepEqual(unionLength(pieces, '2022-01-01'), years(5))
  assert.deepEqual(unionLength([range('2022-01-01', null)], '2022-01-31'), { years: 0, months: 0, days: 30 })
})

test('nothing on or after the day counts', () => {
  assert.equal(unionDays([range('2022-12-01', null)], '2022-12-10'), 9)
  assert.equal(unionDays([range('2022-12-10', null)], '2022-12-10'), 0)
  assert.deepEqual(unionLength([range('2023-01-01', null)], '2022-12-10'), years(0))
})

test('the union counts every covered day once', () => {
  const anyRange = fc.tuple(fc.nat(400), fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 9 })).map(([start, length, open]) => {
    const from = addDays('2020-01-01', start)
    return range(from, open === 0 ? null : addDays(from, length))
  })
  const sumOfLengths = (ranges: DateRange[]) => ranges.reduce((sum, one) => sum + unionDays([one], '2021-06-01'), 0)
  let twinDiffers = 0
  fc.assert(
    fc.property(fc.array(anyRange, { maxLength: 8 }), ranges => {
      let covered = 0
      for (let day: LocalDate = '2020-01-01'; day < '2021-06-01'; day = addDays(day, 1))
        if (ranges.some(one => includesDay(one, day))) covered++
      assert.equal(unionDays(ranges, '2021-06-01'), covered)
      for (const [index, one] of mergeRanges(ranges).entries()) {
        for (const other of mergeRanges(ranges).slice(index + 1)) assert.equal(rangesOverlap(one, other), false)
      }
      if (sumOfLengths(ranges) !== covered) twinDiffers++
    }),
    { numRuns: 300, seed: 4 },
  )
  assert.ok(twinDiffers > 50, 'adding lengths without merging is told apart')
})
