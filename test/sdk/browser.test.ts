import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofBytes } from '../draw/reference-proof.ts'
import { hasChromium, openVerifier, serveVerifier, startChromium } from './chromium.ts'

const skip = hasChromium ? false : 'needs Debian’s chromium (/usr/bin/chromium)'

test('a real browser accepts a proof file, and rejects it with one byte changed', { skip, timeout: 120_000 }, async () => {
  await using site = await serveVerifier(Buffer.from(proofBytes()))
  await using browser = await startChromium()
  const page = await openVerifier(browser, site)
  const sound = await page.evaluate('(({ verdict, fairness, checks }) => [verdict, fairness, checks.every(c => c.passed)])(verify(proof))')
  assert.deepEqual(sound, ['ACCEPTED', 'PROVEN', true])
  // A digit of the first weight: the file is still well formed, so it is not refused for its form but rejected for what it says.
  const altered = await page.evaluate(`(() => {
    const at = new TextDecoder('latin1').decode(proof).indexOf('1717986918')
    const other = proof.slice()
    other[at + 9] ^= 1
    const { verdict, checks } = verify(other)
    return [at > 0, verdict, checks.find(c => !c.passed).name]
  })()`)
  assert.deepEqual(altered, [true, 'REJECTED', 'COMMITMENT'])
})
