import { type Client, DatabaseError, escapeIdentifier } from 'pg'
import type { ConnectionParameters, RoleConnections } from './connection.ts'
import { PostgresFailure } from './failure.ts'
import { withClient } from './roles.ts'

const oldest = 15
const extensions = ['pg_trgm', 'btree_gist']

/**
 * Asks the database itself whether the product can trust it: version, encoding, the two roles, the extensions, and whether it sees
 * Chinese. Changes nothing. Throws the first PostgresFailure, which names the cure.
 */
export async function checkDatabase({ owner, app }: RoleConnections): Promise<void> {
  await withClient(owner, async client => {
    await checkServer(client, owner.database)
    await checkOwner(client, owner)
    await checkAppRole(client, app.user)
    await checkExtensions(client, owner.database)
    await checkSeesChinese(client, owner.database)
  })
  await withClient(app, async () => undefined)
}

async function checkServer(client: Client, database: string): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version, current_setting('server_encoding') as encoding",
  )
  const { number, version, encoding } = rows[0]!
  if (number < oldest * 10000) throw new PostgresFailure('serverTooOld', { found: version })
  if (encoding !== 'UTF8') throw new PostgresFailure('notUtf8', { database, encoding })
}

/** Migrations make tables, and the job queue a schema of its own. */
async function checkOwner(client: Client, { user, database }: ConnectionParameters): Promise<void> {
  const { rows } = await client.query<{ able: boolean }>(
    "select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as able",
  )
  if (!rows[0]!.able) throw new PostgresFailure('ownerTooWeak', { owner: user, database })
}

/** Row-level security does not bind superusers, BYPASSRLS, the owner of a table and its members. */
async function checkAppRole(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ super: boolean; bypass: boolean; member: boolean }>(
    `select rolsuper as super, rolbypassrls as bypass, pg_has_role(rolname, current_user, 'member') as member
     from pg_roles where rolname = $1`,
    [role],
  )
  const powers = rows[0]
  if (powers?.super) throw new PostgresFailure('roleTooPowerful', { role, power: 'SUPERUSER' })
  if (powers?.bypass) throw new PostgresFailure('roleTooPowerful', { role, power: 'BYPASSRLS' })
  if (powers?.member) throw new PostgresFailure('sameRole', { role })
}

async function checkExtensions(client: Client, database: string): Promise<void> {
  const { rows } = await client.query<{ name: string; installed: boolean; major: string }>(
    `select name, installed_version is not null as installed, current_setting('server_version_num')::int / 10000 as major
     from pg_available_extensions where name = any($1)`,
    [extensions],
  )
  const missing = extensions.filter(name => !rows.some(row => row.name === name))
  const version = String(rows[0]?.major ?? (await majorOf(client)))
  if (missing.length > 0) throw new PostgresFailure('extensionMissing', { extensions: missing.join(', '), version })
  for (const { name } of rows.filter(row => !row.installed)) await demandCreatable(client, name, database)
}

async function majorOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ major: number }>("select current_setting('server_version_num')::int / 10000 as major")
  return rows[0]!.major
}

async function demandCreatable(client: Client, name: string, database: string): Promise<void> {
  try {
    await tentatively(client, () => client.query(`create extension ${escapeIdentifier(name)}`))
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === '42501')) throw error
    throw new PostgresFailure('extensionForbidden', { extension: name, database }, error)
  }
}

/** pg_trgm drops the letters it does not know; under LC_CTYPE=C it knows no Han character, whatever the collation. */
async function checkSeesChinese(client: Client, database: string): Promise<void> {
  await tentatively(client, async () => {
    await client.query('create extension if not exists pg_trgm')
    const place = "select extnamespace::regnamespace::text as schema from pg_extension where extname = 'pg_trgm'"
    const { rows: at } = await client.query<{ schema: string }>(place)
    const { rows } = await client.query<{ seen: number; ctype: string }>(
      `select cardinality(${at[0]!.schema}.show_trgm('专家')) as seen, datctype as ctype from pg_database where datname = current_database()`,
    )
    const { seen, ctype } = rows[0]!
    if (seen === 0) throw new PostgresFailure('blindLocale', { database, ctype })
  })
}

/** Looks, and leaves no trace. */
async function tentatively(client: Client, look: () => Promise<unknown>): Promise<void> {
  await client.query('begin')
  try {
    await look()
  } finally {
    await client.query('rollback')
  }
}
