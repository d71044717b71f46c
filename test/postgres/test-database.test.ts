import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { livingPostmaster } from '../../api/postgres/postmaster.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { templateName, testDatabase } from '../database.ts'
import { ask, firstLine, serverFolder } from './embedded.ts'

const compiler = fileURLToPath(new URL('../../swc.mjs', import.meta.url))
const borrower = fileURLToPath(new URL('./borrower.ts', import.meta.url))
const watcher = fileURLToPath(new URL('../idle-server.ts', import.meta.url))
const key = `postgres/test-database ${process.pid}`

// Templates of this file would push out those that took others long to prepare.
const used = [key, `race ${key}`, `failing ${key}`].map(templateName)
after(async () => {
  const { owner } = await startPostgres({ profile: 'test' })
  for (const name of used) {
    await ask({ ...owner, database: 'postgres' }, `alter database ${name} is_template false`)
    await ask({ ...owner, database: 'postgres' }, `drop database ${name}`)
  }
})

test('each caller gets a database of its own, as its template was prepared, without the template being prepared twice', async t => {
  let prepared = 0
  const state = {
    key,
    prepare: async ({ owner }: { owner: Parameters<typeof ask>[0] }) => {
      prepared++
      await ask(owner, "create table expert (name text); insert into expert values ('张三'); create extension pg_trgm")
    },
  }
  const one = await testDatabase(state)
  const began = performance.now()
  const two = await testDatabase(state)
  t.diagnostic(`one more database ${Math.round(performance.now() - began)} ms`)
  await ask(one.app, "insert into expert values ('李四')")
  assert.deepEqual(await ask(one.app, 'select name from expert order by name'), [{ name: '张三' }, { name: '李四' }])
  assert.deepEqual(await ask(two.app, 'select name from expert'), [{ name: '张三' }], 'the app role may read what the owner made')
  await assert.rejects(ask(two.app, 'create table theirs ()'), /permission denied for schema public/)
  assert.equal(prepared, 1)
})

test('processes that ask for the same new template at once share one', async () => {
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--import', compiler, borrower, `race ${key}`], { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  const rows = await Promise.all(children.map(child => firstLine<{ database: string; preparer: number }>(child)))
  await Promise.all(children.filter(child => child.exitCode === null).map(child => once(child, 'exit')))
  assert.equal(new Set(rows.map(row => row.database)).size, 3)
  assert.deepEqual(new Set(rows.map(row => row.preparer)), new Set([rows[0]!.preparer]), 'one process prepared it for all')
})

test('a template whose preparation failed is prepared anew', async () => {
  const failing = { key: `failing ${key}`, prepare: () => Promise.reject(new Error('half done')) }
  await assert.rejects(testDatabase(failing), new Error('half done'))
  const prepare = ({ owner }: { owner: Parameters<typeof ask>[0] }) =>
    withClient(owner, async client => void (await client.query('create table whole ()')))
  const database = await testDatabase({ ...failing, prepare })
  assert.deepEqual(await ask(database.owner, "select to_regclass('whole')::text as found"), [{ found: 'whole' }])
})

test('the watcher drops what ended processes left, keeps what living ones use, and then ends the server', { timeout: 30_000 }, async t => {
  const directory = await serverFolder(t)
  const server = await startPostgres({ profile: 'test', directory })
  const postgres = { ...server.owner, database: 'postgres' }
  const gone = spawn('true')
  await once(gone, 'exit')
  const made = [`test_${gone.pid}_1`, `test_${process.pid}_1`, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => `template_${number}`)]
  for (const name of made) {
    await ask(postgres, `create database ${name} strategy file_copy is_template ${name.startsWith('template_')}`)
  }
  const left = async () =>
    (await ask<{ datname: string }>(postgres, "select datname from pg_database where datname ~ '_\\d' order by oid")).map(
      row => row.datname,
    )
  const child = spawn(process.execPath, ['--import', compiler, watcher, directory], { stdio: 'inherit' })
  const ended = once(child, 'exit')
  while ((await left()).includes(made[0]!)) await sleep(50)
  assert.deepEqual(await left(), made.slice(1))
  await sleep(4000)
  assert.equal(child.exitCode, null, 'somebody still uses the server')
  await server.stop()
  assert.deepEqual(await ended, [0, null])
  assert.equal(await livingPostmaster(join(directory, 'data')), undefined)
  const again = await startPostgres({ profile: 'test', directory })
  assert.deepEqual(await left(), [made[1], ...made.slice(3)], 'the oldest template went')
  await again.stop()
})
