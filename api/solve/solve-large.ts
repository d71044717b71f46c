/**
 * Large pools, quickly: where a family of caps (at most so many per employer, per county) is loose, the lottery is made without it and the
 * seats are spread over it inside the drawn panel (`api/draw/loose-family.ts`). Leaving rows out can only raise the leximin and rounding
 * keeps everybody's chance, so the lottery is as fair as any under all rules. What is tight stays in the lottery; where too much is, all is
 * solved as any other instance.
 */
import type { Certificate } from '../draw/certificate.ts'
import type { Instance } from '../draw/instance.ts'
import { type Coarse, coarsen, laminarGroups, tightRows } from '../draw/loose-family.ts'
import type { Solver } from './highs.ts'
import { type Infeasible, type Report, type Solution, solve } from './solve.ts'
import { solveBalls } from './thousand-balls.ts'

/** A fairest lottery; over coarse types where a family is left to rounding. */
export interface LargeSolution extends Solution {
  readonly rounding?: { readonly family: readonly number[] }
}

/** With fewer types the whole instance is solved in a second, and a lottery over all types is the plainer record. */
const LARGE = 1000

/** Solves an instance as `solve` does, leaving a loose family of a large one to rounding; in a thousand balls where it asks for them. */
export function solveLarge(instance: Instance, solver: Solver, report?: Report): LargeSolution | Infeasible {
  if (instance.balls) return solveBalls(instance, solver, report)
  if (instance.types.length > LARGE) {
    for (const family of familiesOf(instance)) {
      const found = solveCoarse(instance, family, solver, report)
      if (found) return found
    }
  }
  return solve(instance, solver, report)
}

/** Rows that turn out tight become rows of the lottery, so often; a family of which more are tight is solved whole. */
const TRIES = 6
/**
 * Tight rows at one time, and parts of the family's, beyond which as many more turn out tight at every try, each as long as solving the
 * whole.
 */
const MOST_TIGHT = 10
const MOST_PARTS = 50
/** So many times as many tight rows as at the try before: they would only become more. */
const GROWTH = 4

/**
 * The lottery that leaves a family to rounding, but for those of its rows that are tight: of a great employer, of one with a named member.
 * Undefined where too many are, or no panel is found, or only a tree proves the bound.
 */
export function solveCoarse(instance: Instance, family: readonly number[], solver: Solver, report?: Report): LargeSolution | undefined {
  let left = family
  let before = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && left.length > 0; tries++) {
    const coarse = coarsen(instance, left)
    if (!coarse) return undefined
    const found = solve(coarse.instance, solver, report)
    if (found.kind === 'infeasible' || 'type' in found.certificate.proof) return undefined
    const tight = new Set(tightRows(instance, coarse, found.lottery))
    if (tight.size === 0) return { ...found, certificate: fineCertificate(instance, coarse, found.certificate), rounding: { family: left } }
    if (tight.size > Math.max(MOST_TIGHT, Math.min(left.length / MOST_PARTS, before * GROWTH))) return undefined
    before = tight.size
    left = left.filter(row => !tight.has(row))
  }
  return undefined
}

/** A leaf that proves a bound of the coarse instance proves it of the fine one, whose rows and people are the same. */
function fineCertificate(instance: Instance, { coarseOf }: Coarse, { prices, proof }: Certificate): Certificate {
  return { prices: instance.types.map((type, t) => (type.people === type.named ? 0 : prices[coarseOf[t]!]!)), proof }
}

/** Families to try: the kind of caps with the most rows, first together with every other kind that lies within or around it. */
export function familiesOf(instance: Instance): readonly (readonly number[])[] {
  const kinds = new Map<string, number[]>()
  instance.rows.forEach(({ key, lo, hi }, r) => {
    const kind = key.replace(/[: ][^: ]*$/, '')
    if (lo > 0 || hi >= instance.size) return
    if (!kinds.has(kind)) kinds.set(kind, [])
    kinds.get(kind)!.push(r)
  })
  const [most, ...others] = [...kinds.values()].sort((a, b) => b.length - a.length)
  if (!most) return []
  let family = most
  for (const kind of others) {
    const joined = [...family, ...kind].sort((a, b) => a - b)
    if (laminarGroups(instance, joined)) family = joined
  }
  return family === most ? [most] : [family, most]
}
