import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'

/** Waits until a transaction of a world's database waits for a lock. */
export async function someoneWaits(world: { rows(sql: string): Promise<readonly object[]> }): Promise<void> {
  const waiting = `select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`
  for (let time = 0; (await world.rows(waiting)).length === 0; time++) {
    assert.ok(time < 1_000, 'nobody waits')
    await setTimeout(20)
  }
}
