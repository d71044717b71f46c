import type { Certificate } from '../../draw/certificate.ts'
import { DrawFault } from '../../draw/fault.ts'
import { fraction } from '../../draw/fraction.ts'
import type { Fraction, Instance, Lottery } from '../../draw/instance.ts'
import { uniformLottery } from '../../draw/uniform-lottery.ts'
import { type Explanation, type RowFacts, rowFacts } from '../../solve/explain.ts'
import type { Infeasible, Report } from '../../solve/solve.ts'
import { explainApart, solveApart } from '../../solve/worker.ts'

/** A lottery ready for the document; the certificate proves that none is fairer, and is absent where all chances are equal. */
export interface MadeLottery {
  readonly lottery: Lottery
  readonly certificate?: Certificate
  /** Present where the lottery is over coarse types: the family of rows applied inside the drawn panel. */
  readonly rounding?: { readonly family: readonly number[] }
  /**
   * Present where the work allowed was done before the fairest was found: said in the log, since a certificate speaks of the least chance
   * alone.
   */
  readonly cutShort?: true
}

/** A cap under which no lottery exists, though panels do. */
export interface CapTooLowFor {
  readonly cap: Fraction
  /** Seats to draw over people to draw from: no cap below this can be kept. */
  readonly least: Fraction
  readonly people: number
}

/** A lottery that was not found in a thousand whole balls, though lotteries exist. */
export interface BallsTooFew {
  readonly balls: number
  /** People who would be on no ball; 0 where the cap leaves no whole ball. */
  readonly without: number
  readonly people: number
}

/**
 * Rules so entangled that within the work allowed no panel was found, nor proved that there is none: those with the least room come first.
 */
export interface Unsettled {
  readonly tightest: readonly RowFacts[]
  readonly people: number
}

/** Why there is no lottery. */
export type Impossible = Explanation | CapTooLowFor | BallsTooFew | Unsettled

/** Rules that are named where nothing was settled. */
const NAMED = 5

/**
 * The fairest lottery of an instance, or why no panel obeys the rules. Where rules tell people apart it is solved in a thread of its own,
 * up to a minute for the largest and some minutes at most: never within a transaction. What is not finished by then is the fairest of what
 * was found, as its certificate says, or told as unsettled.
 */
export async function makeLottery(instance: Instance, report?: Report): Promise<MadeLottery | { readonly impossible: Impossible }> {
  try {
    return { lottery: uniformLottery(instance) }
  } catch (fault) {
    if (!(fault instanceof DrawFault)) throw fault
    if (fault.code === 'CAP_TOO_LOW') return { impossible: capTooLowFor(instance) }
    if (fault.code !== 'SOLVER_NEEDED') throw fault
  }
  const solution = await solveApart(instance, { ...(report && { onProgress: report }) })
  if (solution.kind === 'solution') {
    const { lottery, certificate, rounding, cutShort } = solution
    return { lottery, certificate, ...(rounding && { rounding }), ...(cutShort && { cutShort }) }
  }
  const explanation = solution.because === 'RULES' ? await explainApart(instance) : undefined
  return { impossible: explanation ?? impossibleBecause(instance, solution) }
}

/** Why an instance has no lottery, where no rules conflict. */
export function impossibleBecause(instance: Instance, { because, without = 0 }: Infeasible): Impossible {
  if (because === 'CAP') return capTooLowFor(instance)
  if (because === 'BALLS') return { balls: instance.balls!, without, people: peopleOf(instance) }
  return unsettledFor(instance)
}

const peopleOf = ({ types }: Instance) => types.reduce((sum, type) => sum + type.people, 0)

/**
 * What an instance that was not settled is told with: rules that ask for the greatest part of the people they count, the smallest first
 * among equals.
 */
export function unsettledFor(instance: Instance): Unsettled {
  const asking = rowFacts(instance).filter(row => row.lo > 0)
  const tightest = asking.sort((a, b) => b.lo * a.people - a.lo * b.people || a.people - b.people).slice(0, NAMED)
  return { tightest, people: peopleOf(instance) }
}

/** What a cap that cannot be kept is told with. */
export function capTooLowFor(instance: Instance): CapTooLowFor {
  const { size, types, cap } = instance
  const people = peopleOf(instance)
  const named = types.reduce((sum, type) => sum + type.named, 0)
  return { cap: cap!, least: fraction(size - named, people - named), people }
}
