/**
 * A season by lot: the greatest total fit under a cap on every pair's chance (Jecmen et al. 2020), and one plan drawn from it. Shares of
 * the linear program become a circulation through panels, their groups, days and experts, which is rounded by lot so that every pair's
 * chance is its share exactly. Groups of a panel that do not exclude each other are no network: a drawn plan that breaks such a rule is
 * mended into the nearest plan.
 */
import { type Circulation, type FlowEdge, roundCirculation } from '../../draw/network-rounding.ts'
import type { Solver } from '../highs.ts'
import { planSeason } from './plan-season.ts'
import type { Season, SeasonInfeasible, SeasonPlan } from './season.ts'
import { seasonOptimum } from './season-program.ts'
import { brokenRow, type SeasonRows, seasonRows } from './season-rows.ts'

/** The fairest shares of a season under a cap: what a plan is drawn by. */
export interface SeasonShares {
  readonly kind: 'shares'
  /** Chance of each pair, as a whole number of 1/`UNIT`. */
  readonly chances: readonly bigint[]
  /** Total fit to expect; at most the greatest fit under the cap. */
  readonly expectedFit: number
}

/** A plan drawn by lot. */
export interface DrawnSeason extends SeasonPlan {
  /** Whether it had to be mended, so that some chance differs a little from what is told. */
  readonly mended: boolean
}

/** Chances are whole numbers of this part. */
export const UNIT = 1n << 32n
/** Shares below this are rounding of the program. */
const NOTHING = 1e-9

/**
 * Shares of the greatest total fit in which nobody but the kept has a chance above `most` at any one panel.
 * @param most above 0 and at most 1
 */
export function seasonShares(season: Season, most: number, solver: Solver): SeasonShares | SeasonInfeasible {
  const rows = seasonRows(season)
  const optimum = seasonOptimum(season, rows, most, solver)
  if (optimum.kind === 'infeasible') return optimum
  const chances = wholeShares(season, rows, optimum.shares)
  const expectedFit = season.pairs.reduce((sum, pair, i) => sum + (pair.fit * Number(chances[i]!)) / Number(UNIT), 0)
  return { kind: 'shares', chances, expectedFit }
}

/**
 * Draws a plan by shares.
 * @param below uniform integers: `below(n)` is one of 0 … n − 1
 */
export function drawSeason(
  season: Season,
  { chances }: SeasonShares,
  below: (bound: bigint) => bigint,
  solver: Solver,
): DrawnSeason | SeasonInfeasible {
  const { circulation, edgeOf } = networkOf(season, chances)
  const flow = roundCirculation(circulation, below)
  const drawn = season.pairs.flatMap((_, i) => (edgeOf[i]! >= 0 ? (flow[edgeOf[i]!] === 1n ? [i] : []) : chances[i] === UNIT ? [i] : []))
  if (brokenRow(seasonRows(season), drawn) === undefined) return { ...told(season, drawn), mended: false }
  const mended = nearest(season, drawn, chances, solver)
  return mended.kind === 'infeasible' ? mended : { ...fitting(season, mended.members), mended: true }
}

/** Shares as whole numbers whose sum fills every panel exactly: the largest remainders are rounded up. */
function wholeShares(season: Season, rows: SeasonRows, shares: Float64Array): bigint[] {
  const chances = Array.from(shares, (share, i) => {
    if (rows.kept[i] === 1 || share > 1 - NOTHING) return UNIT
    return share < NOTHING ? 0n : BigInt(Math.floor(share * Number(UNIT)))
  })
  const byPanel = Map.groupBy(season.pairs.keys(), i => season.pairs[i]!.panel)
  for (const [panel, mine] of byPanel) {
    const loose = mine.filter(i => chances[i]! > 0n && chances[i]! < UNIT).sort((a, b) => shares[b]! - shares[a]! || a - b)
    let missing = BigInt(season.panels[panel]!.size) * UNIT - mine.reduce((sum, i) => sum + chances[i]!, 0n)
    for (let k = 0; missing !== 0n && loose.length > 0; k = (k + 1) % loose.length) {
      const step = missing > 0n ? 1n : -1n
      chances[loose[k]!]! += step
      missing -= step
    }
  }
  return chances
}

/**
 * The circulation: hub → panel → group of the panel → pair → day of the expert → expert → hub. `edgeOf` is the edge of a pair, −1 for
 * settled ones.
 */
function networkOf(season: Season, chances: readonly bigint[]): { circulation: Circulation; edgeOf: Int32Array } {
  const names = new Map<string, number>()
  const node = (name: string): number => names.get(name) ?? names.set(name, names.size).get(name)!
  const hub = node('hub')
  const inner = new Map<string, { from: number; to: number; amount: bigint }>()
  const flows = (from: number, to: number, amount: bigint): void => {
    const edge = inner.get(`${from} ${to}`)
    if (edge) edge.amount += amount
    else inner.set(`${from} ${to}`, { from, to, amount })
  }
  const groupsOf = season.panels.map(panel => apart(panel.rows.map(row => row.experts)))
  const edges: FlowEdge[] = []
  const edgeOf = new Int32Array(season.pairs.length).fill(-1)
  season.pairs.forEach(({ panel, expert }, i) => {
    const amount = chances[i]!
    if (amount === 0n || amount === UNIT) return
    const group = groupsOf[panel]!.findIndex(experts => experts.has(expert))
    const [from, to] = [node(`panel ${panel} ${group}`), node(`day ${expert} ${season.panels[panel]!.days[0]}`)]
    edgeOf[i] = edges.length
    edges.push({ from, to, amount })
    flows(hub, node(`panel ${panel}`), amount)
    flows(node(`panel ${panel}`), from, amount)
    flows(to, node(`expert ${expert}`), amount)
    flows(node(`expert ${expert}`), hub, amount)
  })
  return { circulation: { nodes: names.size, unit: UNIT, edges: [...edges, ...inner.values()] }, edgeOf }
}

/** Those of some sets, the first kept first, that have nobody in common. */
function apart(sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  const chosen: ReadonlySet<number>[] = []
  for (const set of sets) if (chosen.every(other => ![...set].some(expert => other.has(expert)))) chosen.push(set)
  return chosen
}

/** The plan with the most of the drawn pairs, then with the greatest chances, among pairs that have a chance at all. */
function nearest(season: Season, drawn: readonly number[], chances: readonly bigint[], solver: Solver): SeasonPlan | SeasonInfeasible {
  const chosen = new Set(drawn)
  const share = (i: number) => Math.round((Number(chances[i]!) / Number(UNIT)) * 10)
  const pairs = season.pairs.map((pair, i) => ({ ...pair, fit: chosen.has(i) ? 100 : share(i) }))
  const supported = planSeason({ ...season, pairs: pairs.filter((_, i) => chosen.has(i) || chances[i]! > 0n) }, solver)
  return supported.kind === 'plan' ? supported : planSeason({ ...season, pairs }, solver)
}

function told(season: Season, chosen: readonly number[]): SeasonPlan {
  const members: number[][] = season.panels.map(() => [])
  for (const i of chosen) members[season.pairs[i]!.panel]!.push(season.pairs[i]!.expert)
  return fitting(
    season,
    members.map(experts => experts.sort((a, b) => a - b)),
  )
}

/** Members with the fit the season gives them. */
function fitting(season: Season, members: SeasonPlan['members']): SeasonPlan {
  const seated = members.map(experts => new Set(experts))
  return {
    kind: 'plan',
    members,
    fit: season.pairs.reduce((sum, { panel, expert, fit }) => sum + (seated[panel]!.has(expert) ? fit : 0), 0),
  }
}
