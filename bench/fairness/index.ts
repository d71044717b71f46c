/**
 * Fairness over years: `npm run bench:fairness [SEED]`. Ten years of a roster of 5,000, the same people, days and demand for every way of choosing,
 * printed as a table. Duties are counted per year on the roster, since people come and go; waiting is the longest time somebody waited, from
 * joining or from the last duty; coverage is over those who were there for two years at least.
 */
import { loadSolver } from '../../api/solve/highs.ts'
import { type Choosing, leastLoaded, leastLoadedOfTheYear, uniformly, weighted } from './choosing.ts'
import { gini, quantile } from './measures.ts'
import { DAYS, history, type Member, poolOf } from './roster.ts'

interface Result {
  readonly name: string
  readonly giniOfRate: number
  readonly giniOfDuties: number
  readonly meanWait: number
  readonly wait95: number
  readonly coverage: number
  readonly unfilled: number
  readonly seconds: number
}

function simulate(name: string, choose: Choosing, seed: number): Result {
  const { members, demands } = history(seed)
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
    name,
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

const seed = Number(process.argv[2] ?? 1)
const solver = await loadSolver()
const ways: readonly (readonly [string, Choosing])[] = [
  ['uniform lottery', uniformly(solver)],
  ['least loaded so far', leastLoaded],
  ['least loaded of the last year', leastLoadedOfTheYear],
  ['weighted lottery (Jiangku)', weighted(solver)],
]
console.log(
  '| way of choosing | Gini of duties a year | Gini of duties | longest wait, mean | longest wait, 95 % | coverage | unfilled | CPU |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const [name, choose] of ways) {
  const { giniOfRate, giniOfDuties, meanWait, wait95, coverage, unfilled, seconds } = simulate(name, choose, seed)
  const cells = [giniOfRate.toFixed(4), giniOfDuties.toFixed(4), `${meanWait.toFixed(2)} years`, `${wait95.toFixed(2)} years`]
  console.log(`| ${[name, ...cells, `${(100 * coverage).toFixed(2)} %`, unfilled, `${seconds.toFixed(1)} s`].join(' | ')} |`)
}
