import { Client } from 'pg'
import { ownerRole } from './connection.ts'

// The types of pg leave out what its documentation offers.
declare module 'pg' {
  interface Client {
    ref(): void
    unref(): void
  }
}

/**
 * A session that says: a process uses this server. It ends with its process, even by kill -9, so that the last to leave can tell
 * that it is the last.
 */
export interface Keeper {
  /** The server's own version, such as `18.4`. */
  version: string
  /** How many other processes use the server; undefined when the server is gone. */
  others(): Promise<number | undefined>
  end(): Promise<void>
}

export const keeperName = 'jiangku keeper'

/** Opens the session; `lost` is called when the server ends it, and never after `end`. */
export async function openKeeper(at: { host: string; port: number }, lost: () => void): Promise<Keeper> {
  const client = new Client({ ...at, user: ownerRole, database: 'postgres', application_name: keeperName })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  client.once('end', lost)
  // From here on it must not keep Node from ending.
  client.unref()
  return {
    version: rows[0]!.server_version,
    others: () => countOthers(client),
    end: async () => {
      client.off('end', lost)
      client.ref()
      await client.end().catch(() => undefined)
    },
  }
}

async function countOthers(client: Client): Promise<number | undefined> {
  client.ref()
  try {
    const { rows } = await client.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [keeperName],
    )
    return rows[0]!.others
  } catch {
    return undefined
  }
}
