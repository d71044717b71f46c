import { access } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { keeperName } from '../api/postgres/keeper.ts'
import { withClient } from '../api/postgres/roles.ts'
import { startPostgres } from '../api/postgres/start.ts'
import { watchLock } from './watch-lock.ts'

// The one process that outlives the test processes: clears up behind them, and ends their server when they have been gone a while.
const quietSeconds = 5
const keptTemplates = 8

while (await watchOnce());

/** Watches until nobody has used the server for a while, then stops it; true when someone came at that very moment. */
async function watchOnce(): Promise<boolean> {
  const server = await startPostgres({ profile: 'test' })
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
}

/** Whether anyone but this process keeps the server. */
async function inUse(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_stat_activity where application_name = $1', [keeperName])
  return rowCount! > 1
}

/** Drops the databases of processes that ended, and all but the newest templates. */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^test_' or oid in
       (select oid from pg_database where datname ~ '^template_' order by oid desc offset ${keptTemplates})`,
  )
  for (const { datname } of rows) {
    const pid = /^test_(\d+)_/.exec(datname)?.[1]
    if (pid !== undefined && (await lives(pid))) continue
    if (pid === undefined) await client.query(`alter database ${datname} with is_template false`)
    // Someone may be copying a template just now: it will still be here the next time.
    await client.query(`drop database if exists ${datname}`).catch(() => undefined)
  }
}

const lives = (pid: string) =>
  access(`/proc/${pid}`).then(
    () => true,
    () => false,
  )
