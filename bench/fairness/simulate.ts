import type { Choosing } from './choosing.ts'
import { gini, quantile } from './measures.ts'
import { DAYS, history, type Member, poolOf, type Size } from './roster.ts'

/** What ten years of one way of choosing came to. */
export interface Result {
  readonly giniOfRate: number
  readonly giniOfDuties: number
  readonly meanWait: number
  readonly wait95: number
  readonly coverage: number
  readonly unfilled: number
  readonly seconds: number
}

/**
 * Lets ten years pass under a way of choosing. Duties are counted per year on the roster as well as plainly, of those who were there for
 * two years at least.
 */
export function simulate(choose: Choosing, seed: number, size: Size): Result {
  const { members, demands } = history(seed, size)
  const lastAt = new Map<string, ReadonlySet<number>>()
  const began = process.cpuUsage().user
  let unfilled = 0
  for (const demand of demands) {
    const site = `${demand.site} ${demand.trade}`
    const chosen = choose(poolOf(members, demand), demand, lastAt.get(site) ?? new Set())
    if (chosen.length === 0) unfilled++
    for (const member of chosen) member.duties.push(demand.day)
    if (chosen.length > 0) lastAt.set(site, new Set(chosen.map(member => member.id)))
  }
  const seconds = (process.cpuUsage().user - began) / 1e6
  const seasoned = members.filter(member => member.leftOn - member.joinedOn >= 2 * 365)
  const waits = seasoned.map(longestWait)
  return {
    giniOfRate: gini(seasoned.map(member => (member.duties.length * 365) / (member.leftOn - member.joinedOn))),
    giniOfDuties: gini(seasoned.map(member => member.duties.length)),
    meanWait: waits.reduce((sum, wait) => sum + wait, 0) / waits.length / 365,
    wait95: quantile(waits, 0.95) / 365,
    coverage: seasoned.filter(member => member.duties.length > 0).length / seasoned.length,
    unfilled,
    seconds,
  }
}

/** The longest time between joining, duties and leaving, in days. */
function longestWait({ joinedOn, leftOn, duties }: Member): number {
  const moments = [joinedOn, ...duties, Math.min(leftOn, DAYS)]
  return Math.max(...moments.slice(1).map((moment, i) => moment - moments[i]!))
}
