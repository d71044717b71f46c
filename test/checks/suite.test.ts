import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runSuite } from '../suite.ts'

const folder = await mkdtemp(join(tmpdir(), 'jiangku-suite-'))
after(() => rm(folder, { recursive: true }))

/** Runs a file of these lines as `npm test` would. */
async function run(name: string, ...lines: string[]) {
  const path = join(folder, `${name}.mjs`)
  await writeFile(path, [`import { test } from 'node:test'`, ...lines].join('\n'))
  const said: string[] = []
  const outcome = await runSuite([path], { file: 3, suite: 60 }, line => said.push(line))
  return { ...outcome, unsteady: outcome.unsteady.length, said: said.join('\n') }
}

test('what passes and what fails is counted, and what fails is told', async () => {
  const { said, ...outcome } = await run('both', `test('good', () => {})`, `test('bad', () => { throw new Error('told') })`)
  assert.deepEqual(outcome, { passed: 1, failed: 1, unsteady: 0 })
  assert.match(said, /Error: told/)
})

test('a file that ends badly after all its tests passed has failed', async () => {
  const { said: _, ...outcome } = await run('after', `test('good', () => {})`, `process.once('beforeExit', () => { process.exitCode = 1 })`)
  assert.deepEqual(outcome, { passed: 1, failed: 1, unsteady: 0 })
})

test('a file that hangs where no signal reaches it, its output held open by what it started, fails by itself', async () => {
  const { said, ...outcome } = await run(
    'hangs',
    `import { spawn } from 'node:child_process'`,
    `test('good', () => {})`,
    `test('hangs', () => {`,
    `  spawn('sleep', ['30'], { stdio: 'inherit', detached: true })`,
    `  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`,
    `})`,
  )
  assert.deepEqual(outcome, { passed: 0, failed: 1, unsteady: 0 })
  assert.match(said, /not through after 3 s: killed/)
})

test('a file that fails only the first time is named', async () => {
  const flag = JSON.stringify(join(folder, 'flag'))
  const { said: _, ...outcome } = await run(
    'unsteady',
    `import { existsSync, writeFileSync } from 'node:fs'`,
    `const before = existsSync(${flag})`,
    `writeFileSync(${flag}, '')`,
    `test('the second time', () => { if (!before) throw new Error('first') })`,
  )
  assert.deepEqual(outcome, { passed: 1, failed: 0, unsteady: 1 })
})
