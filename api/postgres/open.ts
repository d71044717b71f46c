import { checkDatabase } from './boot-checks.ts'
import { connectTo } from './connect-to.ts'
import type { PostgresServer } from './connection.ts'
import { startPostgres } from './start.ts'

/** Where the product's database is: an outside server by its URLs, or else the embedded one, in `directory` if given. */
export interface PostgresConfig {
  ownerUrl?: string
  appUrl?: string
  directory?: string
}

/** The product's database, checked and ready for migrations: outside or embedded, the rest of the product sees no difference. */
export async function openPostgres({ ownerUrl, appUrl, directory }: PostgresConfig): Promise<PostgresServer> {
  const server = ownerUrl === undefined ? await startPostgres({ profile: 'production', directory }) : await connectTo(ownerUrl, appUrl)
  try {
    await checkDatabase(server)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}
