import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Migration, Migrator } from '@mikro-orm/migrations'
import { Logger, runMigrations } from 'graphile-worker'
import { escapeLiteral, Pool } from 'pg'
import { type DatabaseAddress, openOrm } from './orm.ts'
import { PostgresFailure } from './postgres/failure.ts'

const folder = fileURLToPath(new URL('../schema/migrations/', import.meta.url))

/** The numbered migrations, `0001-tables.sql` first. */
export function migrationFiles(): readonly { readonly name: string; readonly sql: string }[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.sql'))
  return names.sort().map(name => ({ name, sql: readFileSync(folder + name, 'utf8') }))
}

const migrationOf = (sql: string) =>
  class extends Migration {
    override up(): void {
      this.addSql(sql)
    }
  }

/**
 * Brings a database up to date, as its owner role: the job queue's schema, which its package keeps, then ours. Every migration runs once,
 * in a transaction. Returns the names of ours that ran. A comment on their table tells what they were: a database that others made, of an
 * earlier state of the same files, is refused (`PostgresFailure`), not found out by its first query.
 */
export async function migrate(owner: DatabaseAddress): Promise<string[]> {
  await migrateQueue(owner)
  const files = migrationFiles()
  const migrationsList = files.map(({ name, sql }) => ({ name, class: migrationOf(sql) }))
  const orm = await openOrm(owner, { extensions: [Migrator], migrations: { migrationsList, snapshot: false }, logger: () => {} })
  try {
    const ran = (await orm.migrator.getExecuted()).map(({ name }) => name)
    const [kept] =
      ran.length === 0
        ? []
        : await orm.em.execute<{ digest: string | null }[]>(`select obj_description('mikro_orm_migrations'::regclass) as digest`)
    // The comment comes after its migrations: who was broken off between, or looks while another is there, finds the one of fewer.
    const before = files.filter(({ name }) => ran.includes(name))
    if (kept?.digest && !before.some((_, last) => kept.digest === digestOf(before.slice(0, last + 1)))) {
      throw new PostgresFailure('otherMigrations', { database: owner.database, host: owner.host })
    }
    const runNow = (await orm.migrator.up()).map(migration => migration.name)
    await orm.em.execute(`comment on table mikro_orm_migrations is ${escapeLiteral(digestOf(files))}`)
    return runNow
  } finally {
    await orm.close()
  }
}

function digestOf(files: ReturnType<typeof migrationFiles>): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex')
}

async function migrateQueue(owner: DatabaseAddress): Promise<void> {
  const pgPool = new Pool({ ...owner, max: 1 })
  // What breaks a connection fails its query too.
  pgPool.on('error', () => undefined)
  pgPool.on('connect', client => void client.on('error', () => undefined))
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) })
  } finally {
    await pgPool.end()
  }
}
