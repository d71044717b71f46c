import { join } from 'node:path'
import type { Logger } from 'pino'
import { buildApp } from './app.ts'
import { banner } from './banner.ts'
import type { Config } from './config.ts'
import { diskStore } from './files/file-store.ts'
import { s3Store } from './files/s3-store.ts'
import { graphiqlFiles } from './http/graphiql/bundle.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { openPlatform } from './open-platform.ts'
import { type DemoWorld, openDemoWorld, openOffice, prepareDatabase } from './open-world.ts'
import type { PostgresServer, RoleConnections } from './postgres/connection.ts'
import { ensureDatabase } from './postgres/ensure-database.ts'
import { systemClock } from './time/clock.ts'
import { startUpkeep } from './upkeep.ts'

/** The embedded database of an installation without the demo world: neither ever sees the other. */
const officeDatabase = 'jiangku_office'

/** What the server stands on. */
export interface Ground {
  /** The folder of this installation. */
  readonly directory: string
  readonly masterKey: Uint8Array
  readonly log: Logger
  /** What has to be closed when the server ends, the last opened first. */
  readonly opened: (() => unknown)[]
}

/** Opens the platform on a running PostgreSQL and listens. */
export async function serve(
  postgres: PostgresServer,
  config: Config,
  world: DemoWorld & { readonly empty: boolean },
  { directory, masterKey, log, opened }: Ground,
): Promise<void> {
  const withDemo = config.database === undefined && !world.empty
  const database: RoleConnections = world.empty && !config.database ? await ensureDatabase(postgres, officeDatabase) : postgres
  await prepareDatabase(database.owner)

  const files = config.s3
    ? s3Store(config.s3, systemClock)
    : await diskStore(config.filesDirectory ?? join(directory, world.empty ? 'files-office' : 'files'))
  const publicUrl = config.publicUrl ?? new URL(`http://${config.host}:${config.port}`)
  const spool = config.mailSpool ?? join(directory, 'spool')
  const platform = await openPlatform(database.app, masterKey, log, files, {
    publicUrl,
    post: { smtpUrl: config.smtpUrl, from: config.mailFrom, spool },
    webhookHosts: config.webhookHosts,
  })
  opened.push(platform.close)
  const demo = withDemo ? await openDemoWorld(database.owner, platform.seals, systemClock, world) : undefined

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
