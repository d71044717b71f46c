import { migrate, migrationFiles } from '../api/migrate.ts'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { testDatabase } from './database.ts'

/** A migrated, otherwise empty database of its own for the calling test file. */
export function migratedDatabase(): Promise<RoleConnections> {
  return testDatabase({
    key: JSON.stringify(migrationFiles()),
    prepare: async database => void (await migrate(database.owner)),
  })
}
