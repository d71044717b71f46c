import { join } from 'node:path'
import { parseArgs } from 'node:util'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { banner } from './banner.ts'
import { type Config, ConfigFault, readConfig } from './config.ts'
import { diskStore } from './files/file-store.ts'
import { s3Store } from './files/s3-store.ts'
import { graphiqlFiles } from './http/graphiql/bundle.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { openLog } from './log.ts'
import { ensureMasterKey, readMasterKey } from './master-key.ts'
import { openPlatform } from './open-platform.ts'
import { openDemoWorld, openOffice, prepareDatabase } from './open-world.ts'
import type { RoleConnections } from './postgres/connection.ts'
import { ensureDatabase } from './postgres/ensure-database.ts'
import { PostgresFailure } from './postgres/failure.ts'
import { openPostgres } from './postgres/open.ts'
import { findDirectory } from './postgres/place.ts'
import { systemClock } from './time/clock.ts'
import { startUpkeep } from './upkeep.ts'

/** The embedded database of an installation without the demo world: neither ever sees the other. */
const officeDatabase = 'jiangku_office'

const { values: options } = parseArgs({
  options: { empty: { type: 'boolean', default: false }, experts: { type: 'string', default: '5000' } },
})

/** What has to be closed when the server ends, the last opened first. */
const opened: (() => unknown)[] = []

async function closeAll(): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close()
}

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) log.fatal({ err }, 'closing after an unexpected error')
    await closeAll()
  })
  const postgres = await openPostgres(config.database ?? {})
  opened.push(postgres.stop)
  const withDemo = config.database === undefined && !options.empty
  const database: RoleConnections = options.empty && !config.database ? await ensureDatabase(postgres, officeDatabase) : postgres
  await prepareDatabase(database.owner)

  const masterKey = config.masterKeyFile
    ? await readMasterKey(config.masterKeyFile)
    : await ensureMasterKey(join(await findDirectory('main'), 'master.key'))
  const files = config.s3
    ? s3Store(config.s3, systemClock)
    : await diskStore(config.filesDirectory ?? join(await findDirectory('main'), options.empty ? 'files-office' : 'files'))
  const publicUrl = config.publicUrl ?? new URL(`http://${config.host}:${config.port}`)
  const spool = config.mailSpool ?? join(await findDirectory('main'), 'spool')
  const platform = await openPlatform(database.app, masterKey, log, files, {
    publicUrl,
    post: { smtpUrl: config.smtpUrl, from: config.mailFrom, spool },
    webhookHosts: config.webhookHosts,
  })
  opened.push(platform.close)
  const experts = Math.max(1, Number(options.experts) || 5_000)
  const demo = withDemo ? await openDemoWorld(database.owner, platform.seals, systemClock, experts) : undefined

  const app = await buildApp(platform, { ...config, publicUrl })
  opened.push(() => app.close())
  const address = new URL(await app.listen({ host: config.host, port: config.port }))
  opened.push(startUpkeep(platform.aside, log).stop)
  opened.push((await startJobs(platform, database.app)).stop)
  const firstSignIn = withDemo ? undefined : await openOffice(database.owner, config.publicUrl ?? address)
  const startedIn = performance.now()
  process.stdout.write(
    banner({
      address: config.publicUrl ?? address,
      databaseVersion: postgres.version,
      startedIn,
      demo,
      firstSignIn,
      ...(config.smtpUrl ? {} : { spool }),
    }),
  )
  // Made while nobody waits for it yet.
  graphiqlFiles().catch(err => log.warn({ err }, 'GraphiQL cannot be prepared'))
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
  await start(config).catch(async error => {
    await closeAll().catch(() => undefined)
    explain(error, config)
  })
} catch (error) {
  if (!(error instanceof ConfigFault)) throw error
  console.error(error.message)
  process.exit(1)
}
