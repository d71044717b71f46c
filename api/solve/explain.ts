/**
 * Why no panel obeys the rules, as numbers: the least total change of the rows, every single row whose change alone would do, and a set of
 * rows that conflict while any fewer would not. Sentences are made elsewhere (`explanation-text.ts`).
 */
import type { Instance } from '../draw/instance.ts'
import { type ElasticBound, leastChange } from './elastic.ts'
import { grow, split } from './face-panel.ts'
import type { Solver } from './highs.ts'
import { onlyRows } from './only-rows.ts'
import { bestPanel } from './panel-search.ts'
import { flatten, type Problem } from './problem.ts'
import { PanelSimplex } from './simplex.ts'
import { tieBreak } from './tie-break.ts'

/** A row in an explanation: what it demands and how many people of the pool it counts. */
export interface RowFacts {
  readonly key: string
  readonly lo: number
  readonly hi: number
  readonly people: number
}

/** A changed bound: a new least or most number of members for a row. */
export interface RowChange extends RowFacts {
  readonly bound: 'lo' | 'hi'
  /** The bound that would do. */
  readonly to: number
}

/** Part of a member by which equal choices are told apart. */
const BREAK = 1e-6

/** Why there is no panel. */
export interface Explanation {
  readonly size: number
  readonly people: number
  readonly named: number
  /** A least total change of the rows; undefined when the pool is too small or too many are named, whatever the rows. */
  readonly leastChange?: readonly RowChange[]
  /** Every change of one row that would do by itself. */
  readonly repairs: readonly RowChange[]
  /** Rows that conflict, while without any one of them the others would not. */
  readonly conflict: readonly RowFacts[]
}

/** Any panel at all, with a limit of linear programs for one question of feasibility. */
const ANY = { above: Number.NEGATIVE_INFINITY, enough: Number.NEGATIVE_INFINITY, nodes: 20_000 }

/**
 * Explains an infeasible instance.
 * @returns undefined when some panel obeys the rules after all, or where that was not settled with the work allowed
 */
export function explain(instance: Instance, solver: Solver): Explanation | undefined {
  try {
    return explained(instance, solver)
  } catch (error) {
    if (error instanceof Unsettled) return undefined
    throw error
  }
}

class Unsettled extends Error {}

function explained(instance: Instance, solver: Solver): Explanation | undefined {
  const people = instance.types.reduce((sum, type) => sum + type.people, 0)
  const named = instance.types.reduce((sum, type) => sum + type.named, 0)
  const head = { size: instance.size, people, named }
  if (people < instance.size || named > instance.size) return { ...head, repairs: [], conflict: [] }
  const facts = rowFacts(instance)
  const problem = flatten(instance)
  const conflict = conflicting(problem)
  if (!conflict) return undefined
  const change = ({ row, bound, to }: ElasticBound): RowChange => ({ ...facts[row]!, bound, to })
  const least = leastChange(problem, solver)
  // A change of one row can only help when that row is in every conflict.
  const simplex = new PanelSimplex(problem)
  const repairs = conflict.flatMap(row => soleRepair(problem, row, simplex) ?? []).map(change)
  return { ...head, leastChange: (least ?? []).map(change), repairs, conflict: conflict.map(row => facts[row]!) }
}

/** The nearest bound of one row with which a panel exists, the other rows as they are. */
function soleRepair(problem: Problem, row: number, simplex: PanelSimplex): ElasticBound | undefined {
  const { lo, hi } = problem.instance.rows[row]!
  if (problem.instance.rows.some((other, r) => r !== row && other.lo > other.hi)) return undefined
  const tries = [
    { bound: 'hi' as const, price: -1 },
    { bound: 'lo' as const, price: 1 },
  ]
  const found = tries.flatMap(({ bound, price }) => {
    const at = problem.types + problem.rowOf.indexOf(row)
    simplex.reset()
    simplex.lower[at] = 0
    simplex.upper[at] = problem.instance.size
    if (bound === 'hi') simplex.lower[at] = lo
    else simplex.upper[at] = Math.min(problem.instance.size, hi)
    problem.instance.types.forEach((type, t) => {
      simplex.cost[t] = (type.rows.includes(row) ? price : 0) + BREAK * tieBreak(t)
    })
    if (!simplex.solve()) return []
    const { panel } = bestPanel(simplex, problem, { ...ANY, enough: Math.floor(simplex.objective) })
    if (!panel) return []
    const to = problem.instance.types.reduce((sum, type, t) => sum + (type.rows.includes(row) ? panel[t]! : 0), 0)
    return [{ row, bound, to }]
  })
  return found.sort((a, b) => Math.abs(a.to - (a.bound === 'hi' ? hi : lo)) - Math.abs(b.to - (b.bound === 'hi' ? hi : lo)))[0]
}

/** What each row of an instance demands, and how many people it counts. */
export function rowFacts(instance: Instance): RowFacts[] {
  const people = instance.rows.map(() => 0)
  for (const type of instance.types) for (const row of type.rows) people[row]! += type.people
  return instance.rows.map(({ key, lo, hi }, r) => ({ key, lo, hi, people: people[r]! }))
}

/**
 * A conflict of which no row can be spared, as indices of the instance. What the linear program cannot meet either lies in the few rows its
 * ray names.
 */
function conflicting(problem: Problem): number[] | undefined {
  const { instance, rowOf } = problem
  const torn = instance.rows.findIndex(row => row.lo > row.hi)
  if (torn >= 0) return [torn]
  const simplex = new PanelSimplex(problem)
  for (let t = 0; t < problem.types; t++) simplex.cost[t] = tieBreak(t)
  if (feasibleShares(simplex, problem)) return irreducible(problem)
  const named = rowOf.filter((row, r) => row >= 0 && Math.abs(simplex.ray[r]!) >= 1e-9)
  // Numbers this small may have misled: then all rows are asked.
  return irreducible(flatten(onlyRows(instance, new Set(named)))) ?? irreducible(problem)
}

/** Whether shares of people can obey all rows; few types are looked at, and others only as they are asked for. */
function feasibleShares(simplex: PanelSimplex, problem: Problem): boolean {
  const every = Array.from({ length: problem.types }, (_, t) => t)
  const { core, outside } = split(simplex, problem, every, problem.rows)
  const uppers = simplex.upper.slice()
  for (const t of outside) simplex.upper[t] = simplex.lower[t]!
  const feasible = grow(simplex, problem, core, outside, uppers)
  simplex.upper.set(uppers)
  return feasible
}

/** Drops rows one after another as long as the rest still conflicts; answers the rows left, as indices of the instance. */
function irreducible(problem: Problem): number[] | undefined {
  const simplex = new PanelSimplex(problem)
  for (let t = 0; t < problem.types; t++) simplex.cost[t] = tieBreak(t)
  const drop = (r: number): void => {
    simplex.lower[problem.types + r] = 0
    simplex.upper[problem.types + r] = problem.instance.size
  }
  if (holds(problem, simplex)) return undefined
  const kept: number[] = []
  let left = Array.from({ length: problem.rows - 1 }, (_, r) => r)
  while (left.length > 0) {
    const r = left.shift()!
    const bounds = [simplex.lower[problem.types + r]!, simplex.upper[problem.types + r]!] as const
    drop(r)
    if (holds(problem, simplex)) {
      kept.push(r)
      simplex.lower[problem.types + r] = bounds[0]
      simplex.upper[problem.types + r] = bounds[1]
      continue
    }
    // A ray names the rows that this conflict needs: the others can go at once.
    if (simplex.solve()) continue
    for (const other of left) if (Math.abs(simplex.ray[other]!) < 1e-9) drop(other)
    left = left.filter(other => Math.abs(simplex.ray[other]!) >= 1e-9)
  }
  return kept.map(r => problem.rowOf[r]!).sort((a, b) => a - b)
}

/** Whether some panel lies within the simplex's bounds. */
function holds(problem: Problem, simplex: PanelSimplex): boolean {
  if (!simplex.solve()) return false
  const found = bestPanel(simplex, problem, ANY)
  if (!found.panel && !found.complete) throw new Unsettled()
  return found.panel !== undefined
}
