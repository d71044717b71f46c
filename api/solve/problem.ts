/**
 * An instance as flat arrays for the solver. The panel's size is one more row, the last; rows that no panel could break are left out,
 * so that the simplex bases stay small. Indices of types are those of the instance.
 */
import type { Instance } from '../draw/instance.ts'

/** Flat form of an instance. */
export interface Problem {
  readonly instance: Instance
  /** Number of types. */
  readonly types: number
  /** Number of rows, the size row (the last) included. */
  readonly rows: number
  /** Row r of the problem is row `rowOf[r]` of the instance; −1 for the size row. */
  readonly rowOf: Int32Array
  /** Rows of type t: `rowIndex[rowStart[t]] … rowIndex[rowStart[t + 1] − 1]`, ascending; the size row is always among them. */
  readonly rowStart: Int32Array
  readonly rowIndex: Int32Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Fewest panel members of each type: its named members. */
  readonly lower: Float64Array
  /** Most panel members of each type: its people. Nothing tighter, for certificates speak of these bounds. */
  readonly upper: Float64Array
  /** People of each type who are not named. */
  readonly free: Float64Array
}

/**
 * Flattens an instance.
 * @throws RangeError when the instance is not well formed
 */
export function flatten(instance: Instance): Problem {
  const types = instance.types.length
  const reach = new Float64Array(instance.rows.length)
  const floor = new Float64Array(instance.rows.length)
  for (const type of instance.types) {
    for (const row of type.rows) {
      if (!(row >= 0 && row < reach.length)) throw new RangeError(`a type names row ${row} of ${reach.length}`)
      reach[row]! += Math.min(type.people, instance.size)
      floor[row]! += type.named
    }
  }
  const place = new Int32Array(reach.length).fill(-1)
  const kept: number[] = []
  instance.rows.forEach((row, r) => {
    const most = Math.min(reach[r]!, instance.size)
    if (row.lo > floor[r]! || row.hi < most) place[r] = kept.push(r) - 1
  })
  const rows = kept.length + 1
  const rowStart = new Int32Array(types + 1)
  const index: number[] = []
  const lower = new Float64Array(types)
  const upper = new Float64Array(types)
  const free = new Float64Array(types)
  instance.types.forEach((type, t) => {
    for (const row of type.rows) if (place[row]! >= 0) index.push(place[row]!)
    index.push(rows - 1)
    rowStart[t + 1] = index.length
    lower[t] = type.named
    free[t] = type.people - type.named
    upper[t] = type.people
  })
  return {
    instance,
    types,
    rows,
    rowOf: Int32Array.from([...kept, -1]),
    rowStart,
    rowIndex: Int32Array.from(index),
    rowLower: Float64Array.from([...kept.map(r => instance.rows[r]!.lo), instance.size]),
    // An upper bound no panel reaches must not look tight: certificates would then lean on a number the rule does not say.
    rowUpper: Float64Array.from([...kept.map(r => Math.min(instance.rows[r]!.hi, instance.size + 1)), instance.size]),
    lower,
    upper,
    free,
  }
}

/**
 * Number of members each row counts, for a panel or an expectation.
 * @param counts members per type, whole or expected
 */
export function activity(problem: Problem, counts: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(problem.rows)
  for (let t = 0; t < problem.types; t++) {
    const count = counts[t]!
    if (count === 0) continue
    for (let i = problem.rowStart[t]!; i < problem.rowStart[t + 1]!; i++) sums[problem.rowIndex[i]!]! += count
  }
  return sums
}
