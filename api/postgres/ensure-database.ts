import { DatabaseError, escapeIdentifier } from 'pg'
import type { ConnectionParameters, RoleConnections } from './connection.ts'
import { PostgresFailure } from './failure.ts'
import { withClient } from './roles.ts'

/**
 * Creates the database `name` if it is missing: owned by the owner, seeing Chinese; and returns both logins to it. The app role may
 * read and write what the owner will create there, as far as row-level security lets it. Throws PostgresFailure.
 */
export async function ensureDatabase(server: RoleConnections, name: string): Promise<RoleConnections> {
  const owner: ConnectionParameters = { ...server.owner, database: name }
  const app: ConnectionParameters = { ...server.app, database: name }
  await ensureExists(owner)
  await withClient(owner, client => client.query(admission(app)))
  return { owner, app }
}

/** Creates the database of these parameters if it is missing. Throws PostgresFailure. */
export async function ensureExists(owner: ConnectionParameters): Promise<void> {
  try {
    await withClient(owner, async () => undefined)
  } catch (error) {
    // 3D000: invalid_catalog_name
    if (error instanceof DatabaseError && error.code === '3D000') return create(owner)
    throw unreachable(owner, error)
  }
}

/** Says where nobody answered, without the password. */
export function unreachable({ host, port, user, database }: ConnectionParameters, error: unknown): PostgresFailure<'unreachable'> {
  return new PostgresFailure('unreachable', { where: `${user}@${host}:${port}/${database}`, reason: (error as Error).message }, error)
}

async function create(owner: ConnectionParameters): Promise<void> {
  const database = escapeIdentifier(owner.database)
  try {
    await withClient({ ...owner, database: 'postgres' }, async client => {
      const { rows } = await client.query<{ major: number; ctype: string | null }>(serverTraits)
      const { major, ctype } = rows[0]!
      // The builtin provider neither changes with the operating system nor is slow; it exists from 17 on.
      const provider = major >= 17 ? "locale_provider builtin builtin_locale 'C.UTF-8'" : 'locale_provider libc'
      await client.query(`create database ${database} template template0 encoding 'UTF8' ${provider} locale '${ctype ?? 'C.UTF-8'}'`)
    })
    await withClient(owner, client => client.query(`${grantingAlone}; revoke all on database ${database} from public`))
  } catch (error) {
    // 42P04 duplicate_database, 23505 unique_violation: another process was faster.
    if (error instanceof DatabaseError && (error.code === '42P04' || error.code === '23505')) return
    throw new PostgresFailure('databaseMissing', { database: owner.database, owner: owner.user, reason: (error as Error).message }, error)
  }
}

// A UTF-8 locale that the server's machine has is one its databases use, the template's first.
const serverTraits = `
  select current_setting('server_version_num')::int / 10000 as major,
    (select datctype from pg_database where datctype ~* 'utf-?8' order by datname = 'template1' desc limit 1) as ctype`

// Two servers that boot at once would trip over each other's grants: "tuple concurrently updated". The lock is known within one database
// only.
const grantingAlone = 'select pg_advisory_xact_lock(4100719)'

// Whoever may not grant (the database being another's) is only warned: the boot checks then say what is missing.
function admission({ database, user }: ConnectionParameters): string {
  const app = escapeIdentifier(user)
  return `
    ${grantingAlone};
    grant connect, temporary on database ${escapeIdentifier(database)} to ${app};
    grant usage on schema public to ${app};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
    alter default privileges in schema public grant usage, select on sequences to ${app};`
}
