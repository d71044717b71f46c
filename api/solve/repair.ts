/**
 * Finds a whole panel within bounds without a linear program. From a start it takes, again and again, one member more or less of the type
 * that mends the weighted breaches of the rows most; rows that stay broken gain weight (in the manner of feasibility jump, Luteberget and
 * Sartor 2023). Fast and mostly successful; what it cannot mend is searched by branch and bound. A panel may be asked to be worth more than
 * a goal: then costs gain weight too, as long as the goal is not reached.
 */
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

/** Moves before a start is given up. */
const MOVES = 1000
/** Moves for which a type stays as it was just set. */
const TABU = 3
/** With a goal: that many at least and as many more at random, for such searches are long and would go in circles. */
const TABU_LEAST = 1
const TABU_MORE = 4
/** Worth of a unit of cost against a unit of breach: enough to prefer among equals. */
const COST = 0.5
/** With a goal: the worth at first, and what it gains. */
const GOAL_COST = 1
const GOAL_GAIN = 0.5

/**
 * Mends a start into a panel within the simplex's present bounds.
 * @param start members per type, within the bounds
 * @param movable types whose bounds differ
 * @param goal what the panel must be worth more than at the costs of `bounds`; −∞ for any panel
 * @returns undefined when no panel was found, which proves nothing
 */
export function repair(
  problem: Problem,
  bounds: PanelSimplex,
  start: Int32Array,
  movable: Int32Array,
  goal: number,
): Int32Array | undefined {
  const { lower, upper, cost } = bounds
  const panel = Int32Array.from(start)
  const breaches = new Breaches(problem, bounds, panel, movable)
  const until = new Int32Array(movable.length)
  const aiming = goal > Number.NEGATIVE_INFINITY
  let value = 0
  for (const t of movable) value += panel[t]! * cost[t]!
  let worth = aiming ? GOAL_COST : COST
  let noise = 1
  for (let move = 1; move <= MOVES; move++) {
    if (breaches.broken === 0 && value > goal) return panel
    let chosen = -1
    let step = 0
    let best = Number.NEGATIVE_INFINITY
    for (let i = 0; i < movable.length; i++) {
      if (until[i]! > move) continue
      const t = movable[i]!
      const preference = cost[t]! * worth
      const up = breaches.up[i]! + breaches.sizeUp + preference
      const down = breaches.down[i]! + breaches.sizeDown - preference
      if (up > best && panel[t]! < upper[t]!) {
        best = up
        chosen = i
        step = 1
      }
      if (down > best && panel[t]! > lower[t]!) {
        best = down
        chosen = i
        step = -1
      }
    }
    if (chosen < 0) return undefined
    if (best <= 0) {
      breaches.press()
      if (value <= goal) worth += GOAL_GAIN
    }
    const type = movable[chosen]!
    panel[type]! += step
    value += step * cost[type]!
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0
    until[chosen] = move + (aiming ? TABU_LEAST + ((noise >>> 16) % TABU_MORE) : TABU)
    breaches.move(type, step)
  }
  return undefined
}

/**
 * What one member more or less of each movable type would mend, kept up to date move by move. The size row, which counts everybody, is kept
 * apart.
 */
class Breaches {
  broken = 0
  readonly up: Float64Array
  readonly down: Float64Array
  sizeUp = 0
  sizeDown = 0
  readonly #problem: Problem
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #count: Int32Array
  readonly #weight: Float64Array
  readonly #gainUp: Float64Array
  readonly #gainDown: Float64Array
  /** Places in `movable` per row: `#place[#first[r]] … #place[#first[r + 1] − 1]`. */
  readonly #first: Int32Array
  readonly #place: Int32Array

  constructor(problem: Problem, bounds: PanelSimplex, panel: Int32Array, movable: Int32Array) {
    const { types, rows, rowStart, rowIndex } = problem
    this.#problem = problem
    this.#low = Int32Array.from(bounds.lower.subarray(types))
    this.#high = Int32Array.from(bounds.upper.subarray(types))
    this.#count = new Int32Array(rows)
    this.#weight = new Float64Array(rows).fill(1)
    this.#gainUp = new Float64Array(rows)
    this.#gainDown = new Float64Array(rows)
    this.up = new Float64Array(movable.length)
    this.down = new Float64Array(movable.length)
    for (let t = 0; t < types; t++) {
      if (panel[t] !== 0) for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) this.#count[rowIndex[k]!]! += panel[t]!
    }
    const first = new Int32Array(rows + 1)
    for (const t of movable) for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) first[rowIndex[k]! + 1]!++
    for (let r = 0; r < rows; r++) first[r + 1]! += first[r]!
    const next = first.slice()
    this.#first = first
    this.#place = new Int32Array(first[rows]!)
    movable.forEach((t, i) => {
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) this.#place[next[rowIndex[k]!]!++] = i
    })
    for (let r = 0; r < rows; r++) {
      if (this.#isBroken(r)) this.broken++
      this.#price(r)
    }
  }

  /** Takes note of `step` members more of a type. */
  move(type: number, step: number): void {
    const { rowStart, rowIndex } = this.#problem
    for (let k = rowStart[type]!; k < rowStart[type + 1]!; k++) {
      const r = rowIndex[k]!
      if (this.#isBroken(r)) this.broken--
      this.#count[r]! += step
      if (this.#isBroken(r)) this.broken++
      this.#price(r)
    }
  }

  /** Gives every broken row more weight. */
  press(): void {
    for (let r = 0; r < this.#count.length; r++) {
      if (!this.#isBroken(r)) continue
      this.#weight[r]!++
      this.#price(r)
    }
  }

  #isBroken(r: number): boolean {
    return this.#count[r]! < this.#low[r]! || this.#count[r]! > this.#high[r]!
  }

  #price(r: number): void {
    const count = this.#count[r]!
    const weight = this.#weight[r]!
    const up = count < this.#low[r]! ? weight : count >= this.#high[r]! ? -weight : 0
    const down = count > this.#high[r]! ? weight : count <= this.#low[r]! ? -weight : 0
    const moreUp = up - this.#gainUp[r]!
    const moreDown = down - this.#gainDown[r]!
    if (moreUp === 0 && moreDown === 0) return
    this.#gainUp[r] = up
    this.#gainDown[r] = down
    if (r === this.#problem.rows - 1) {
      this.sizeUp = up
      this.sizeDown = down
      return
    }
    for (let k = this.#first[r]!; k < this.#first[r + 1]!; k++) {
      const i = this.#place[k]!
      this.up[i]! += moreUp
      this.down[i]! += moreDown
    }
  }
}
