/**
 * The lottery of a draw: exact leximin of chance ÷ weight without a proof by MIP (Flanigan et al. 2021; design in `docs/draw-protocol.md`).
 * Relax, decompose, cut where needed, make integers, certify, and check everything again with integers.
 */
import type { Certificate } from '../draw/certificate.ts'
import { chancesOf } from '../draw/chances.ts'
import { checkLottery } from '../draw/check-lottery.ts'
import { compareFractions, fraction } from '../draw/fraction.ts'
import type { Fraction, Instance, Lottery } from '../draw/instance.ts'
import { certify } from './certify.ts'
import type { Cut } from './cuts.ts'
import { decompose } from './decompose.ts'
import type { Solver } from './highs.ts'
import { TOTAL, toOutcomes } from './integer-weights.ts'
import { leximinTarget, type Target } from './leximin.ts'
import type { Share } from './peel.ts'
import { flatten, type Problem } from './problem.ts'
import { PanelSimplex } from './simplex.ts'

/** A fairest lottery with the proof of its least chance. */
export interface Solution {
  readonly kind: 'solution'
  readonly lottery: Lottery
  readonly certificate: Certificate
  /** The least chance ÷ weight that the lottery's integers achieve; 1/1 when nobody is drawn. */
  readonly least: Fraction
  /** The upper bound on it that the certificate proves. */
  readonly bound: Fraction
}

/** No lottery obeys the rules; `explain.ts` says why. */
export interface Infeasible {
  readonly kind: 'infeasible'
  /** RULES: no panel obeys them all. CAP: panels exist, but none of their lotteries keeps to the cap. */
  readonly because: 'RULES' | 'CAP'
}

/** How far a solve has come. */
export interface Progress {
  readonly stage: 'RELAXING' | 'DECOMPOSING' | 'CERTIFYING'
  /** Part of the stage that is done, 0 to 1. */
  readonly done: number
}

/** Hears of progress. */
export type Report = (progress: Progress) => void

const unheard: Report = () => {}

/** Chances stay this far below the cap, so that integer weights cannot pass it; 0 is for caps that leave no room at all. */
const MARGINS = [1e-8, 1e-7, 1e-6, 0]
const ROUNDS = 2000

/**
 * Solves an instance. Synchronous, and a matter of up to a minute for the largest: run it in a worker (`worker.ts`), never in a transaction.
 * @throws RangeError when the instance is not well formed; Error when the solver's answer fails the integer check
 */
export function solve(instance: Instance, solver: Solver, report: Report = unheard): Solution | Infeasible {
  const problem = flatten(instance)
  for (const margin of instance.cap ? MARGINS : [0]) {
    const found = fairest(problem, margin, solver, report)
    if (found === undefined) continue
    const lottery = { total: TOTAL, outcomes: toOutcomes(found.shares, TOTAL) }
    const findings = checkLottery(instance, lottery)
    if (findings.length === 0) {
      report({ stage: 'CERTIFYING', done: 0 })
      return finish(instance, lottery, problem, found.target)
    }
    if (findings.some(finding => finding.code !== 'CAP_EXCEEDED'))
      throw new Error(`the solver broke a rule: ${JSON.stringify(findings[0])}`)
  }
  const { cap, ...uncapped } = instance
  const rulesHold = cap !== undefined && fairest(flatten(uncapped), 0, solver, report) !== undefined
  return { kind: 'infeasible', because: rulesHold ? 'CAP' : 'RULES' }
}

/** The leximin target and the shares of its panels; undefined when there is no lottery at all. */
function fairest(
  problem: Problem,
  margin: number,
  solver: Solver,
  report: Report,
): { target: Target; shares: readonly Share[] } | undefined {
  const { cap } = problem.instance
  const most = cap ? Number(cap.numerator) / Number(cap.denominator) - margin : 1
  const ceilings = problem.free.map(free => Math.max(0, free * most))
  const simplex = new PanelSimplex(problem)
  const cuts: Cut[] = []
  let panels: readonly Int32Array[] = []
  for (let round = 0; round < ROUNDS; round++) {
    report({ stage: 'RELAXING', done: 0 })
    const target = leximinTarget(problem, ceilings, cuts, solver)
    if (!target) return undefined
    const found = decompose(problem, target.expected, panels, simplex, solver, done => report({ stage: 'DECOMPOSING', done }))
    if (found.kind === 'empty') return undefined
    if (found.kind === 'reached') return { target, shares: found.shares }
    cuts.push(found.cut)
    panels = found.panels
  }
  throw new Error('the cuts did not end')
}

function finish(instance: Instance, lottery: Lottery, problem: Problem, target: Target): Solution {
  const { certificate, bound } = certify(problem, target, new PanelSimplex(problem))
  return { kind: 'solution', lottery, certificate, least: leastChance(instance, lottery), bound }
}

/** The least chance ÷ weight among people who are not named; 1/1 when there are none. */
export function leastChance(instance: Instance, lottery: Lottery): Fraction {
  const chances = chancesOf(instance, lottery)
  let least: Fraction | undefined
  instance.types.forEach((type, t) => {
    if (type.people === type.named) return
    const ratio = fraction(chances[t]!.numerator, chances[t]!.denominator * BigInt(type.weight))
    if (!least || compareFractions(ratio, least) < 0) least = ratio
  })
  return least ?? { numerator: 1n, denominator: 1n }
}
