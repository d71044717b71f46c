/**
 * Fairness over years: `npm run bench:fairness [SEED]`. Ten years of a roster of 5,000, once with little asked of it and once with much, the same people, days
 * and demand for every way of choosing, printed as tables. Duties are counted per year on the roster and plainly; waiting is the longest time
 * somebody waited, from joining or from the last duty; coverage is over those who were there for two years at least.
 */
import { loadSolver } from '../../api/solve/highs.ts'
import { type Choosing, leastLoaded, leastLoadedOfTheYear, Proofs, uniformly, weighted } from './choosing.ts'
import { BUSY, LARGE, type Size } from './roster.ts'
import { simulate } from './simulate.ts'

const seed = Number(process.argv[2] ?? 1)
const solver = await loadSolver()
const ways: readonly (readonly [string, (proofs: Proofs) => Choosing])[] = [
  ['uniform lottery', proofs => uniformly(solver, proofs)],
  ['least loaded so far', () => leastLoaded],
  ['least loaded of the last year', () => leastLoadedOfTheYear],
  ['weighted lottery (Jiangku)', proofs => weighted(solver, proofs)],
]
for (const size of [LARGE, BUSY]) print(size)

function print(size: Size): void {
  console.log(`${size.panelsAYear} panels a year:\n`)
  console.log(
    '| way of choosing | Gini of duties a year | Gini of duties | longest wait, mean | longest wait, 95 % | coverage | unfilled | not proven the fairest | CPU |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const [name, choosing] of ways) {
    const proofs = new Proofs()
    const { giniOfRate, giniOfDuties, meanWait, wait95, coverage, unfilled, seconds } = simulate(choosing(proofs), seed, size)
    const cells = [giniOfRate.toFixed(4), giniOfDuties.toFixed(4), `${meanWait.toFixed(2)} years`, `${wait95.toFixed(2)} years`]
    const proven = proofs.lotteries === 0 ? 'no lottery' : `${proofs.missing} of ${proofs.lotteries}`
    console.log(`| ${[name, ...cells, `${(100 * coverage).toFixed(2)} %`, unfilled, proven, `${seconds.toFixed(1)} s`].join(' | ')} |`)
  }
  console.log()
}
