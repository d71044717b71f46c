import { pino } from 'pino'
import { buildApp } from '../../api/app.ts'
import { openPlatform } from '../../api/open-platform.ts'
import type { RoleConnections } from '../../api/postgres/connection.ts'
import { demoPassword } from '../../seeds/world.ts'
import { temporaryStore } from '../files/store.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { testSeals } from '../key.ts'
import { plantedDatabase } from '../planted.ts'

/** The password of the demo accounts of a planted test database. */
export const password = demoPassword(testSeals)

/** A listening server over a demo world of its own; `url` is its GraphQL endpoint. Closed by `close`. */
export interface DemoServer {
  readonly url: string
  readonly database: RoleConnections
  /** Runs the jobs that are due. */
  runJobs(): Promise<void>
  close(): Promise<void>
}

/** Starts a server over a demo world of that many experts, with as many requests per minute and address. */
export async function demoServer(experts: number, requestsPerMinute = 100_000): Promise<DemoServer> {
  const database = await plantedDatabase(experts)
  const platform = await openPlatform(database.app, Buffer.alloc(32, 7), pino({ level: 'silent' }), await temporaryStore())
  const app = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1'), trustedProxies: [], requestsPerMinute })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: `${address}/graphql`,
    database,
    runJobs: () => runDueJobs(platform, database.owner),
    close: async () => {
      await app.close()
      await platform.close()
    },
  }
}
