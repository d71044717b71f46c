/**
 * Fairness over years: `npm run bench:fairness [SEED]`. Ten years of a roster of 5,000, the same people, days and demand for every way of choosing,
 * printed as a table. Duties are counted per year on the roster, since people come and go; waiting is the longest time somebody waited, from
 * joining or from the last duty; coverage is over those who were there for two years at least.
 */
import { loadSolver } from '../../api/solve/highs.ts'
import { type Choosing, leastLoaded, leastLoadedOfTheYear, Proofs, steeply, uniformly, weighted } from './choosing.ts'
import { LARGE } from './roster.ts'
import { type Result, simulate } from './simulate.ts'

const seed = Number(process.argv[2] ?? 1)
const solver = await loadSolver()
const steep = 'weights with a floor of 2⁻²⁰ (not offered)'
const ours = 'weighted lottery (Jiangku)'
const ways: readonly (readonly [string, (proofs: Proofs) => Choosing])[] = [
  ['uniform lottery', proofs => uniformly(solver, proofs)],
  ['least loaded so far', () => leastLoaded],
  ['least loaded of the last year', () => leastLoadedOfTheYear],
  [ours, proofs => weighted(solver, proofs)],
  [steep, proofs => steeply(solver, proofs)],
]
console.log(
  '| way of choosing | Gini of duties a year | Gini of duties | longest wait, mean | longest wait, 95 % | coverage | unfilled | not proven the fairest | CPU |',
)
console.log('|---|---|---|---|---|---|---|---|---|')
const results = new Map<string, Result>()
for (const [name, choosing] of ways) {
  const proofs = new Proofs()
  const result = simulate(choosing(proofs), seed, LARGE)
  results.set(name, result)
  const { giniOfRate, giniOfDuties, meanWait, wait95, coverage, unfilled, seconds } = result
  const cells = [giniOfRate.toFixed(4), giniOfDuties.toFixed(4), `${meanWait.toFixed(2)} years`, `${wait95.toFixed(2)} years`]
  const proven = proofs.lotteries === 0 ? 'no lottery' : `${proofs.missing} of ${proofs.lotteries}`
  console.log(`| ${[name, ...cells, `${(100 * coverage).toFixed(2)} %`, unfilled, proven, `${seconds.toFixed(1)} s`].join(' | ')} |`)
}
const { giniOfTime, giniOfDuties } = results.get(ours)!
console.log(`
The Gini of the time people were on the roster is ${giniOfTime.toFixed(4)}: whoever spreads duties evenly per year comes near it in the plain count, and whoever
evens out the count gives newcomers in months what others had in years. Ours stands between: ${giniOfDuties.toFixed(4)}, and ${results.get('least loaded so far')!.giniOfDuties.toFixed(4)} for picking the least loaded. Steeper
weights pass below that too (${results.get(steep)!.giniOfDuties.toFixed(4)}), but leave lotteries that no certificate proves the fairest to a millionth, since a lottery has 2^32 balls.`)
