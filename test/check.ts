import { type ChildProcess, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { endSuite, runSuite } from './suite.ts'

/**
 * `npm test`: everything that must hold before a change lands. Each check counts as one, each test of the suite as one;
 * the last line says `N passed, N failed`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const node = [process.execPath, '--import', './swc.mjs']
const checks: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['tsc', '-p', '.']],
  ['format and lint', ['biome', 'check', '--error-on-warnings', '.']],
  ['promises', ['eslint', '--max-warnings', '0', '.']],
  ['schema.graphql says what the classes say', [...node, 'api/emit-schema.ts', '--check']],
  ['the SDK says what schema.graphql says', [...node, 'codegen.ts', '--check']],
  ['dead code', ['knip', '--no-progress']],
]

const running = new Set<ChildProcess>()
let passed = 0
let failed = 0

/** Runs a command of the project; answers with its exit code and what it printed. */
function run(command: readonly string[]): Promise<{ code: number; text: string }> {
  const [program = '', ...parameters] = command
  const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } })
  running.add(child)
  return new Promise(resolve => {
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.on('error', error => chunks.push(String(error)))
    child.on('close', code => {
      running.delete(child)
      resolve({ code: code ?? 1, text: chunks.join('') })
    })
  })
}

process.on('exit', () => {
  for (const child of running) child.kill()
  endSuite()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

for (const [name, command] of checks) {
  const { code, text } = await run(command)
  if (code === 0) passed += 1
  else failed += 1
  console.log(`${code === 0 ? '✔' : '✖'} ${name}`)
  if (code !== 0) console.log(text)
}

const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('test/**/*.test.ts', { cwd: root }).sort()
const suite = await runSuite(files)
passed += suite.passed
failed += suite.failed
for (const file of suite.unsteady) console.log(`passed by itself, failed beside another: ${file}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
