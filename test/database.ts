import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { ensureDatabase } from '../api/postgres/ensure-database.ts'
import { withClient } from '../api/postgres/roles.ts'
import { startPostgres } from '../api/postgres/start.ts'
import { watchLock } from './watch-lock.ts'

/** How to bring an empty database to the state tests start from; `key` changes whenever that state does. */
export interface TemplateState {
  key: string
  /** Must close every connection it opens: a database in use cannot be a template. */
  prepare(database: RoleConnections): Promise<void>
}

const server = await startPostgres({ profile: 'test' })
await watch()
let databases = 0

/**
 * A database of its own for the calling test file, copied in milliseconds from a template that the first caller prepares. All tests
 * of this clone use one server without fsync; databases and server go when the processes that used them have ended.
 */
export async function testDatabase(state: TemplateState): Promise<RoleConnections> {
  const template = await ensureTemplate(state)
  const name = `test_${process.pid}_${++databases}`
  await withClient({ ...server.owner, database: 'postgres' }, async client => {
    // Left behind by a process that once had our number.
    await client.query(`drop database if exists ${name} with (force)`)
    // Copying files beats writing every page to the log, the more so the larger the template.
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  return { owner: { ...server.owner, database: name }, app: { ...server.app, database: name } }
}

/** The database in which the state of this key is kept. */
export function templateName(key: string): string {
  return `template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

/** Makes the template once, under a lock that all test processes share; half a template is made anew. */
async function ensureTemplate({ key, prepare }: TemplateState): Promise<string> {
  const name = templateName(key)
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

/** Starts the watcher if there is none: it must outlive this process, so it is one of its own. */
async function watch(): Promise<void> {
  const { rows } = await withClient({ ...server.owner, database: 'postgres' }, client =>
    client.query<{ free: boolean }>(`select pg_try_advisory_lock(${watchLock}) as free`),
  )
  if (!rows[0]!.free) return
  const compiler = fileURLToPath(new URL('../swc.mjs', import.meta.url))
  const watcher = fileURLToPath(new URL('./idle-server.ts', import.meta.url))
  // Without the runner's environment it would report to the runner as if it were a test file.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env
  spawn(process.execPath, ['--import', compiler, watcher], { detached: true, stdio: 'ignore', cwd: '/', env }).unref()
}
