import type { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Act } from './context.ts'
import type { Listeners } from './facts.ts'
import type { Seals } from './seals.ts'

/** The long-lived parts of a running server, built once by `app.ts` and by tests. */
export interface Platform {
  readonly orm: MikroORM
  /** Keys that seal and find personal data. */
  readonly seals: Seals
  readonly log: Logger
  readonly listeners: Listeners<Act>
}
