/**
 * How long a stranger waits for a verification: `node --import ./swc.mjs bench/draw/verify.bench.ts`.
 * Each proof file is verified in fresh threads (cold, as on the command line) and again and again in one (warm). Times in milliseconds,
 * sizes in kB (1,000 bytes). In a real browser: `browser.ts`.
 */
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { verify } from '../../client-sdk/verify/verify.ts'
import { measured, proofOf } from './proof-of.ts'

const RUNS = 9

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

for (const { name, instance, node } of measured) {
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
    'reach ms': node,
    'file kB': (file.length / 1000).toFixed(0),
    'gzipped kB': (gzipSync(file).length / 1000).toFixed(0),
    fairness: 'fairness' in report ? report.fairness : report.verdict,
  })
}
