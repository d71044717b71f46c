import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { ensureDatabase } from '../api/postgres/ensure-database.ts'
import { withClient } from '../api/postgres/roles.ts'
import { startPostgres } from '../api/postgres/start.ts'

/** How to bring an empty database to the state tests start from; `key` changes whenever that state does. */
export interface TemplateState {
  key: string
  prepare(database: RoleConnections): Promise<void>
}

const server = await startPostgres({ profile: 'test' })
let databases = 0

/**
 * A database of its own for the calling test file, copied in milliseconds from a template that the first caller prepares. All tests
 * of this clone use one server without fsync, which ends with the last of them.
 */
export async function testDatabase(state: TemplateState): Promise<RoleConnections> {
  const template = await ensureTemplate(state)
  const name = `test_${await processMark(process.pid)}_${++databases}`
  await withClient({ ...server.owner, database: 'postgres' }, client => client.query(`create database ${name} template ${template}`))
  return { owner: { ...server.owner, database: name }, app: { ...server.app, database: name } }
}

/** Makes the template once, under a lock that all test processes share; half a template is made anew. */
async function ensureTemplate({ key, prepare }: TemplateState): Promise<string> {
  const name = `template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  await withClient({ ...server.owner, database: 'postgres' }, async client => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [name])
    if (rowCount === 1) return
    await client.query(`drop database if exists ${name} with (force)`)
    await prepare(await ensureDatabase(server, name))
    await client.query(`alter database ${name} with is_template true allow_connections false`)
  })
  return name
}

/** The process and when it started, so that a number given out again is not mistaken for it. */
async function processMark(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
  return `${pid}_${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
}
