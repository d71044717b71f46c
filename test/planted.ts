import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate, migrationFiles } from '../api/migrate.ts'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { systemClock } from '../api/time/clock.ts'
import { dayInShanghai } from '../api/time/shanghai.ts'
import { plantFounding } from '../seeds/founding.ts'
import { plantWorld } from '../seeds/world.ts'
import { testDatabase } from './database.ts'
import { testSeals } from './key.ts'
import { askAtEnd } from './sound-at-end.ts'

/**
 * A database of its own for the calling test file with the founding records and a demo world of that many experts, as of today.
 * Planted once per day and state of the seeds, copied afterwards.
 */
export async function plantedDatabase(experts: number): Promise<RoleConnections> {
  const today = dayInShanghai(systemClock.now())
  const database = await testDatabase({
    key: JSON.stringify([migrationFiles(), seedFiles(), experts, today]),
    prepare: async ({ owner }) => {
      await migrate(owner)
      await plantFounding(owner)
      await plantWorld(owner, { experts, today, seals: testSeals, progress: () => {} })
    },
  })
  askAtEnd(database.owner)
  return database
}

function seedFiles(): string {
  const root = fileURLToPath(new URL('../seeds/', import.meta.url))
  const hash = createHash('sha256')
  for (const file of globSync('**/*.{ts,csv}', { cwd: root }).sort()) hash.update(file).update(readFileSync(root + file))
  return hash.digest('hex')
}
