import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'jiangku-compiler-'))
after(() => rm(folder, { recursive: true }))

/** How a program ends whose threads, one after the other, run a module each that was never compiled; told what each of them said. */
async function threads(imports: readonly string[], module: string) {
  const modules = [0, 1, 2].map(index => join(folder, `${randomUUID()}-${index}.${imports.length > 0 ? 'ts' : 'mjs'}`))
  for (const path of modules) await writeFile(path, module)
  const program = join(folder, `${randomUUID()}.mjs`)
  await writeFile(
    program,
    `import { Worker } from 'node:worker_threads'
    for (const path of ${JSON.stringify(modules)})
      await new Promise((resolve, reject) => new Worker(path).on('message', console.log).on('error', reject).on('exit', resolve))`,
  )
  const { status, signal, stdout } = spawnSync(process.execPath, [...imports, program], {
    cwd: root,
    encoding: 'utf8',
    // Where a thread crashes, the process may wait for ever.
    timeout: 60_000,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })
  return { status, signal, stdout }
}

test('threads that each compile what they run end one after the other, and the process goes on', async () => {
  const module = `import { parentPort } from 'node:worker_threads'; const said: string = 'compiled'; parentPort!.postMessage(said)`
  assert.deepEqual(await threads(['--import', './swc.mjs'], module), { status: 0, signal: null, stdout: 'compiled\n'.repeat(3) })
})

test('the broken twin: threads that load the compiler by themselves take the process along', async () => {
  const module = `import { createRequire } from 'node:module'; import { parentPort } from 'node:worker_threads'
    createRequire(${JSON.stringify(join(root, 'package.json'))})('@swc/core').transformSync('let said', {}); parentPort.postMessage('compiled')`
  const { status, stdout } = await threads([], module)
  assert.notEqual(status, 0)
  assert.notEqual(stdout, 'compiled\n'.repeat(3))
})
