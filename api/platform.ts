import type { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Act } from './context.ts'
import type { Listeners } from './facts.ts'
import type { FileStore } from './files/file-store.ts'
import type { LiveFeed } from './live/live-feed.ts'
import type { Carriers } from './notify/carriers.ts'
import type { Reads } from './read/reads.ts'
import type { Seals } from './seals.ts'

/** The long-lived parts of a running server, built once by `app.ts` and by tests. */
export interface Platform {
  readonly orm: MikroORM
  /** Connections of the read path, which carry their viewer's scope. */
  readonly reads: Reads
  /** Tells which rows change. */
  readonly live: LiveFeed
  /** Connections apart from the ORM's: for what must neither wait for a transaction nor be undone with it, such as counting attempts. */
  readonly aside: Pool
  /** Keys that seal and find personal data. */
  readonly seals: Seals
  /** Where sealed files lie. */
  readonly files: FileStore
  readonly log: Logger
  readonly listeners: Listeners<Act>
  /** How messages leave, by channel. */
  readonly carriers: Carriers
  /** Hosts that webhooks may reach, private ones too; none named: any public host. */
  readonly webhookHosts: readonly string[]
  /** The address people use; links in messages begin with it. */
  readonly publicUrl: URL
}
