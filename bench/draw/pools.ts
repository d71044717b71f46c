/** Synthetic rosters of experts: pools of any size with six features as a city's roster has them, with or without employers. */
import type { Instance, Row } from '../../api/draw/instance.ts'
import { fold, repeatable } from './twins.ts'

/** Values of the features: sex, age band, county, employer kind, level, occupation family; each with its shares in the pool. */
const features: readonly (readonly number[])[] = [
  [0.32, 0.68],
  [0.14, 0.31, 0.34, 0.21],
  [0.19, 0.16, 0.13, 0.11, 0.1, 0.09, 0.08, 0.06, 0.05, 0.03],
  [0.48, 0.2, 0.19, 0.13],
  [0.42, 0.37, 0.21],
  [0.22, 0.17, 0.15, 0.13, 0.11, 0.09, 0.08, 0.05],
]

/** Shares the panel is wanted to have: nearer to even than the pool, as composition rules are. */
const evenness = 0.5

/** A member of a synthetic roster: the value of each feature, and the employer. */
interface Member {
  readonly values: readonly number[]
  readonly employer: number
}

function roster(people: number, employers: number, seed: number): Member[] {
  const random = repeatable(seed)
  return Array.from({ length: people }, () => {
    const values = features.map(shares => {
      let at = random()
      const value = shares.findIndex(share => {
        at -= share
        return at < 0
      })
      return value < 0 ? shares.length - 1 : value
    })
    // Employers are of unequal size: the square favours the first.
    return { values, employer: Math.floor(random() ** 2 * employers) }
  })
}

function quotas(size: number): { rows: Row[]; first: number[] } {
  const rows: Row[] = []
  const first = features.map((shares, f) => {
    const at = rows.length
    shares.forEach((share, value) => {
      const wanted = size * (evenness / shares.length + (1 - evenness) * share)
      rows.push({ key: `feature ${f} value ${value}`, lo: Math.max(0, Math.floor(wanted - 0.5)), hi: Math.ceil(wanted + 0.5) })
    })
    return at
  })
  return { rows, first }
}

/** A pool with six features and a panel of 31. */
export function pool(people: number, seed: number): Instance {
  const { rows, first } = quotas(31)
  return fold(
    31,
    rows,
    roster(people, 1, seed).map(member => member.values.map((value, f) => first[f]! + value)),
  )
}

/** The same with at most one member of any employer as hard rows; about one employer for every `perEmployer` people. */
export function poolWithEmployers(people: number, perEmployer: number, seed: number): Instance {
  const { rows, first } = quotas(31)
  const employers = Math.ceil(people / perEmployer)
  const base = rows.length
  for (let e = 0; e < employers; e++) rows.push({ key: `employer ${e}`, lo: 0, hi: 1 })
  return fold(
    31,
    rows,
    roster(people, employers, seed).map(member => [...member.values.map((value, f) => first[f]! + value), base + member.employer]),
  )
}

/** Seats any county may have in a pool with a family: loose on purpose. */
const countySeats = 12
const counties = 10

/**
 * A pool whose counties and employers are one laminar family with loose caps: at most 12 of any county, at most one of any employer.
 * Every employer lies in one county and has some `perEmployer` people. The rows of the family are the last.
 */
export function poolWithFamily(people: number, perEmployer: number, seed: number): { instance: Instance; family: number[] } {
  const all = quotas(31)
  const hard = features.map((_, f) => f).filter(f => f !== 2)
  // The county quotas of the other pools give way to the family's caps.
  const rows = all.rows.map(row => (row.key.startsWith('feature 2 ') ? { ...row, lo: 0, hi: 31 } : row))
  const employers = Math.ceil(people / perEmployer)
  const base = rows.length
  for (let c = 0; c < counties; c++) rows.push({ key: `county ${c}`, lo: 0, hi: countySeats })
  for (let e = 0; e < employers; e++) rows.push({ key: `employer ${e}`, lo: 0, hi: 1 })
  const members = roster(people, employers, seed).map(member => [
    ...hard.map(f => all.first[f]! + member.values[f]!),
    base + (member.employer % counties),
    base + counties + member.employer,
  ])
  return { instance: fold(31, rows, members), family: Array.from({ length: counties + employers }, (_, i) => base + i) }
}
