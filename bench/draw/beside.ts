/**
 * What the draw does beside one lottery: loose families, seasons, explanations, a thousand balls, and agreement with enumeration on 12,000 random
 * instances.
 * `node --import ./swc.mjs bench/draw/beside.ts [NAME …]`, names: loose, season, explain, balls, enumeration. Ends with 1 where enumeration disagrees.
 */
import { chancesOf } from '../../api/draw/chances.ts'
import { explain } from '../../api/solve/explain.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { planSeason } from '../../api/solve/season/plan-season.ts'
import { solve } from '../../api/solve/solve.ts'
import { solveLarge } from '../../api/solve/solve-large.ts'
import { solveBalls } from '../../api/solve/thousand-balls.ts'
import { asNumber } from '../../test/solve/as-number.ts'
import { allPanels, leximinOver } from '../../test/solve/brute-force.ts'
import { randomInstance } from '../../test/solve/random-instance.ts'
import { pool, poolWithFamily } from './pools.ts'
import { season } from './seasons.ts'
import { shapes, twin } from './twins.ts'

/** How far a chance may be from the leximin over every panel. */
const AGREEMENT = 1e-7
const solver = await loadSolver()
const wanted = process.argv.slice(2)

function measure<Result>(group: string, name: string, run: () => Result, say: (result: Result) => string): void {
  if (wanted.length > 0 && !wanted.includes(group)) return
  const before = process.cpuUsage()
  const start = performance.now()
  const result = run()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const { user, system } = process.cpuUsage(before)
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(`| ${[name, say(result), seconds, ((user + system) / 1e6).toFixed(2), memory].join(' | ')} |`)
}

console.log('| what | result | seconds | CPU s | MiB |\n|---|---|---|---|---|')

for (const people of [60_000, 100_000]) {
  const { instance } = wanted.length === 0 || wanted.includes('loose') ? poolWithFamily(people, 4, 1) : { instance: pool(40, 1) }
  measure(
    'loose',
    `pool ${people}/31, 10 counties ⊃ ${people / 4} employers as a loose family`,
    () => solveLarge(instance, solver),
    found =>
      found.kind === 'infeasible' ? 'infeasible' : found.rounding ? `${found.rounding.family.length} rows left to rounding` : 'tight',
  )
}

for (const [panels, size, experts, perPanel] of [
  [20, 5, 500, 60],
  [200, 5, 5000, 290],
  [1000, 5, 20_000, 200],
] as const) {
  const made = season(panels, size, experts, perPanel, 1)
  measure(
    'season',
    `season ${panels}×${size}/${experts}, ${made.pairs.length} pairs`,
    () => planSeason(made, solver),
    plan => (plan.kind === 'plan' ? `fit ${plan.fit}, proved best` : 'infeasible'),
  )
}

const roster = pool(5000, 1)
for (const [name, lows] of [
  ['one county asks for 20', { 8: 20 }],
  ['two features ask for 33 together', { 0: 20, 1: 13 }],
  ['ten counties ask for 4 each', { 6: 4, 7: 4, 8: 4, 9: 4, 10: 4, 11: 4, 12: 4, 13: 4, 14: 4, 15: 4 }],
] as [string, Record<number, number>][]) {
  const rows = roster.rows.map((row, r) => ({ ...row, lo: lows[r] ?? row.lo, hi: Math.max(lows[r] ?? 0, row.hi) }))
  measure(
    'explain',
    `explained, 5,000/31: ${name}`,
    () => explain({ ...roster, rows }, solver),
    found =>
      found
        ? `${found.conflict.length} rows conflict, ${found.repairs.length} single repairs, ${found.leastChange?.length} least changes`
        : '—',
  )
}

for (const shape of shapes) {
  measure(
    'balls',
    `a thousand balls, ${shape.name}`,
    () => solveBalls(twin(shape, 1), solver),
    found =>
      found.kind === 'solution' ? `${asNumber(found.least).toFixed(4)} of at most ${asNumber(found.bound).toFixed(4)}` : 'infeasible',
  )
}

measure('enumeration', '12,000 random instances against every panel', enumerate, text => text)

function enumerate(): string {
  let [difference, gap, infeasible, wrong] = [0, 0, 0, 0]
  for (let seed = 0; seed < 12_000; seed++) {
    const instance = randomInstance(seed)
    const panels = allPanels(instance)
    const best = panels.length > 0 ? leximinOver(instance, panels, solver) : undefined
    const found = solve(instance, solver)
    if (found.kind === 'infeasible') {
      infeasible++
      // A cap that leaves no room at all may not be met by weights in 2^32nds.
      if (best !== undefined && found.because === 'RULES') wrong++
      continue
    }
    if (best === undefined) {
      wrong++
      continue
    }
    for (const [t, chance] of chancesOf(instance, found.lottery).entries())
      difference = Math.max(difference, Math.abs(asNumber(chance) - best[t]!))
    gap = Math.max(gap, asNumber(found.bound) - asNumber(found.least))
  }
  // Written so that a difference that is no number fails too.
  if (wrong > 0 || !(difference <= AGREEMENT)) process.exitCode = 1
  return `${infeasible} infeasible, ${wrong} misjudged, largest difference ${difference.toExponential(1)}, largest gap ${gap.toExponential(1)}`
}
