import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { compileSolver } from '../../api/solve/highs.ts'
import { type Answer, type Message, solveApart } from '../../api/solve/worker.ts'
import { pool } from '../../bench/draw/pools.ts'

const JOBS = 5
/** MiB that jobs one after another may leave behind in all: less than two of their threads hold. */
const LEFT = 60
const instance = pool(1000, 1)
const resident = () => process.memoryUsage().rss / 2 ** 20

/** MiB that some jobs leave behind, after one that loaded and compiled what every job shares. */
async function leftBy(job: () => unknown): Promise<number> {
  await job()
  const before = resident()
  for (let i = 0; i < JOBS; i++) await job()
  return resident() - before
}

test('a job gives its memory back with its thread; a twin whose threads stay does not', async t => {
  const left = await leftBy(() => solveApart(instance))
  const staying: Worker[] = []
  const kept = await leftBy(async () => {
    const worker = new Worker(new URL('../../api/solve/thread.ts', import.meta.url))
    staying.push(worker)
    worker.postMessage({ kind: 'code', code: await compileSolver() } satisfies Message)
    worker.postMessage({ kind: 'solve', instance } satisfies Message)
    const answered = Promise.withResolvers<void>()
    worker.on('message', (answer: Answer) => answer.kind === 'result' && answered.resolve())
    await answered.promise
  })
  await Promise.all(staying.map(worker => worker.terminate()))
  t.diagnostic(`${Math.round(left)} MiB left by ${JOBS} jobs, ${Math.round(kept)} MiB by the twin’s`)
  assert.ok(left < LEFT, `${left} MiB`)
  assert.ok(kept > LEFT, `the twin leaves only ${kept} MiB`)
})
