import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chancesOf } from '../../api/draw/chances.ts'
import { checkLottery } from '../../api/draw/check-lottery.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { asNumber } from './as-number.ts'
import { allPanels, leximinOver } from './brute-force.ts'
import { randomInstance } from './random-instance.ts'

test('leximin equals the enumeration of every panel on 1,500 random instances, and every certificate closes', async () => {
  const solver = await loadSolver()
  const seen = { reached: 0, rules: 0, cap: 0 }
  for (let seed = 0; seed < 1500; seed++) {
    const instance = randomInstance(seed)
    const panels = allPanels(instance)
    const wanted = panels.length > 0 ? leximinOver(instance, panels, solver) : undefined
    const found = solve(instance, solver)
    if (found.kind === 'infeasible') {
      assert.equal(found.because, panels.length > 0 ? 'CAP' : 'RULES', `instance ${seed}`)
      seen[found.because === 'CAP' ? 'cap' : 'rules']++
      continue
    }
    seen.reached++
    assert.ok(wanted, `instance ${seed} has no lottery`)
    assert.deepEqual(checkLottery(instance, found.lottery), [])
    const difference = Math.max(...chancesOf(instance, found.lottery).map((chance, t) => Math.abs(asNumber(chance) - wanted[t]!)))
    assert.ok(difference <= 1e-7, `instance ${seed} differs by ${difference}`)
    const gap = asNumber(found.bound) - asNumber(found.least)
    assert.ok(gap >= 0 && gap <= 1e-6, `instance ${seed} leaves a gap of ${gap}`)
  }
  assert.ok(seen.reached > 1000 && seen.rules > 100 && seen.cap > 10, JSON.stringify(seen))
})
