import { createHmac } from 'node:crypto'
import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg'
import type { ConnectionParameters, PostgresServer } from './connection.ts'
import { ensureDatabase, ensureExists, unreachable } from './ensure-database.ts'
import { PostgresFailure } from './failure.ts'
import { withClient } from './roles.ts'

/**
 * Uses a PostgreSQL that others run. `ownerUrl` is the login of migrations; `appUrl` that of requests. Without an `appUrl` the app
 * role is named after the owner (`office` or `office_owner` → `office_app`) and made by it, with a password derived from the
 * owner's own, so that nothing is to be remembered. Throws PostgresFailure, with the statements an administrator has to run.
 */
export async function connectTo(ownerUrl: string, appUrl?: string): Promise<PostgresServer> {
  const owner = parametersOf(ownerUrl)
  await ensureExists(owner)
  const app = appUrl === undefined ? await ensureAppLogin(owner) : parametersOf(appUrl)
  await ensureDatabase({ owner, app }, owner.database)
  const version = await withClient(app, async client => {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]!.server_version
  }).catch(error => {
    throw unreachable(app, error)
  })
  // `15.18 (Debian 15.18-0+deb12u1)`: the builder's remark says nothing to us.
  return { owner, app, version: version.split(' ')[0]!, stop: async () => undefined }
}

/** What the driver makes of a URL and of the PG… variables of the environment. */
function parametersOf(url: string): ConnectionParameters {
  let client: Client
  try {
    client = new Client({ connectionString: url })
  } catch (error) {
    // The driver's message may quote the URL, and the URL holds a password.
    throw new PostgresFailure('urlUnreadable', {}, error)
  }
  const { host, port, user, password, database, ssl } = client
  return {
    host,
    port,
    user: user ?? '',
    database: database ?? user ?? '',
    ...(password ? { password: String(password) } : {}),
    ...(ssl ? { ssl } : {}),
  }
}

async function ensureAppLogin(owner: ConnectionParameters): Promise<ConnectionParameters> {
  const user = `${owner.user.replace(/_owner$/, '')}_app`
  const password = owner.password && createHmac('sha256', owner.password).update(`app role ${user}`).digest('base64url')
  const app: ConnectionParameters = { ...owner, user, ...(password ? { password } : {}) }
  if (await canLogIn(app)) return app
  await withClient(owner, client => makeRole(client, app)).catch(error => {
    throw new PostgresFailure('appRoleMissing', { role: user, owner: owner.user, database: owner.database }, error)
  })
  return app
}

async function canLogIn(app: ConnectionParameters): Promise<boolean> {
  return withClient(app, async () => true).catch(error => {
    // Class 28: no such role or a wrong password; 42501: the role is there and may not connect to this database yet.
    if (error instanceof DatabaseError && error.code?.startsWith('28')) return false
    if (error instanceof DatabaseError && error.code === '42501') return true
    throw unreachable(app, error)
  })
}

async function makeRole(client: Client, { user, password }: ConnectionParameters): Promise<void> {
  const secret = password ? ` password ${escapeLiteral(password)}` : ''
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [user])
  const powers = rowCount ? 'login' : 'login nosuperuser nocreatedb nocreaterole'
  await client.query(`${rowCount ? 'alter' : 'create'} role ${escapeIdentifier(user)} ${powers}${secret}`)
}
