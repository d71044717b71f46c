import type { Certificate } from '../draw/certificate.ts'
import { DrawFault } from '../draw/fault.ts'
import type { Instance, Lottery } from '../draw/instance.ts'
import { uniformLottery } from '../draw/uniform-lottery.ts'
import { loadSolver } from '../solve/highs.ts'
import { solve } from '../solve/solve.ts'

/** A lottery ready for the document; the certificate proves that none is fairer, and is absent where all chances are equal. */
export interface MadeLottery {
  readonly lottery: Lottery
  readonly certificate?: Certificate
}

/** The fairest lottery of an instance, or undefined when no panel obeys the rules. Up to a minute for the largest: never within a transaction. */
export async function makeLottery(instance: Instance): Promise<MadeLottery | undefined> {
  try {
    return { lottery: uniformLottery(instance) }
  } catch (fault) {
    if (!(fault instanceof DrawFault) || fault.code !== 'SOLVER_NEEDED') throw fault
  }
  const solution = solve(instance, await loadSolver())
  return solution.kind === 'infeasible' ? undefined : { lottery: solution.lottery, certificate: solution.certificate }
}
