import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SeatDemand } from '../../api/dispatch/pool/candidacy.ts'
import type { PoolPerson } from '../../api/dispatch/pool/pool-person.ts'
import { supplyOf } from '../../api/dispatch/pool/seat-supply.ts'
import type { SeatRole } from '../../schema/index.ts'

const seat = (role: SeatRole, number: number): SeatDemand => ({ role, number, minimumTitle: null, minimumSkill: null })
const missing = (seats: readonly SeatDemand[], pool: readonly PoolPerson[], limit = 1) =>
  supplyOf(seats, pool, limit).map(({ role, missing: short }) => `${role} ${short}`)

test('names the seat that is short, not only how many', () => {
  const pool: readonly PoolPerson[] = [1, 2, 3].map(expert => ({ expert, employer: expert, roles: ['JUDGE'] }))
  assert.deepEqual(missing([seat('CHIEF_JUDGE', 1), seat('JUDGE', 3), seat('RESERVE', 2)], pool), ['CHIEF_JUDGE 1', 'JUDGE 0', 'RESERVE 2'])
})

test('two roles that hang on one person are seen', () => {
  const pool: readonly PoolPerson[] = [
    { expert: 1, roles: ['CHIEF_JUDGE', 'PANEL_LEAD', 'JUDGE'] },
    ...[2, 3, 4].map(expert => ({ expert, roles: ['JUDGE'] as const })),
  ]
  const seats = [seat('CHIEF_JUDGE', 1), seat('PANEL_LEAD', 1), seat('JUDGE', 2)]
  assert.deepEqual(missing(seats, pool), ['CHIEF_JUDGE 0', 'PANEL_LEAD 1', 'JUDGE 0'])
})

test('colleagues count once when one per employer is the limit; a named colleague takes the place', () => {
  const colleagues: readonly PoolPerson[] = [1, 2, 3].map(expert => ({ expert, employer: 7, roles: ['JUDGE'] }))
  assert.deepEqual(missing([seat('JUDGE', 2)], colleagues), ['JUDGE 1'])
  assert.deepEqual(missing([seat('JUDGE', 2)], colleagues, 2), ['JUDGE 0'])
  const named = [{ ...colleagues[0]!, namedTo: 'JUDGE' as const }, ...colleagues.slice(1)]
  assert.deepEqual(missing([seat('JUDGE', 2)], named), ['JUDGE 1'])
})

/** Oracle: the most seats that can be filled, by trying everything. */
function mostSeated(needs: readonly [SeatRole, number][], pool: readonly PoolPerson[], limit: number): number {
  const [first, ...rest] = needs
  if (!first) return 0
  const [role, number] = first
  if (number === 0) return mostSeated(rest, pool, limit)
  let best = mostSeated(rest, pool, limit)
  pool.forEach((person, i) => {
    if (!person.roles.includes(role)) return
    const seatedThere = pool.filter(other => other.employer === person.employer && other.namedTo !== undefined).length
    if (person.namedTo !== undefined || seatedThere >= limit) return
    const left = pool.map((other, j) => (j === i ? { ...other, namedTo: role } : other))
    best = Math.max(best, 1 + mostSeated([[role, number - 1], ...rest], left, limit))
  })
  return best
}

test('the shortage is exact: equal to the best of all assignments', () => {
  const roles: readonly SeatRole[] = ['CHIEF_JUDGE', 'PANEL_LEAD', 'JUDGE']
  const person = fc.record({ employer: fc.integer({ min: 1, max: 3 }), roles: fc.subarray([...roles]) })
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 1, max: 2 }),
      (people, numbers, limit) => {
        const pool = people.map((one, i) => ({ expert: i + 1, ...one }))
        const seats = roles.map((role, r) => seat(role, numbers[r]!))
        const short = supplyOf(seats, pool, limit).reduce((sum, supply) => sum + supply.missing, 0)
        const needed = numbers.reduce((sum, number) => sum + number, 0)
        assert.equal(
          needed - short,
          mostSeated(
            seats.map(one => [one.role, one.number]),
            pool,
            limit,
          ),
        )
      },
    ),
    { numRuns: 300, seed: 1 },
  )
})
