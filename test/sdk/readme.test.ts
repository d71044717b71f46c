import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { demoServer, password } from './server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const server = await demoServer(300)
test.after(() => server.close())

/** All snippets of the README as one program, against a server of this test. */
function program(): string {
  const text = readFileSync(`${root}client-sdk/README.md`, 'utf8')
  const snippets = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(match => match[1] ?? '')
  assert.equal(snippets.length, 6)
  const here = snippets
    .join('\n')
    .replaceAll("'@jiangku/client-sdk/verify'", `'${root}client-sdk/verify/verify.ts'`)
    .replaceAll("'@jiangku/client-sdk'", `'${root}client-sdk/index.ts'`)
    .replace("'http://127.0.0.1:4000/graphql'", JSON.stringify(server.url))
  return `const password = ${JSON.stringify(password)}\n${here}`
}

test('the snippets of the README run, and print what they say', { timeout: 60_000 }, async () => {
  const place = await mkdtemp(join(tmpdir(), 'readme-'))
  const file = join(place, 'readme.ts')
  await writeFile(file, program())
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', './swc.mjs', file], { cwd: root })
    const lines = stdout.trim().split('\n')
    assert.match(lines[0] ?? '', /（活动组织员）$/)
    assert.match(lines[1] ?? '', /^\d+ 5$/)
    assert.deepEqual(lines.slice(2), ['true', 'null NotFound', 'SIGN_IN_FAILED NEVER 1', 'true', 'REFUSED', 'true'])
  } finally {
    await rm(place, { recursive: true })
  }
})
