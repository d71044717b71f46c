/**
 * A lottery of 1,000 equally likely balls for a physical machine (Flanigan et al., Fair sortition made transparent, 2021): every chance is
 * a whole number of thousandths per seat, near the fairest lottery's. Balls follow the fairest lottery first, whole balls per panel; the
 * rest go, ball by ball, to the panel that is owed most, and before that to whoever is on no ball yet: nobody's chance becomes nothing by
 * rounding.
 */
import { CERTAIN, chancesOf, leastChance } from '../draw/chances.ts'
import { checkLottery } from '../draw/check-lottery.ts'
import { BALLS, type Instance, type Lottery } from '../draw/instance.ts'
import type { Solver } from './highs.ts'
import { toOutcomes } from './integer-weights.ts'
import { bestPanel } from './panel-search.ts'
import type { Share } from './peel.ts'
import { flatten, type Problem } from './problem.ts'
import { PanelSimplex } from './simplex.ts'
import { type Infeasible, type Report, type Solution, solve } from './solve.ts'

/** Balls kept below a cap at first. */
const SPARE_BALLS = 4n
/** Linear programs to find the panel of one ball. */
const NODES = 2000
/** How near the most owed panel a ball's panel must come, as a part of what is owed. */
const NEAR = 0.02
/** Balls kept back at most for people whose share of the fairest lottery is less than one ball. */
const KEPT_BACK = 100
/** What being on no ball counts beside balls owed. */
const ON_NO_BALL = 1e4

/**
 * The fairest lottery, rounded to a thousand balls; its certificate is that of the fairest lottery, so the gap shows what the rounding
 * costs. Infeasible because of BALLS where somebody with a chance would be on no ball, or a cap leaves no whole ball.
 * @throws Error when the rounded lottery fails the integer check
 */
export function solveBalls(instance: Instance, solver: Solver, report?: Report): Solution | Infeasible {
  const fairest = solve(instance, solver, report)
  if (fairest.kind === 'infeasible') return fairest
  const problem = flatten(instance)
  const panels = new Map<string, { panel: Int32Array; mass: number }>()
  const add = (panel: Int32Array, balls: number): void => {
    const known = panels.get(panel.join())
    if (known) known.mass += balls
    else panels.set(panel.join(), { panel, mass: balls })
  }
  const { lottery: model } = withinCap(instance, solver) ?? fairest
  const owed = owedBalls(problem, model)
  const seated = new Float64Array(problem.types)
  const awaited = owed.map((balls, t) => (problem.free[t]! > 0 && balls > BALLS * problem.lower[t]! ? 1 : 0))
  const scarce = owed.reduce((sum, balls, t) => sum + (awaited[t] && balls - BALLS * problem.lower[t]! < 1 ? 1 : 0), 0)
  const dealt = BALLS - Math.min(scarce, KEPT_BACK)
  let left = BALLS
  for (const { weight, counts } of model.outcomes) {
    const balls = Math.floor((weight * dealt) / model.total)
    if (balls === 0) continue
    add(Int32Array.from(counts), balls)
    for (let t = 0; t < problem.types; t++) {
      owed[t]! -= balls * counts[t]!
      seated[t]! += balls * (counts[t]! - problem.lower[t]!)
    }
    left -= balls
  }
  const simplex = new PanelSimplex(problem)
  const room = capRoom(problem, [...panels.values()])
  for (; left > 0; left--) {
    const wanted = owed.map((balls, t) => (awaited[t] && seated[t] === 0 ? balls + ON_NO_BALL : balls))
    const panel = mostOwed(problem, simplex, wanted, room)
    if (!panel) return { kind: 'infeasible', because: 'BALLS', without: 0 }
    add(panel, 1)
    for (let t = 0; t < problem.types; t++) {
      owed[t]! -= panel[t]!
      room[t]! -= panel[t]! - problem.lower[t]!
      seated[t]! += panel[t]! - problem.lower[t]!
    }
  }
  const without = problem.free.reduce((sum, free, t) => sum + (awaited[t] && seated[t] === 0 ? free : 0), 0)
  if (without > 0) return { kind: 'infeasible', because: 'BALLS', without }
  const lottery = { total: BALLS, outcomes: toOutcomes([...panels.values()], BALLS) }
  const findings = checkLottery(instance, lottery)
  if (findings.length > 0) throw new Error(`a thousand balls broke a rule: ${JSON.stringify(findings[0])}`)
  return { ...fairest, lottery, least: leastChance(instance, lottery) ?? CERTAIN }
}

/** A lottery that stays a few balls below the cap, so that whole balls find room; undefined without a cap, or when it leaves none. */
function withinCap(instance: Instance, solver: Solver): Solution | undefined {
  const { cap } = instance
  if (!cap) return undefined
  const lower = { numerator: cap.numerator * BigInt(BALLS) - SPARE_BALLS * cap.denominator, denominator: cap.denominator * BigInt(BALLS) }
  const solution = solve({ ...instance, cap: lower }, solver)
  return solution.kind === 'solution' ? solution : undefined
}

/** Balls times seats each type has in the fairest lottery. */
function owedBalls(problem: Problem, lottery: Lottery): Float64Array {
  const chances = chancesOf(problem.instance, lottery)
  return Float64Array.from(
    chances,
    (chance, t) => BALLS * (problem.lower[t]! + (problem.free[t]! * Number(chance.numerator)) / Number(chance.denominator)),
  )
}

/** Balls times seats above the named that the cap leaves to each type. */
function capRoom(problem: Problem, shares: readonly Share[]): Float64Array {
  const { cap } = problem.instance
  return problem.free.map((free, t) => {
    if (!cap) return Number.POSITIVE_INFINITY
    const given = shares.reduce((sum, { panel, mass }) => sum + mass * (panel[t]! - problem.lower[t]!), 0)
    return Number((cap.numerator * BigInt(free) * BigInt(BALLS)) / cap.denominator) - given
  })
}

function mostOwed(problem: Problem, simplex: PanelSimplex, owed: Float64Array, room: Float64Array): Int32Array | undefined {
  for (let t = 0; t < problem.types; t++) {
    simplex.upper[t] = Math.min(problem.upper[t]!, problem.lower[t]! + Math.max(0, room[t]!))
    // What one person of the type is owed, so that large types do not crowd out small ones; what is owed to nobody repels.
    simplex.cost[t] = problem.free[t]! > 0 ? owed[t]! / problem.free[t]! : 0
  }
  if (!simplex.solve()) return undefined
  const enough = simplex.objective - NEAR * Math.abs(simplex.objective)
  return bestPanel(simplex, problem, { above: Number.NEGATIVE_INFINITY, enough, nodes: NODES }).panel
}
