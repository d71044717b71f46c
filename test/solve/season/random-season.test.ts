import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSolver } from '../../../api/solve/highs.ts'
import { planSeason } from '../../../api/solve/season/plan-season.ts'
import { drawSeason, seasonShares, UNIT } from '../../../api/solve/season/random-season.ts'
import type { Season } from '../../../api/solve/season/season.ts'
import { brokenRow, seasonRows } from '../../../api/solve/season/season-rows.ts'
import { season } from '../../../bench/draw/seasons.ts'
import { integers } from '../random-instance.ts'

const solver = await loadSolver()
const lot = (seed: number) => {
  const below = integers(seed)
  return (bound: bigint) => (BigInt(below(1 << 16)) * bound) >> 16n
}
const indices = (of: Season, members: readonly (readonly number[])[]) =>
  of.pairs.flatMap(({ panel, expert }, i) => (members[panel]!.includes(expert) ? [i] : []))

test('a drawn season obeys every rule, keeps to the cap, repeats with its seed, and costs little fit', () => {
  const free = season(20, 5, 500, 60, 1)
  const best = planSeason(free, solver)
  assert.ok(best.kind === 'plan')
  const shares = seasonShares(free, 0.5, solver)
  assert.ok(shares.kind === 'shares')
  assert.ok(shares.chances.every(chance => chance <= UNIT / 2n + 4n))
  assert.ok(shares.expectedFit <= best.fit && shares.expectedFit > 0.9 * best.fit, `${shares.expectedFit} of ${best.fit}`)
  const seen = new Set<string>()
  for (let seed = 1; seed <= 20; seed++) {
    const drawn = drawSeason(free, shares, lot(seed), solver)
    assert.ok(drawn.kind === 'plan')
    assert.equal(brokenRow(seasonRows(free), indices(free, drawn.members)), undefined)
    assert.deepEqual(drawSeason(free, shares, lot(seed), solver), drawn)
    seen.add(JSON.stringify(drawn.members))
  }
  assert.ok(seen.size > 10, 'a lot that always falls alike is none')
})

test('where the rules of a panel exclude each other every pair is drawn as often as its chance says; rounding up by size would not be', () => {
  const below = integers(7)
  const experts = 12
  const odd = new Set([1, 3, 5, 7, 9, 11])
  const panels = [0, 1, 2].map(day => ({ size: 3, days: [day], rows: [{ key: 'odd', lo: 1, hi: 2, experts: odd }], keep: [] }))
  const pairs = panels.flatMap((_, panel) => Array.from({ length: experts }, (_, expert) => ({ panel, expert, fit: below(20) })))
  const small: Season = { loads: Array.from({ length: experts }, () => 2), panels, pairs }
  const draws = 4_000
  const counts = new Int32Array(pairs.length)
  const shares = seasonShares(small, 0.6, solver)
  assert.ok(shares.kind === 'shares')
  for (let seed = 1; seed <= draws; seed++) {
    const drawn = drawSeason(small, shares, lot(seed), solver)
    assert.ok(drawn.kind === 'plan' && !drawn.mended)
    for (const i of indices(small, drawn.members)) counts[i]!++
  }
  const strays = (told: readonly number[]) =>
    told.reduce((worst, p, i) => Math.max(worst, Math.abs(counts[i]! - draws * p) / Math.sqrt(draws * Math.max(p * (1 - p), 1e-3))), 0)
  const told = shares.chances.map(chance => Number(chance) / Number(UNIT))
  assert.ok(strays(told) < 5, `${strays(told)} standard deviations`)
  // The broken twin: chances as if the fittest were always taken.
  assert.ok(strays(told.map(p => Math.round(p))) > 50)
})

test('agreed seats stay certain; a cap too low for the seats is no season', () => {
  const free = season(4, 5, 60, 20, 3)
  const kept = free.pairs.find(pair => pair.panel === 2)!.expert
  const panels = free.panels.map((panel, p) => (p === 2 ? { ...panel, keep: [kept] } : panel))
  const shares = seasonShares({ ...free, panels }, 0.7, solver)
  assert.ok(shares.kind === 'shares')
  const drawn = drawSeason({ ...free, panels }, shares, lot(1), solver)
  assert.ok(drawn.kind === 'plan' && drawn.members[2]!.includes(kept))
  assert.equal(seasonShares(free, 0.01, solver).kind, 'infeasible')
})
