import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayInShanghai, endOfDayInShanghai, startOfDayInShanghai } from '../../api/time/shanghai.ts'

test('S28 a deadline is the end of its day in Asia/Shanghai', () => {
  assert.equal(endOfDayInShanghai('2022-12-10').toISOString(), '2022-12-10T16:00:00.000Z')
  assert.equal(startOfDayInShanghai('2022-11-18').toISOString(), '2022-11-17T16:00:00.000Z')
  assert.equal(dayInShanghai(new Date('2022-12-10T15:59:59.999Z')), '2022-12-10')
  assert.equal(dayInShanghai(endOfDayInShanghai('2022-12-10')), '2022-12-11')
})

test('days agree with the zone database from 1991-09-15 on', () => {
  const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })
  fc.assert(
    fc.property(fc.date({ min: new Date('1991-09-15T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true }), instant => {
      const day = dayInShanghai(instant)
      assert.equal(day, zone.format(instant))
      assert.ok(startOfDayInShanghai(day) <= instant && instant < endOfDayInShanghai(day))
    }),
    { numRuns: 5_000, seed: 3 },
  )
})

test('instants of the time when clocks still changed are refused, not guessed', () => {
  assert.throws(() => dayInShanghai(new Date('1991-09-14T23:59:59Z')), RangeError)
  assert.throws(() => dayInShanghai(new Date(Number.NaN)), RangeError)
})
