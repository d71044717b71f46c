import { migrate, migrationFiles } from '../api/migrate.ts'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { testDatabase } from './database.ts'
import { askAtEnd } from './sound-at-end.ts'

/** A migrated, otherwise empty database of its own for the calling test file. */
export async function migratedDatabase(): Promise<RoleConnections> {
  const database = await testDatabase({
    key: JSON.stringify(migrationFiles()),
    prepare: async ({ owner }) => void (await migrate(owner)),
  })
  askAtEnd(database.owner)
  return database
}
