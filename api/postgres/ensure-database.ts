import { type Client, DatabaseError, escapeIdentifier } from 'pg'
import type { ConnectionParameters, RoleConnections } from './connection.ts'
import { PostgresFailure } from './failure.ts'
import { withClient } from './roles.ts'

/**
 * Creates the database `name` if it is missing, owned by the owner, seeing Chinese, closed to all but the two roles; and returns
 * both logins to it. The app role may read and write what the owner will create, as far as row-level security lets it.
 */
export async function ensureDatabase(server: RoleConnections, name: string): Promise<RoleConnections> {
  const owner: ConnectionParameters = { ...server.owner, database: name }
  const app: ConnectionParameters = { ...server.app, database: name }
  if (!(await exists(owner))) {
    await create(server, name)
  }
  await withClient(owner, client => admitApp(client, name, app.user))
  return { owner, app }
}

async function exists(owner: ConnectionParameters): Promise<boolean> {
  try {
    return await withClient(owner, async () => true)
  } catch (error) {
    // 3D000: invalid_catalog_name
    if (error instanceof DatabaseError && error.code === '3D000') return false
    throw new PostgresFailure('unreachable', { where: `${owner.host}:${owner.port}`, reason: (error as Error).message }, error)
  }
}

async function create(server: RoleConnections, name: string): Promise<void> {
  try {
    await withClient({ ...server.owner, database: 'postgres' }, async client => {
      const { rows } = await client.query<{ major: number }>("select current_setting('server_version_num')::int / 10000 as major")
      const provider = rows[0]!.major >= 17 ? "locale_provider builtin builtin_locale 'C.UTF-8'" : 'locale_provider libc'
      const ctype = await utf8Locale(client)
      await client.query(`create database ${escapeIdentifier(name)} template template0 encoding 'UTF8' ${provider} locale '${ctype}'`)
    })
  } catch (error) {
    // 42P04 duplicate_database, 23505 unique_violation: another process was faster.
    if (error instanceof DatabaseError && (error.code === '42P04' || error.code === '23505')) return
    const reason = (error as Error).message
    throw new PostgresFailure('databaseMissing', { database: name, owner: server.owner.user, reason }, error)
  }
}

/** A UTF-8 locale the server's machine has: that of its own databases, if it is one. */
async function utf8Locale(client: Client): Promise<string> {
  const { rows } = await client.query<{ datctype: string }>(
    "select datctype from pg_database where datctype ~* 'utf-?8' order by datname = 'template1' desc limit 1",
  )
  return rows[0]?.datctype ?? 'C.UTF-8'
}

async function admitApp(client: Client, name: string, app: string): Promise<void> {
  const [database, role] = [escapeIdentifier(name), escapeIdentifier(app)]
  await client.query(`
    revoke all on database ${database} from public;
    grant connect, temporary on database ${database} to ${role};
    grant usage on schema public to ${role};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage, select on sequences to ${role};
  `)
}
