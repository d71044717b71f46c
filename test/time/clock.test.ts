import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedClock, systemClock } from '../../api/time/clock.ts'

test('the machine’s clock does not run backwards between two looks', () => {
  const first = systemClock.now()
  assert.ok(systemClock.now() >= first)
})

test('a fixed clock stands still, is moved, and cannot be moved through the dates it gave out', () => {
  const clock = fixedClock('2022-11-18T09:00:00+08:00')
  clock.now().setFullYear(1999)
  assert.equal(clock.now().toISOString(), '2022-11-18T01:00:00.000Z')
  clock.moveTo('2022-12-10T16:00:00Z')
  assert.equal(clock.now().toISOString(), '2022-12-10T16:00:00.000Z')
})

test('a fixed clock refuses an instant without its offset', () => {
  for (const text of ['2022-11-18', '2022-11-18T09:00:00', 'noon', '2022-13-18T09:00:00Z']) {
    assert.throws(() => fixedClock(text), new RangeError(`not an instant with its offset: ${text}`))
  }
})
