import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where `/` divides big integers, which is exact or rounds down. */
const dividesBigIntegers = [
  'fraction.ts',
  'certificate.ts',
  'shares.ts',
  'prime-roots.ts',
  'ed25519.ts',
  'network-rounding.ts',
  'loose-family.ts',
  'rounding.ts',
]

/** What makes or needs a floating-point number, or takes time or chance from elsewhere. */
const floating =
  /\bMath\.(?!max\b|min\b)\w+|\bparseFloat\b|\btoFixed\b|\bFloat(32|64)Array\b|(?<![\w.'"])\d+\.\d|\d[eE]-\d|\bDate\b|\bperformance\b/

/** Source without comments, texts and regular expressions, which may hold anything. */
function code(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
    .replace(/(?<=[=(,:]\s*|!)\/(?:\\.|[^/\n\\])+\/\w*/g, "''")
}

test('floating point, clocks and foreign chance appear neither in the engine nor in the verifier', () => {
  const wrong: string[] = []
  for (const file of globSync('{api/draw,client-sdk/verify}/*.ts', { cwd: root })) {
    const lines = code(readFileSync(`${root}/${file}`, 'utf8')).split('\n')
    const mayDivide = dividesBigIntegers.some(name => file.endsWith(`/${name}`))
    for (const line of lines) if (floating.test(line) || (!mayDivide && /\s\/=?\s/.test(line))) wrong.push(`${file}: ${line.trim()}`)
  }
  assert.deepEqual(wrong, [])
})

test('the reading above sees what it is to see', () => {
  for (const line of ['Math.floor(x)', 'const a = b / c', 'x = 0.5', '1e-9', 'Math.sqrt(2)', 'performance.now()']) {
    assert.ok(floating.test(code(line)) || /\s\/=?\s/.test(code(line)), line)
  }
})
