import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as turns } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { type Config, ConfigFault, readConfig } from './config.ts'
import { openLog } from './log.ts'
import { ensureMasterKey, readMasterKey } from './master-key.ts'
import { type Options, readOptions } from './options.ts'
import { PostgresFailure } from './postgres/failure.ts'
import { openPostgres } from './postgres/open.ts'
import { findDirectory } from './postgres/place.ts'
import { systemClock } from './time/clock.ts'
import { dayInShanghai } from './time/shanghai.ts'
import { inventApart } from './world-ahead.ts'

/** What has to be closed when the server ends, the last opened first. */
const opened: (() => unknown)[] = []

async function closeAll(): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close()
}

async function start(config: Config, world: Options): Promise<void> {
  const log = openLog(config.logLevel)
  // A fault of the machine ends the process at once: no code runs after it, and one that waited for it would wait for ever.
  closeWithGrace({ delay: 10_000, logger: false, skip: ['SIGILL', 'SIGTRAP', 'SIGBUS', 'SIGFPE', 'SIGSEGV'] }, async ({ err }) => {
    if (err) log.fatal({ err }, 'closing after an unexpected error')
    await closeAll()
  })
  const directory = await findDirectory('main')
  const masterKey = config.masterKeyFile ? await readMasterKey(config.masterKeyFile) : await ensureMasterKey(join(directory, 'master.key'))
  const isFirstStart = config.database === undefined && !existsSync(join(directory, 'data'))
  const opening = openPostgres(config.database ?? {})
  // Awaited below: until then its failure is nobody's yet.
  opening.catch(() => undefined)
  const ahead =
    isFirstStart && !world.empty ? inventApart({ experts: world.experts, today: dayInShanghai(systemClock.now()), masterKey }) : undefined
  ahead?.catch(() => undefined)
  await Promise.race([opening, turns(300)])
  await loadParts()
  const postgres = await opening
  opened.push(postgres.stop)
  const { serve } = await import('./serve.ts')
  await serve(postgres, config, { ...world, ahead }, { directory, masterKey, log, opened })
}

/** Loads the server's modules while the database starts beside. Loading leaves the thread to nobody, so it takes breaths between parts. */
async function loadParts(): Promise<void> {
  const parts = [
    () => import('@mikro-orm/postgresql'),
    () => import('type-graphql'),
    () => import('../schema/index.ts'),
    () => import('./schema.ts'),
    () => import('./serve.ts'),
  ]
  for (const load of parts) {
    await turns(20)
    await load()
  }
}

/** Says what keeps the server from starting, where a person can do something about it. */
function explain(error: unknown, { host, port }: Config): never {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(
      `端口 ${host}:${port} 已被占用；请停止占用它的程序，或设置 PORT · The port ${host}:${port} is taken; stop what holds it, or set PORT`,
    )
  } else if (error instanceof PostgresFailure || error instanceof ConfigFault) console.error(error.message)
  else console.error(error)
  process.exit(1)
}

try {
  const config = readConfig(process.env)
  await start(config, readOptions(process.argv.slice(2))).catch(async error => {
    await closeAll().catch(() => undefined)
    explain(error, config)
  })
} catch (error) {
  if (!(error instanceof ConfigFault)) throw error
  console.error(error.message)
  process.exit(1)
}
