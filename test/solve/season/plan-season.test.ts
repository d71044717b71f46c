import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSolver } from '../../../api/solve/highs.ts'
import { planSeason } from '../../../api/solve/season/plan-season.ts'
import type { Season } from '../../../api/solve/season/season.ts'
import { seasonOptimum } from '../../../api/solve/season/season-program.ts'
import { seasonRows } from '../../../api/solve/season/season-rows.ts'
import { season } from '../../../bench/draw/seasons.ts'
import { integers } from '../random-instance.ts'

/** A season small enough to enumerate. */
function smallSeason(seed: number): Season {
  const below = integers(seed + 1)
  for (let i = 0; i < 6; i++) below(2)
  const experts = 3 + below(4)
  const panels = Array.from({ length: 1 + below(3) }, () => {
    const size = 1 + below(2)
    const set = new Set(Array.from({ length: experts }, (_, e) => e).filter(() => below(2) === 0))
    return {
      size,
      days: [below(2)],
      rows: below(2) === 0 ? [{ key: 'some', lo: below(2), hi: 1 + below(2), experts: set }] : [],
      keep: [] as number[],
    }
  })
  const pairs = panels.flatMap((_, panel) =>
    Array.from({ length: experts }, (_, expert) => ({ panel, expert, fit: below(20) })).filter(() => below(4) > 0),
  )
  const first = pairs[0]
  if (first && below(3) === 0) panels[first.panel]!.keep.push(first.expert)
  return { loads: Array.from({ length: experts }, () => 1 + below(2)), panels, pairs }
}

/** The greatest total fit by trying every subset of pairs; −1 when no plan obeys the rules. */
function greatestFit({ loads, panels, pairs }: Season): number {
  let best = -1
  for (let mask = 0; mask < 1 << pairs.length; mask++) {
    const chosen = pairs.filter((_, i) => (mask >> i) & 1)
    const holds =
      panels.every((panel, p) => {
        const members = chosen.filter(pair => pair.panel === p).map(pair => pair.expert)
        const rules = panel.rows.every(row => {
          const count = members.filter(expert => row.experts.has(expert)).length
          return count >= row.lo && count <= row.hi
        })
        return members.length === panel.size && rules && panel.keep.every(expert => members.includes(expert))
      }) &&
      loads.every((load, expert) => {
        const mine = chosen.filter(pair => pair.expert === expert).flatMap(pair => panels[pair.panel]!.days)
        return mine.length <= load && new Set(mine).size === mine.length
      })
    if (holds)
      best = Math.max(
        best,
        chosen.reduce((sum, pair) => sum + pair.fit, 0),
      )
  }
  return best
}

test('a planned season has the greatest fit that enumeration finds, on 300 small seasons', async () => {
  const solver = await loadSolver()
  const seen = { plan: 0, infeasible: 0 }
  for (let seed = 0; seed < 300; seed++) {
    const small = smallSeason(seed)
    if (small.pairs.length > 14) continue
    const plan = planSeason(small, solver)
    const wanted = greatestFit(small)
    seen[plan.kind]++
    assert.equal(plan.kind === 'plan' ? plan.fit : -1, wanted, `season ${seed}`)
  }
  assert.ok(seen.plan > 60 && seen.infeasible > 60, JSON.stringify(seen))
})

test('where shares of pairs beat whole ones the integer program finds the plan that enumeration finds', async () => {
  const solver = await loadSolver()
  let parts = 0
  for (let seed = 0; seed < 60; seed++) {
    const below = integers(seed + 1)
    for (let i = 0; i < 6; i++) below(2)
    const experts = 6
    // At most one of some two, again and again: three such pairs in a ring may each have half.
    const apart = () => ({ key: 'apart', lo: 0, hi: 1, experts: new Set([below(experts), below(experts)]) })
    const panels = [0, 1].map(day => ({ size: 2 + below(2), days: [day], rows: Array.from({ length: 5 }, apart), keep: [] }))
    const pairs = panels.flatMap((_, panel) => Array.from({ length: experts }, (_, expert) => ({ panel, expert, fit: below(20) })))
    const ring: Season = { loads: Array.from({ length: experts }, () => 1), panels, pairs }
    const optimum = seasonOptimum(ring, seasonRows(ring), 1, solver)
    if (optimum.kind === 'optimum' && optimum.shares.some(share => share > 0.01 && share < 0.99)) parts++
    const plan = planSeason(ring, solver)
    assert.equal(plan.kind === 'plan' ? plan.fit : -1, greatestFit(ring), `season ${seed}`)
  }
  assert.ok(parts >= 5, `only ${parts} seasons went beyond the linear program`)
})

test('a season of twenty panels obeys loads, days and rules, keeps agreed seats, and repeats', async () => {
  const solver = await loadSolver()
  const free = season(20, 5, 500, 60, 1)
  const kept = free.pairs
    .filter(pair => pair.panel === 3)
    .slice(0, 2)
    .map(pair => pair.expert)
  const panels = free.panels.map((panel, p) => (p === 3 ? { ...panel, keep: kept } : panel))
  const plan = planSeason({ ...free, panels }, solver)
  assert.ok(plan.kind === 'plan')
  assert.ok(kept.every(expert => plan.members[3]!.includes(expert)))
  assert.deepEqual(planSeason({ ...free, panels }, solver), plan)
  const best = planSeason(free, solver)
  assert.ok(best.kind === 'plan' && best.fit >= plan.fit)
})

test('agreed seats that fall on one day, or are too many for one expert, are named by their panels', async () => {
  const solver = await loadSolver()
  const panel = (day: number, keep: number[]) => ({ size: 2, days: [day], rows: [], keep })
  const pairs = [0, 1, 2].flatMap(p => [0, 1, 2, 3].map(expert => ({ panel: p, expert, fit: 1 })))
  const oneDay = { loads: [3, 3, 3, 3], panels: [panel(7, [0]), panel(8, []), panel(7, [0])], pairs }
  assert.deepEqual(planSeason(oneDay, solver), { kind: 'infeasible', short: [0, 2] })
  const tooMany = { loads: [1, 3, 3, 3], panels: [panel(7, []), panel(8, [0]), panel(9, [0])], pairs }
  assert.deepEqual(planSeason(tooMany, solver), { kind: 'infeasible', short: [1, 2] })
  assert.equal(planSeason({ ...tooMany, loads: [2, 3, 3, 3] }, solver).kind, 'plan')
})
