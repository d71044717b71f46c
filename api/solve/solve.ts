/**
 * The lottery of a draw: exact leximin of chance ÷ weight without a proof by MIP (Flanigan et al. 2021; design in `docs/draw-protocol.md`).
 * Relax, decompose, cut where needed, make integers, certify, and check everything again with integers.
 */
import type { Certificate } from '../draw/certificate.ts'
import { CERTAIN, leastChance } from '../draw/chances.ts'
import { checkLottery } from '../draw/check-lottery.ts'
import type { Fraction, Instance, Lottery } from '../draw/instance.ts'
import { certify } from './certify.ts'
import type { Cut } from './cuts.ts'
import { decompose } from './decompose.ts'
import type { Solver } from './highs.ts'
import { TOTAL, toOutcomes } from './integer-weights.ts'
import { mixKnown } from './known-panels.ts'
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
  /** Present where the work allowed was done first: the chances above the least are those of the panels found by then. */
  readonly cutShort?: true
}

/** There is no lottery, or none was found; `explain.ts` says why. */
export interface Infeasible {
  readonly kind: 'infeasible'
  /**
   * RULES: no panel obeys them all. CAP: panels exist, but none of their lotteries keeps to the cap. WORK: none was found with the work
   * allowed. BALLS: lotteries exist, but none was found in a thousand whole balls.
   */
  readonly because: 'RULES' | 'CAP' | 'WORK' | 'BALLS'
  /** Because of BALLS: how many people would be on no ball; 0 where the cap leaves no whole ball. */
  readonly without?: number
}

/**
 * Steps a solve may take, in numbers its simplex looks at: some minutes, ten times what the hardest of the benchmarks takes. Steps and not
 * seconds, so that the same input gives the same bytes on every machine.
 */
export const WORK = 1e11

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
 * Solves an instance. Where the work allowed does not do, the lottery is the fairest of the panels found by then, and its bound says how
 * far it may be from the fairest. Synchronous, and a matter of up to a minute for the largest: run it in a worker (`worker.ts`), never in a
 * transaction.
 * @throws RangeError when the instance is not well formed; Error when the solver's answer fails the integer check
 */
export function solve(instance: Instance, solver: Solver, report: Report = unheard, work = WORK): Solution | Infeasible {
  const problem = flatten(instance)
  for (const margin of instance.cap ? MARGINS : [0]) {
    const found = fairest(problem, margin, solver, report, work)
    if (found === 'unfinished') return { kind: 'infeasible', because: 'WORK' }
    if (found === undefined) continue
    const lottery = { total: TOTAL, outcomes: toOutcomes(found.shares, TOTAL, { types: instance.types, expected: found.target.expected }) }
    const findings = checkLottery(instance, lottery)
    if (findings.length === 0) {
      report({ stage: 'CERTIFYING', done: 0 })
      return { ...finish(instance, lottery, problem, found.target, work), ...(found.cutShort && { cutShort: true }) }
    }
    if (findings.some(finding => finding.code !== 'CAP_EXCEEDED'))
      throw new Error(`the solver broke a rule: ${JSON.stringify(findings[0])}`)
  }
  const { cap, ...uncapped } = instance
  const rulesHold = cap !== undefined && fairest(flatten(uncapped), 0, solver, report, work) !== undefined
  return { kind: 'infeasible', because: rulesHold ? 'CAP' : 'RULES' }
}

/** The leximin target and the shares of its panels, or of the best of those found; undefined when there is no lottery at all. */
function fairest(
  problem: Problem,
  margin: number,
  solver: Solver,
  report: Report,
  work: number,
): { target: Target; shares: readonly Share[]; cutShort?: true } | 'unfinished' | undefined {
  const { cap } = problem.instance
  const most = cap ? Number(cap.numerator) / Number(cap.denominator) - margin : 1
  const ceilings = problem.free.map(free => Math.max(0, free * most))
  const simplex = new PanelSimplex(problem)
  simplex.limit = work
  const cuts: Cut[] = []
  let panels: readonly Int32Array[] = []
  for (let round = 0; round < ROUNDS; round++) {
    report({ stage: 'RELAXING', done: 0 })
    const target = leximinTarget(problem, ceilings, cuts, solver)
    if (!target) return undefined
    const found = decompose(problem, target.expected, panels, simplex, solver, done => report({ stage: 'DECOMPOSING', done }))
    if (found.kind === 'empty') return undefined
    if (found.kind === 'reached') return { target, shares: found.shares }
    if (found.kind === 'unfinished') {
      const shares = mixKnown(problem, found.panels, { expected: target.expected, ceilings }, simplex, solver)
      return shares ? { target, shares, cutShort: true } : 'unfinished'
    }
    cuts.push(found.cut)
    panels = found.panels
  }
  throw new Error('the cuts did not end')
}

function finish(instance: Instance, lottery: Lottery, problem: Problem, target: Target, work: number): Solution {
  const simplex = new PanelSimplex(problem)
  simplex.limit = work
  const { certificate, bound } = certify(problem, target, simplex)
  return { kind: 'solution', lottery, certificate, least: leastChance(instance, lottery) ?? CERTAIN, bound }
}
