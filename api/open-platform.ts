import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { limits } from './execution/limits.ts'
import { type FileStore, noStore } from './files/file-store.ts'
import { houseListeners } from './listeners.ts'
import { LiveFeed } from './live/live-feed.ts'
import { openCarriers, type Post } from './notify/carriers.ts'
import { openOrm } from './orm.ts'
import type { Platform } from './platform.ts'
import type { ConnectionParameters } from './postgres/connection.ts'
import { giveBackLost } from './postgres/lost-connections.ts'
import { Connections } from './read/connections.ts'
import { Reads } from './read/reads.ts'
import { type EntityMetadata, tablesOf } from './read/table.ts'
import { keptTypes } from './readings.ts'
import { sealsUnder } from './seals.ts'
import { systemClock } from './time/clock.ts'

/** A platform whose connections somebody has to close. */
export interface OpenPlatform extends Platform {
  close(): Promise<void>
}

/** How a server is reached by people, and reaches them. */
export interface Outlets {
  readonly publicUrl: URL
  readonly post: Post
  readonly webhookHosts?: readonly string[]
}

/** The outlets of tests and of commands that send nothing. */
const noOutlets: Outlets = {
  publicUrl: new URL('http://127.0.0.1:4000'),
  post: { from: 'jiangku@localhost', spool: join(tmpdir(), `jiangku-spool-${process.pid}`) },
}

/** The long-lived parts of a server over one database, as its app role. Statements that run too long are cancelled by the database. */
export async function openPlatform(
  app: ConnectionParameters,
  masterKey: Uint8Array,
  log: Logger,
  files: FileStore = noStore,
  { publicUrl, post, webhookHosts = [] }: Outlets = noOutlets,
): Promise<OpenPlatform> {
  const driverOptions = { statement_timeout: limits.statement, ...(app.ssl === undefined ? {} : { ssl: app.ssl }) }
  const orm = await openOrm(app, { driverOptions: { ...driverOptions, onPoolCreated: giveBackLost }, logger: () => undefined })
  const aside = new Pool({ ...app, ...driverOptions, max: 2 })
  aside.on('error', error => log.warn({ err: error }, 'an idle connection was lost'))
  const tables = tablesOf(orm.getMetadata().getAll().values() as Iterable<EntityMetadata>)
  const connections = new Connections({ database: app, statementTimeout: limits.statement, keeping: 'session' })
  const reads = new Reads(
    connections,
    keptTypes.map(name => tables.get(name)!),
    systemClock,
  )
  const unfollow = await reads.follow(app)
  const live = new LiveFeed(app)
  return {
    orm,
    reads,
    live,
    aside,
    log,
    files,
    seals: sealsUnder(masterKey),
    listeners: houseListeners(),
    carriers: openCarriers(post),
    publicUrl,
    webhookHosts,
    close: async () => void (await Promise.all([orm.close(), aside.end(), connections.close(), unfollow(), live.close()])),
  }
}
