import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Migration, Migrator } from '@mikro-orm/migrations'
import { Logger, runMigrations } from 'graphile-worker'
import { Pool } from 'pg'
import { type DatabaseAddress, openOrm } from './orm.ts'

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
 * in a transaction. Returns the names of ours that ran.
 */
export async function migrate(owner: DatabaseAddress): Promise<string[]> {
  await migrateQueue(owner)
  const migrationsList = migrationFiles().map(({ name, sql }) => ({ name, class: migrationOf(sql) }))
  const orm = await openOrm(owner, { extensions: [Migrator], migrations: { migrationsList, snapshot: false }, logger: () => {} })
  try {
    return (await orm.migrator.up()).map(migration => migration.name)
  } finally {
    await orm.close()
  }
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
