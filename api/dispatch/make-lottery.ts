import type { Certificate } from '../draw/certificate.ts'
import { DrawFault } from '../draw/fault.ts'
import type { Instance, Lottery } from '../draw/instance.ts'
import { uniformLottery } from '../draw/uniform-lottery.ts'
import type { Explanation } from '../solve/explain.ts'
import { explainApart, solveApart } from '../solve/worker.ts'

/** A lottery ready for the document; the certificate proves that none is fairer, and is absent where all chances are equal. */
export interface MadeLottery {
  readonly lottery: Lottery
  readonly certificate?: Certificate
}

/**
 * The fairest lottery of an instance, or why no panel obeys the rules. Where rules tell people apart it is solved in a thread of its own,
 * up to a minute for the largest: never within a transaction.
 */
export async function makeLottery(instance: Instance): Promise<MadeLottery | { readonly impossible: Explanation }> {
  try {
    return { lottery: uniformLottery(instance) }
  } catch (fault) {
    if (!(fault instanceof DrawFault) || fault.code !== 'SOLVER_NEEDED') throw fault
  }
  const solution = await solveApart(instance)
  if (solution.kind === 'solution') return { lottery: solution.lottery, certificate: solution.certificate }
  const impossible = await explainApart(instance)
  if (!impossible) throw new Error('an instance was found both impossible and possible')
  return { impossible }
}
