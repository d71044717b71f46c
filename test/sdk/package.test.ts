import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const sdk = fileURLToPath(new URL('../../client-sdk/', import.meta.url))
const tools = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url))
const env = { ...process.env, PATH: `${tools}:${process.env.PATH}`, NO_COLOR: '1' }
const inSdk = (script: string) => run('npm', ['run', '--silent', script], { cwd: sdk, env })

test('the package builds, and neither publint nor attw finds anything wrong with it', { timeout: 120_000 }, async () => {
  await inSdk('build')
  const { stdout } = await inSdk('check')
  assert.match(stdout, /All good!/)
})

test('it depends on nothing, as ES module and as CommonJS', { timeout: 60_000 }, async () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${sdk}package.json`, 'utf8'))
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined])
  const place = await mkdtemp(join(tmpdir(), 'sdk-'))
  try {
    const installed = join(place, 'node_modules', '@jiangku', 'client-sdk')
    await mkdir(installed, { recursive: true })
    await cp(`${sdk}dist`, join(installed, 'dist'), { recursive: true })
    await cp(`${sdk}package.json`, join(installed, 'package.json'))
    const say = `console.log([typeof Jiangku, typeof verify, verify(new Uint8Array()).verdict].join(' '))`
    await writeFile(
      join(place, 'a.mjs'),
      `import { Jiangku } from '@jiangku/client-sdk'; import { verify } from '@jiangku/client-sdk/verify'; ${say}`,
    )
    await writeFile(
      join(place, 'a.cjs'),
      `const { Jiangku } = require('@jiangku/client-sdk'); const { verify } = require('@jiangku/client-sdk/verify'); ${say}`,
    )
    for (const file of ['a.mjs', 'a.cjs']) {
      const { stdout } = await run(process.execPath, [join(place, file)], { cwd: place })
      assert.equal(stdout, 'function function REFUSED\n', file)
    }
  } finally {
    await rm(place, { recursive: true })
  }
})
