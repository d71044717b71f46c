import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'

/** Waits until so many transactions of a world's database wait for a lock. */
export async function someoneWaits(world: { rows(sql: string): Promise<readonly object[]> }, transactions = 1): Promise<void> {
  const waiting = `select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`
  for (let time = 0; (await world.rows(waiting)).length < transactions; time++) {
    assert.ok(time < 1_000, `fewer than ${transactions} wait`)
    await setTimeout(20)
  }
}
