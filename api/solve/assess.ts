/**
 * What a draw could give, before there is one: everybody's chance in the very lottery that the draw would have, and no panel of it. So what
 * a thread hands back stays small, and what was told before the draw is what its document will say.
 */
import { chancesOf, fineChances } from '../draw/chances.ts'
import type { Fraction, Instance } from '../draw/instance.ts'
import { coarsen } from '../draw/loose-family.ts'
import { type Explanation, explain } from './explain.ts'
import type { Solver } from './highs.ts'
import type { Infeasible } from './solve.ts'
import { solveLarge } from './solve-large.ts'

/** The chances of a fairest lottery. */
export interface Outlook {
  readonly kind: 'outlook'
  /** Of each person who is not named, per type. */
  readonly chances: readonly Fraction[]
}

/** The outlook of an instance, or why it has none: that there is none is soon known, so the explanation comes first. */
export function assess(instance: Instance, solver: Solver): Outlook | Infeasible | Explanation {
  const impossible = explain(instance, solver)
  if (impossible) return impossible
  const found = solveLarge(instance, solver)
  if (found.kind === 'infeasible') return found
  const { lottery, rounding } = found
  const chances = rounding ? fineChances(instance, coarsen(instance, rounding.family)!, lottery) : chancesOf(instance, lottery)
  return { kind: 'outlook', chances }
}
