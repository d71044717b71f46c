import { Client } from 'pg'
import { adminRole, appRole, type ConnectionParameters, ownerRole } from './connection.ts'

/** Makes the two roles of an embedded server, and puts their powers right if someone changed them. */
export async function ensureRoles(at: { host: string; port: number }): Promise<void> {
  await withClient({ ...at, user: adminRole, database: 'postgres' }, async client => {
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [[ownerRole, appRole]])
    const found = new Set(rows.map(row => row.rolname))
    for (const [role, powers] of [
      [ownerRole, 'login createdb nosuperuser nocreaterole nobypassrls noreplication'],
      [appRole, 'login nocreatedb nosuperuser nocreaterole nobypassrls noreplication'],
    ] as const) {
      await client.query(`${found.has(role) ? 'alter' : 'create'} role ${role} ${powers}`)
    }
  })
}

/** Runs `work` on one connection of its own, closed afterwards whatever happens. */
export async function withClient<T>(parameters: ConnectionParameters, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(parameters)
  // A server that ends a session says so twice; the query's own rejection is enough.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
