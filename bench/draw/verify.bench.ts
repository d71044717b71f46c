/**
 * How long a stranger waits for a verification: `node --import ./swc.mjs bench/draw/verify.bench.ts`.
 * Each pool is solved, frozen, drawn and given one replacement by links; the proof file is then verified in fresh threads (cold, as on
 * the command line) and again and again in one (warm). Times in milliseconds, sizes in kB (1,000 bytes).
 */
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import type { Instance } from '../../api/draw/instance.ts'
import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from '../../test/draw/dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, keys, linksAt, signed, withRound } from '../../test/draw/world.ts'
import { pool } from './pools.ts'
import { shapes, twin } from './twins.ts'

const RUNS = 9

/** The proof file of a draw from an instance, with signatures, reserves used up, and one replacement by links. */
async function proofOf(instance: Instance): Promise<Buffer> {
  const solution = solve(instance, await loadSolver())
  if (solution.kind !== 'solution') throw new Error('the pool has no panel')
  const typeOf = instance.types.flatMap((type, t) => new Array<number>(type.people).fill(t))
  const pool = typeOf.map((_, i) => ({ memberId: `p${i}`, attributes: {}, weight: 1 }))
  const choice = { custody: 'HOLDERS' as const, keys, reserves: 0, certificate: solution.certificate }
  const { document } = freeze(pool, { instance, roles: [], typeOf }, solution.lottery, choice, new Dice(1))
  const chains = chainsFor(document, 'bench')
  const record = drawRecord(document, signed(ceremonyOf(document, chains)))
  const departed = { ...record, departures: [{ seat: 1, cause: 'DECLINED' as const, log: 'log:1' }] }
  const waiting = withRound(departed, replace(departed, undefined, []))
  return Buffer.from(proofText(withRound(waiting, replace(waiting, linksAt(chains, 1), []))))
}

/** Milliseconds of the first verification in a fresh thread, its module already loaded. */
async function cold(file: Buffer): Promise<number> {
  const source = `import { verify } from ${JSON.stringify(new URL('../../client-sdk/verify/verify.ts', import.meta.url).href)}
    import { parentPort, workerData } from 'node:worker_threads'
    const start = performance.now()
    const { verdict } = verify(workerData)
    parentPort.postMessage({ verdict, took: performance.now() - start })`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { workerData: file })
  const { verdict, took } = await new Promise<{ verdict: string; took: number }>((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  )
  await worker.terminate()
  if (verdict !== 'ACCEPTED') throw new Error(`the proof is ${verdict}`)
  return took
}

function median(times: readonly number[]): string {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!.toFixed(1)
}

const cases: readonly (readonly [string, Instance, number])[] = [
  ['360/30, 7 features', twin(shapes.find(shape => shape.name === 'real')!, 1), 50],
  ['5,000/31, 6 features', pool(5000, 1), 500],
]
for (const [name, instance, reach] of cases) {
  const file = await proofOf(instance)
  const coldTimes: number[] = []
  for (let i = 0; i < RUNS; i++) coldTimes.push(await cold(file))
  const warmTimes = Array.from({ length: 3 * RUNS }, () => {
    const start = performance.now()
    verify(file)
    return performance.now() - start
  })
  const report = verify(file)
  console.log({
    name,
    types: instance.types.length,
    outcomes: JSON.parse(file.toString()).document.lottery.outcomes.length,
    'cold ms (median)': median(coldTimes),
    'cold ms (least)': Math.min(...coldTimes).toFixed(1),
    'warm ms (median)': median(warmTimes.slice(RUNS)),
    'reach ms': reach,
    'file kB': (file.length / 1000).toFixed(0),
    'gzipped kB': (gzipSync(file).length / 1000).toFixed(0),
    fairness: 'fairness' in report ? report.fairness : report.verdict,
  })
}
