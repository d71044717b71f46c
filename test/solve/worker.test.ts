import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSolver } from '../../api/solve/highs.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { explainApart, solveApart } from '../../api/solve/worker.ts'
import { pool } from '../../bench/draw/pools.ts'
import { shapes, twin } from '../../bench/draw/twins.ts'

const text = (value: unknown): string => JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner))

test('the same input gives the same bytes on repeated runs, after other work, and in fresh threads', async () => {
  const instance = twin(shapes.find(shape => shape.name === 'hd')!, 3)
  const solver = await loadSolver()
  const first = text(solve(instance, solver))
  solve(twin(shapes.find(shape => shape.name === 'sf_b')!, 1), solver)
  assert.equal(text(solve(instance, solver)), first)
  assert.equal(text(await solveApart(instance)), first)
  assert.equal(text(await solveApart(structuredClone(instance))), first)
})

test('a job reports its progress and answers what the engine answers', async () => {
  const instance = twin(shapes.find(shape => shape.name === 'cca')!, 1)
  const stages = new Set<string>()
  const solution = (await solveApart(instance, { onProgress: progress => stages.add(progress.stage) })) as Solution
  assert.equal(solution.kind, 'solution')
  assert.deepEqual([...stages], ['RELAXING', 'DECOMPOSING', 'CERTIFYING'])
})

test('a cancelled job ends at once with the reason given', async () => {
  const controller = new AbortController()
  const job = solveApart(pool(20_000, 1), { signal: controller.signal, onProgress: () => controller.abort(new Error('no longer wanted')) })
  await assert.rejects(job, /no longer wanted/)
  await assert.rejects(async () => solveApart(pool(100, 1), { signal: controller.signal }), /no longer wanted/)
})

test('a thread that fails hands its error on, and explanations come from threads too', async () => {
  const broken = { size: 1, rows: [], types: [{ people: 1, rows: [7], weight: 1, named: 0 }] }
  await assert.rejects(solveApart(broken), /names row 7/)
  const impossible = { size: 2, rows: [{ key: 'county:1', lo: 2, hi: 2 }], types: [{ people: 9, rows: [], weight: 1, named: 0 }] }
  const explanation = await explainApart(impossible)
  assert.deepEqual(explanation?.conflict, [{ key: 'county:1', lo: 2, hi: 2, people: 0 }])
})
