import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { testKey } from '../key.ts'
import { migratedDatabase } from '../migrated.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plant-'))
after(() => rmSync(folder, { recursive: true }))
const key = join(folder, 'master.key')
writeFileSync(key, testKey, { mode: 0o600 })

const { owner, app } = await migratedDatabase()
const url = (user: string) => `postgresql://${user}@localhost/${owner.database}?host=${encodeURIComponent(owner.host)}`
const env = { ...process.env, DATABASE_URL: url(owner.user), DATABASE_APP_URL: url(app.user), MASTER_KEY_FILE: key }

/** Runs a command of the project to its end, without a terminal. */
function run(file: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', './swc.mjs', file, ...parameters], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

test('the seed command plants with a progress bar, says who signs in, and refuses a second time; check:data then finds nothing', () => {
  const planted = run('seeds/plant.ts', '--experts', '120')
  assert.equal(planted.status, 0, planted.stderr)
  assert.match(planted.stderr, /100 %\s+120\/120/)
  assert.match(planted.stdout, /city\.organiser .*活动组织员.*湛江市人力资源和社会保障局/)
  assert.match(planted.stdout, /密码 · password: [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}\n$/)

  const again = run('seeds/plant.ts', '--experts', '120')
  assert.equal(again.status, 1)
  assert.match(again.stderr, /The database already holds offices, accounts or experts/)

  const checked = run('api/checks/index.ts')
  assert.equal(checked.status, 0, checked.stdout)
  assert.match(checked.stdout, /✔ every draw replays from its record \(S27\)\n/)
  assert.match(checked.stdout, /\d+ hold, 0 broken\n$/)

  assert.equal(run('seeds/plant.ts', '--experts', 'many').status, 1)
})
