import type { Certificate } from '../../draw/certificate.ts'
import { DrawFault } from '../../draw/fault.ts'
import { fraction } from '../../draw/fraction.ts'
import type { Fraction, Instance, Lottery } from '../../draw/instance.ts'
import { uniformLottery } from '../../draw/uniform-lottery.ts'
import type { Explanation } from '../../solve/explain.ts'
import { explainApart, solveApart } from '../../solve/worker.ts'

/** A lottery ready for the document; the certificate proves that none is fairer, and is absent where all chances are equal. */
export interface MadeLottery {
  readonly lottery: Lottery
  readonly certificate?: Certificate
  /** Present where the lottery is over coarse types: the family of rows applied inside the drawn panel. */
  readonly rounding?: { readonly family: readonly number[] }
}

/** A cap under which no lottery exists, though panels do. */
export interface CapTooLowFor {
  readonly cap: Fraction
  /** Seats to draw over people to draw from: no cap below this can be kept. */
  readonly least: Fraction
  readonly people: number
}

/** Why there is no lottery. */
export type Impossible = Explanation | CapTooLowFor

/**
 * The fairest lottery of an instance, or why no panel obeys the rules. Where rules tell people apart it is solved in a thread of its own,
 * up to a minute for the largest: never within a transaction.
 */
export async function makeLottery(instance: Instance): Promise<MadeLottery | { readonly impossible: Impossible }> {
  try {
    return { lottery: uniformLottery(instance) }
  } catch (fault) {
    if (!(fault instanceof DrawFault)) throw fault
    if (fault.code === 'CAP_TOO_LOW') return { impossible: capTooLowFor(instance) }
    if (fault.code !== 'SOLVER_NEEDED') throw fault
  }
  const solution = await solveApart(instance)
  if (solution.kind === 'solution') {
    const { lottery, certificate, rounding } = solution
    return { lottery, certificate, ...(rounding && { rounding }) }
  }
  if (solution.because === 'CAP') return { impossible: capTooLowFor(instance) }
  const impossible = await explainApart(instance)
  if (!impossible) throw new Error('an instance was found both impossible and possible')
  return { impossible }
}

/** What a cap that cannot be kept is told with. */
export function capTooLowFor({ size, types, cap }: Instance): CapTooLowFor {
  const people = types.reduce((sum, type) => sum + type.people, 0)
  const named = types.reduce((sum, type) => sum + type.named, 0)
  return { cap: cap!, least: fraction(size - named, people - named), people }
}
