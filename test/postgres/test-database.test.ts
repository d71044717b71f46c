import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withClient } from '../../api/postgres/roles.ts'
import { testDatabase } from '../database.ts'
import { ask, firstLine } from './embedded.ts'

const compiler = fileURLToPath(new URL('../../swc.mjs', import.meta.url))
const borrower = fileURLToPath(new URL('./borrower.ts', import.meta.url))
const key = `postgres/test-database ${process.pid}`

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
