import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const compiler = fileURLToPath(new URL('../../swc.mjs', import.meta.url))
const program = fileURLToPath(new URL('./misplaced-division.ts', import.meta.url))
const broken = 'divisions form a tree'
const unsaid = `the tests broke an invariant: ${broken}; 1, first [{"id":1,"code":"9908"}]\n`
const needless = (name: string) => `the tests do not break what they say they break on purpose: ${name}\n`

/** How the program ends that plants one misplaced division and names these invariants as broken on purpose. */
async function ends(...named: readonly string[]): Promise<[code: number | null, told: string]> {
  // Without the runner's environment, or it would report to the runner as if it were a test file.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env
  const child = spawn(process.execPath, ['--import', compiler, program, ...named], { stdio: ['ignore', 'ignore', 'pipe'], env })
  const code = new Promise<number | null>(resolve => child.once('exit', resolve))
  return Promise.all([code, text(child.stderr)])
}

test('a file that breaks an invariant fails unless it names it, and so does one that names what it does not break', async () => {
  assert.deepEqual(await ends(), [1, unsaid])
  assert.deepEqual(await ends(broken), [0, ''])
  const other = 'offices form a tree'
  assert.deepEqual(await ends(broken, other), [1, needless(other)])
  assert.deepEqual(await ends('no such invariant'), [1, unsaid + needless('no such invariant')])
})
