/**
 * Finds a whole panel within bounds without a linear program: from a start, one member more or less of the type that mends the weighted breaches
 * of the rows most; rows that stay broken gain weight (in the manner of feasibility jump, Luteberget and Sartor 2023). Fast and mostly
 * successful; what it cannot mend is searched by branch and bound.
 */
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

/** Moves before a start is given up. */
const MOVES = 1000
/** Moves for which a type stays as it was just set. */
const TABU = 3
/** Worth of a unit of cost against a unit of breach: enough to prefer among equals. */
const COST = 0.5

/**
 * Mends a start into a panel within the simplex's present bounds.
 * @param start members per type, within the bounds
 * @param movable types whose bounds differ
 * @returns undefined when no panel was found, which proves nothing
 */
export function repair(problem: Problem, bounds: PanelSimplex, start: Int32Array, movable: Int32Array): Int32Array | undefined {
  const { types, rows, rowStart, rowIndex } = problem
  const { lower, upper, cost } = bounds
  const panel = Int32Array.from(start)
  const low = Int32Array.from(lower.subarray(types))
  const high = Int32Array.from(upper.subarray(types))
  const count = new Int32Array(rows)
  const weight = new Float64Array(rows).fill(1)
  for (let t = 0; t < types; t++) {
    if (panel[t] !== 0) for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) count[rowIndex[k]!]! += panel[t]!
  }
  const gainUp = new Float64Array(rows)
  const gainDown = new Float64Array(rows)
  const until = new Int32Array(types)
  const price = (r: number): void => {
    const q = count[r]!
    gainUp[r] = q < low[r]! ? weight[r]! : q >= high[r]! ? -weight[r]! : 0
    gainDown[r] = q > high[r]! ? weight[r]! : q <= low[r]! ? -weight[r]! : 0
  }
  for (let r = 0; r < rows; r++) price(r)
  for (let move = 1; move <= MOVES; move++) {
    let broken = 0
    for (let r = 0; r < rows; r++) if (count[r]! < low[r]! || count[r]! > high[r]!) broken++
    if (broken === 0) return panel
    let chosen = -1
    let direction = 0
    let best = Number.NEGATIVE_INFINITY
    for (let i = 0; i < movable.length; i++) {
      const t = movable[i]!
      if (until[t]! > move) continue
      const count = panel[t]!
      if (count < upper[t]!) {
        let gain = cost[t]! * COST
        for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) gain += gainUp[rowIndex[k]!]!
        if (gain > best) {
          best = gain
          chosen = t
          direction = 1
        }
      }
      if (count > lower[t]!) {
        let gain = -cost[t]! * COST
        for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) gain += gainDown[rowIndex[k]!]!
        if (gain > best) {
          best = gain
          chosen = t
          direction = -1
        }
      }
    }
    if (chosen < 0) return undefined
    if (best <= 0) {
      for (let r = 0; r < rows; r++) {
        if (count[r]! >= low[r]! && count[r]! <= high[r]!) continue
        weight[r]! += 1
        price(r)
      }
    }
    panel[chosen]! += direction
    until[chosen] = move + TABU
    for (let k = rowStart[chosen]!; k < rowStart[chosen + 1]!; k++) {
      count[rowIndex[k]!]! += direction
      price(rowIndex[k]!)
    }
  }
  return undefined
}
