import { access } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { keeperName } from '../api/postgres/keeper.ts'
import { withClient } from '../api/postgres/roles.ts'
import { startPostgres } from '../api/postgres/start.ts'
import { watchLock } from './watch-lock.ts'

// The one process that outlives the test processes: clears up behind them, and ends their server when they have been gone a while.
// Its argument is the server's folder, where it is not the one all tests share.
const directory = process.argv[2]
const quietSeconds = 3
const keptTemplates = 8

/** Watches until nobody has used the server for a while, then stops it; true when someone came at that very moment. */
async function watchOnce(): Promise<boolean> {
  const server = await startPostgres({ profile: 'test', directory })
  const postgres = { ...server.owner, database: 'postgres' }
  const mine = await withClient(postgres, async client => {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${watchLock}) as mine`)
    if (rows[0]!.mine) await untilQuiet(client)
    return rows[0]!.mine
  }).catch(() => true)
  await server.stop()
  return mine && withClient(postgres, async () => true).catch(() => false)
}

async function untilQuiet(client: Client): Promise<void> {
  for (let quiet = 0; quiet < quietSeconds; quiet++) {
    await sleep(1000)
    if (await inUse(client)) quiet = -1
    await dropLeftovers(client)
  }
  await dropOldTemplates(client)
}

/** Whether anyone but this process keeps the server. */
async function inUse(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_stat_activity where application_name = $1', [keeperName])
  return rowCount! > 1
}

/** Drops the databases of processes that ended. */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname ~ '^test_'")
  for (const { datname } of rows) {
    const pid = /^test_(\d+)_/.exec(datname)?.[1]
    if (pid === undefined || !(await lives(pid))) await client.query(`drop database if exists ${datname} with (force)`)
  }
}

/** Drops all but the newest templates. Whoever comes at this moment and wants one of them prepares it again. */
async function dropOldTemplates(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^template_' order by oid desc offset ${keptTemplates}`,
  )
  for (const { datname } of rows) {
    await client.query(`alter database ${datname} with is_template false`)
    await client.query(`drop database if exists ${datname} with (force)`)
  }
}

async function lives(pid: string): Promise<boolean> {
  return access(`/proc/${pid}`).then(
    () => true,
    () => false,
  )
}

while (await watchOnce());
