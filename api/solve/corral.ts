/**
 * A corral of panels around a mean, in the sense of Wolfe's nearest-point algorithm (Wolfe 1976, §"Algorithm"): affinely independent panels
 * whose mixture with the weights kept here is the nearest to the mean that their hull has. The normal equations are kept as a Cholesky
 * factor, so that a panel that joins or leaves costs the square of the number of panels, not the cube.
 */
import type { Share } from './peel.ts'

/** Squared distance from the hull of the others below which a panel says nothing new. */
const DEPENDENT = 1e-11
/** Weight that counts as none. */
const NONE = 1e-13

interface Member {
  readonly panel: Int32Array
  /** Types the panel has members of, among those that move. */
  readonly types: Int32Array
  /** Product with the mean. */
  readonly withMean: number
  weight: number
}

export class Corral {
  /** Mean minus mixture, per type. */
  readonly missing: Float64Array
  /** Squared length of what is missing. */
  distance = Number.POSITIVE_INFINITY
  readonly #members: Member[] = []
  /** Lower triangle, row by row, of the Cholesky factor of Qᵀ Q + 1, where the columns of Q are the panels minus the mean. */
  readonly #factor: Float64Array[] = []
  readonly #meanSquared: number

  /** @param order the types that move; the others are equal in every panel */
  constructor(
    readonly mean: Float64Array,
    readonly order: readonly number[],
  ) {
    this.missing = Float64Array.from(mean)
    this.#meanSquared = order.reduce((sum, t) => sum + mean[t]! * mean[t]!, 0)
  }

  get size(): number {
    return this.#members.length
  }

  /** Expected members that are missing in all. */
  get shortage(): number {
    return this.order.reduce((sum, t) => sum + Math.max(0, this.missing[t]!), 0)
  }

  panel(at: number): Int32Array {
    return this.#members[at]!.panel
  }

  panels(): Int32Array[] {
    return this.#members.map(({ panel }) => panel)
  }

  shares(): Share[] {
    return this.#members.map(({ panel, weight }) => ({ panel, mass: weight }))
  }

  /**
   * Takes a panel in and moves the mixture to the nearest point; panels that lose their weight leave.
   * @returns whether the panel said anything new
   */
  join(panel: Int32Array): boolean {
    const types = Int32Array.from(this.order.filter(t => panel[t] !== 0))
    const joining = { panel, types, withMean: types.reduce((sum, t) => sum + panel[t]! * this.mean[t]!, 0), weight: 0 }
    const count = this.#members.length
    const row = new Float64Array(count + 1)
    let rest = this.#product(joining, joining)
    for (let i = 0; i < count; i++) {
      const known = this.#factor[i]!
      let sum = this.#product(joining, this.#members[i]!)
      for (let j = 0; j < i; j++) sum -= known[j]! * row[j]!
      row[i] = sum / known[i]!
      rest -= row[i]! * row[i]!
    }
    if (rest < DEPENDENT) return false
    row[count] = Math.sqrt(rest)
    if (count === 0) joining.weight = 1
    this.#members.push(joining)
    this.#factor.push(row)
    this.#settle()
    return true
  }

  /** Goes to the nearest point of the affine hull, or towards it until a weight is used up, and again without that panel. */
  #settle(): void {
    for (;;) {
      const wanted = this.#affineNearest()
      let step = 1
      this.#members.forEach(({ weight }, i) => {
        if (wanted[i]! < NONE) step = Math.min(step, weight / (weight - wanted[i]!))
      })
      this.#members.forEach((member, i) => {
        member.weight += step * (wanted[i]! - member.weight)
      })
      const before = this.#members.length
      for (let i = before - 1; i >= 0; i--) if (this.#members[i]!.weight < NONE) this.#leave(i)
      if (this.#members.length === before) break
    }
    this.missing.set(this.mean)
    for (const { panel, types, weight } of this.#members) for (const t of types) this.missing[t]! -= weight * panel[t]!
    this.distance = this.order.reduce((sum, t) => sum + this.missing[t]! * this.missing[t]!, 0)
  }

  /** Weights of the nearest point of the affine hull: the solution of (Qᵀ Q + 1) u = 1, scaled to the sum 1. */
  #affineNearest(): Float64Array {
    const count = this.#members.length
    const u = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const row = this.#factor[i]!
      let sum = 1
      for (let j = 0; j < i; j++) sum -= row[j]! * u[j]!
      u[i] = sum / row[i]!
    }
    let total = 0
    for (let i = count - 1; i >= 0; i--) {
      const row = this.#factor[i]!
      const value = u[i]! / row[i]!
      u[i] = value
      total += value
      for (let j = 0; j < i; j++) u[j]! -= row[j]! * value
    }
    for (let i = 0; i < count; i++) u[i]! /= total
    return u
  }

  /** Takes a panel out; rotations bring the factor back to a triangle (Golub and Van Loan, §6.5). */
  #leave(at: number): void {
    this.#members.splice(at, 1)
    this.#factor.splice(at, 1)
    const count = this.#factor.length
    for (let i = at; i < count; i++) {
      const row = this.#factor[i]!
      const length = Math.sqrt(row[i]! * row[i]! + row[i + 1]! * row[i + 1]!)
      const cosine = row[i]! / length
      const sine = row[i + 1]! / length
      for (let k = i; k < count; k++) {
        const other = this.#factor[k]!
        const x = other[i]!
        other[i] = cosine * x + sine * other[i + 1]!
        other[i + 1] = cosine * other[i + 1]! - sine * x
      }
      this.#factor[i] = row.subarray(0, i + 1)
    }
  }

  #product(a: Member, b: Member): number {
    let sum = 1 + this.#meanSquared - a.withMean - b.withMean
    for (const t of a.types) sum += a.panel[t]! * b.panel[t]!
    return sum
  }
}
