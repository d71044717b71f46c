import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chancesOf } from '../../api/draw/chances.ts'
import type { Instance, Lottery } from '../../api/draw/instance.ts'
import { loadSolver, type Solver } from '../../api/solve/highs.ts'
import { bestPanel } from '../../api/solve/panel-search.ts'
import { flatten } from '../../api/solve/problem.ts'
import { PanelSimplex } from '../../api/solve/simplex.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { alternate, shapes, twin } from '../../bench/draw/twins.ts'
import { asNumber } from './as-number.ts'

/** The instance with its types in the opposite order. */
function reversed(instance: Instance): Instance {
  return { ...instance, types: [...instance.types].reverse() }
}

/** Greatest difference in anyone's chance when the types are told in the opposite order; 0 is what fairness demands. */
function orderLeak(instance: Instance, lotteryOf: (instance: Instance) => Lottery): number {
  const forth = chancesOf(instance, lotteryOf(instance)).map(asNumber)
  const back = chancesOf(reversed(instance), lotteryOf(reversed(instance)))
    .map(asNumber)
    .reverse()
  return Math.max(...forth.map((chance, t) => Math.abs(chance - back[t]!)))
}

/** Broken on purpose: takes panels greedily, the best by order of the list, so that the list's order leaks. */
function greedyTwin(solver: Solver): (instance: Instance) => Lottery {
  return instance => {
    const problem = flatten(instance)
    const simplex = new PanelSimplex(problem)
    for (let t = 0; t < problem.types; t++) simplex.cost[t] = problem.types - t
    const { panel } = bestPanel(simplex, problem, { above: Number.NEGATIVE_INFINITY, enough: Number.POSITIVE_INFINITY, nodes: 1e6 })
    assert.ok(panel && solver)
    return { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: Array.from(panel) }] }
  }
}

/** Broken on purpose: only the outcomes that the solver happened to list first, as if their order meant nothing. */
function solverOrderTwin(solver: Solver): (instance: Instance) => Lottery {
  return instance => {
    const { lottery } = solve(instance, solver) as Solution
    const first = lottery.outcomes.slice(0, 4)
    const weight = 2 ** 32 / first.length
    return { total: 2 ** 32, outcomes: first.map(({ counts }) => ({ weight, counts })) }
  }
}

test('the order in which types are listed moves nobody’s chance', async () => {
  const solver = await loadSolver()
  for (const shape of shapes.filter(({ name }) => ['hd', 'sf_a', 'sf_c', 'obf'].includes(name))) {
    const leak = orderLeak(twin(shape, 2), instance => (solve(instance, solver) as Solution).lottery)
    assert.ok(leak <= 2e-7, `${shape.name} leaks ${leak}`)
  }
})

test('broken twins, greedy and solver order, are caught by the same measure', async () => {
  const solver = await loadSolver()
  const instance = twin(shapes.find(({ name }) => name === 'sf_c')!, 2)
  assert.ok(orderLeak(instance, greedyTwin(solver)) > 0.5)
  assert.ok(orderLeak(instance, solverOrderTwin(solver)) > 0.1)
})

test('published minimum chances: 200/20 and 2,000/200 have 10 %', async () => {
  const solver = await loadSolver()
  for (const [people, size] of [
    [200, 20],
    [2000, 200],
  ] as const) {
    const solution = solve(alternate(people, size), solver) as Solution
    assert.ok(Math.abs(asNumber(solution.least) - 0.1) <= 1e-9)
    assert.ok(asNumber(solution.bound) - asNumber(solution.least) <= 1e-9)
  }
})
