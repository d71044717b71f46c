import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, accountFor } from '../../api/postgres/account.ts'
import { installBinaries } from '../../api/postgres/binaries.ts'
import { livingPostmaster } from '../../api/postgres/postmaster.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { ask, killPostmaster, postmasterOf, serverFolder } from './embedded.ts'

const directory = await serverFolder({ after })
const data = join(directory, 'data')
const start = () => startPostgres({ profile: 'test', directory })
let pidFile: string
let account: Account
let command: [string, string[]]

before(async () => {
  const server = await start()
  await ask(server.owner, "create table expert (name text); insert into expert values ('张三')")
  pidFile = await readFile(join(data, 'postmaster.pid'), 'utf8')
  account = await accountFor(directory)
  const binaries = await installBinaries(directory)
  command = [join(binaries, 'bin/postgres'), ['-D', data, '-c', `config_file=${join(directory, 'postgresql.conf')}`]]
  await server.stop()
})

const asServer = () => (account.switched ? { uid: account.uid, gid: account.gid, cwd: '/' } : { cwd: '/' })

/** The broken twin of the launcher: PostgreSQL by itself, which believes the number in the file. */
function postgresItself(): string {
  return spawnSync(...command, { ...asServer(), encoding: 'utf8', timeout: 5000 }).stderr
}

async function startsWithData(): Promise<void> {
  const server = await start()
  assert.deepEqual(await ask(server.app, 'select name from expert'), [{ name: '张三' }])
  await server.stop()
  assert.equal(await livingPostmaster(data), undefined)
}

/** Leaves postmaster.pid behind as a kill -9 does, with another number in it. */
async function leavePidFile(pid: number): Promise<void> {
  await writeFile(join(data, 'postmaster.pid'), pidFile.replace(/^\d+/, String(pid)))
}

function stranger(t: TestContext): number {
  const child = spawn('sleep', ['60'], asServer())
  t.after(() => child.kill('SIGKILL'))
  return child.pid!
}

test('a postmaster.pid whose process is gone does not stand in the way', async () => {
  const gone = spawn('true')
  await once(gone, 'exit')
  await leavePidFile(gone.pid!)
  await startsWithData()
})

test('a postmaster.pid whose number now belongs to a stranger does not stand in the way', async t => {
  await leavePidFile(stranger(t))
  assert.match(postgresItself(), /FATAL: {2}lock file "postmaster.pid" already exists/)
  await startsWithData()
})

test('a postmaster that is a zombie does not stand in the way', async t => {
  // `sleep` inherits the child of the shell and never asks after it: what a container does whose first process is no init.
  const parent = spawn('sh', ['-c', '"$0" "$@" & exec sleep 60', command[0], ...command[1]], asServer())
  t.after(() => parent.kill('SIGKILL'))
  while (!(await livingPostmaster(data))?.ready) await sleep(10)
  const pid = await killPostmaster(directory)
  while (!/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8'))) await sleep(5)
  assert.match(postgresItself(), /FATAL: {2}lock file "postmaster.pid" already exists/)
  await startsWithData()
})

test('a busy session that outlived its postmaster is ended, and what it did is rolled back', { timeout: 20_000 }, async () => {
  const server = await start()
  const busy = "begin; insert into expert values ('李四'); select count(*) from generate_series(1, 1e10::bigint) as n where n % 7 = 8"
  const lost = ask(server.owner, busy).then(
    () => 'finished',
    () => 'lost',
  )
  const active = "select count(*)::int as sessions from pg_stat_activity where state = 'active' and query like 'begin; insert%'"
  while ((await ask<{ sessions: number }>(server.owner, active))[0]!.sessions === 0) await sleep(10)
  const pid = await killPostmaster(directory)
  while (!(await livingPostmaster(data))?.ready) await sleep(10)
  assert.notEqual(await postmasterOf(directory), pid)
  assert.equal(await lost, 'lost')
  assert.deepEqual(await ask(server.app, 'select name from expert'), [{ name: '张三' }])
  await server.stop()
})
