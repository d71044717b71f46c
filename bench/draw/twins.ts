/**
 * Synthetic pools with the shapes of published ones: own numbers throughout, from a small deterministic generator. Features are skewed in the
 * pool against the population, as volunteers are, and quotas follow the population, which is what makes published instances hard.
 */
import type { Instance, PersonType, Row } from '../../api/draw/instance.ts'

/** The shape of a pool: people, seats, and how many values each feature has. */
export interface Shape {
  readonly name: string
  readonly people: number
  readonly seats: number
  readonly features: readonly number[]
  /** How far volunteers differ from the population; 0 is not at all. */
  readonly skew: number
}

/** A generator of repeatable numbers in [0, 1): xorshift on 32 bits. */
export function repeatable(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4294967296
  }
}

/** Folds people with their rows into an instance: people in the same rows become one type, in order of appearance. */
export function fold(size: number, rows: readonly Row[], people: readonly (readonly number[])[]): Instance {
  const types = new Map<string, { people: number; rows: readonly number[] }>()
  for (const member of people) {
    const key = member.join()
    const type = types.get(key)
    if (type) type.people++
    else types.set(key, { people: 1, rows: member })
  }
  return { size, rows, types: [...types.values()].map((type): PersonType => ({ ...type, weight: 1, named: 0 })) }
}

/** A synthetic pool of a shape; its quotas are met by at least one panel, a sample of the population drawn into the pool. */
export function twin(shape: Shape, seed: number): Instance {
  const random = repeatable(seed)
  const { people, seats, features } = shape
  const population = features.map(values => normalised(Array.from({ length: values }, () => 0.3 + random())))
  const pool = population.map(shares => normalised(shares.map(share => share * Math.exp(shape.skew * (2 * random() - 1)))))
  const members = Array.from({ length: people }, () => pool.map(shares => pick(shares, random())))
  // A hidden panel near the population's shares keeps the quotas feasible.
  const hidden: (readonly number[])[] = []
  const left = members.map((_, i) => i)
  const counts = features.map(values => new Array<number>(values).fill(0))
  while (hidden.length < seats) {
    let best = -1
    let bestGain = Number.NEGATIVE_INFINITY
    for (let tries = 0; tries < 60; tries++) {
      const at = Math.floor(random() * left.length)
      const member = members[left[at]!]!
      const gain = member.reduce((sum, value, f) => sum + Math.min(1, population[f]![value]! * seats - counts[f]![value]!), 0)
      if (gain > bestGain) {
        bestGain = gain
        best = at
      }
    }
    const member = members[left[best]!]!
    left.splice(best, 1)
    hidden.push(member)
    member.forEach((value, f) => {
      counts[f]![value]!++
    })
  }
  const rows: Row[] = []
  const first = features.map((values, f) => {
    const at = rows.length
    for (let value = 0; value < values; value++) {
      const share = population[f]![value]! * seats
      rows.push({
        key: `feature ${f} value ${value}`,
        lo: Math.min(counts[f]![value]!, Math.floor(share)),
        hi: Math.max(counts[f]![value]!, Math.ceil(share)),
      })
    }
    return at
  })
  return fold(
    seats,
    rows,
    members.map(member => member.map((value, f) => first[f]! + value)),
  )
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => weight / sum)
}

function pick(shares: readonly number[], at: number): number {
  let sum = 0
  for (let i = 0; i < shares.length; i++) {
    sum += shares[i]!
    if (at < sum) return i
  }
  return shares.length - 1
}

/** The published shapes; the seed of each twin is fixed so that figures can be compared. */
export const shapes: readonly Shape[] = [
  { name: 'hd', people: 239, seats: 30, features: [2, 4, 5, 4, 3, 2, 3], skew: 1 },
  { name: 'sf_a', people: 312, seats: 35, features: [2, 5, 5, 4, 3, 2], skew: 0.8 },
  { name: 'sf_b', people: 250, seats: 20, features: [2, 4, 6, 3, 3, 2], skew: 0.9 },
  { name: 'sf_c', people: 161, seats: 44, features: [2, 5, 4, 3, 3, 2, 4], skew: 1 },
  { name: 'nexus', people: 342, seats: 170, features: [2, 5, 6, 4, 3], skew: 0.5 },
  { name: 'cca', people: 825, seats: 75, features: [2, 6, 9, 4], skew: 1.2 },
  { name: 'sf_e', people: 1727, seats: 110, features: [2, 6, 11, 5, 3, 4, 3], skew: 1 },
  { name: 'obf', people: 321, seats: 30, features: [2, 4, 5, 3, 2, 3, 3, 2], skew: 0.8 },
  { name: 'real', people: 360, seats: 30, features: [2, 5, 8, 4, 3, 2, 4], skew: 0.8 },
]

/** The generated instances of the Nature paper (its supplement's Alternate): one woman leans the other way, quotas ask for near parity. */
export function alternate(people: number, size: number): Instance {
  const least = Math.floor(size / 2) - 1
  const rows = ['female', 'male', 'liberal', 'conservative'].map(key => ({ key, lo: least, hi: size }))
  return {
    size,
    rows,
    types: [
      { people: people / 2 - 1, rows: [0, 2], weight: 1, named: 0 },
      { people: 1, rows: [0, 3], weight: 1, named: 0 },
      { people: people / 2, rows: [1, 3], weight: 1, named: 0 },
    ],
  }
}
