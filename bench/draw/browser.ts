/**
 * How long a stranger waits for a verification in a browser: `node --import ./swc.mjs bench/draw/browser.ts`, with Debian's Chromium.
 * The proof files of `verify.bench.ts`, verified by the bundled verifier in a page: each time in a fresh process (cold, while the page
 * still starts, and a second later, as when somebody chooses a file), and again and again in one (warm).
 * Milliseconds by the page's own clock; file and verifier are loaded before.
 */
import { openVerifier, serveVerifier, startChromium } from '../../test/sdk/chromium.ts'
import { measured, proofOf } from './proof-of.ts'

const RUNS = 20
const once = `(() => {
  const start = performance.now()
  const { verdict } = verify(proof)
  const took = performance.now() - start
  if (verdict !== 'ACCEPTED') throw new Error('the proof is ' + verdict)
  return took
})()`

await using browser = await startChromium()
console.log(`Chromium ${browser.version()}`)
console.log(
  '| pool / panel | file kB | cold at once: median | best | a second later: median | best | warm: median | best | reach |\n|---|---|---|---|---|---|---|---|---|',
)
for (const { name, instance, browser: reach } of measured) {
  const file = await proofOf(instance)
  await using site = await serveVerifier(file)
  const cold = async (settled: number) => {
    const times: number[] = []
    for (let i = 0; i < RUNS; i++) {
      const page = await openVerifier(browser, site)
      await page.waitForTimeout(settled)
      times.push(await page.evaluate<number>(once))
      await page.context().close()
    }
    return figures(times)
  }
  const starting = await cold(0)
  const started = await cold(1000)
  const page = await openVerifier(browser, site)
  const warm: number[] = []
  for (let i = 0; i < 2 * RUNS; i++) warm.push(await page.evaluate<number>(once))
  console.log(
    `| ${[name, (file.length / 1000).toFixed(0), ...starting, ...started, ...figures(warm.slice(RUNS)), `${reach} ms`].join(' | ')} |`,
  )
}

/** Median and least of some times. */
function figures(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
  return [`${middle.toFixed(1)} ms`, `${sorted[0]!.toFixed(1)} ms`]
}
