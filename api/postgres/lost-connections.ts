import type { Pool, PoolClient } from 'pg'

/** How long whoever holds a lost connection has to give it back themselves. */
const PATIENCE = 1_000

/**
 * Gives back connections that the database ended while a transaction held them. The query builder does not when its rollback fails on the
 * dead connection; each would then take a place of the pool for good, and the last one the server.
 */
export function giveBackLost(pool: Pool): void {
  pool.on('connect', client => {
    client.once('end', () => {
      setTimeout(() => {
        try {
          ;(client as PoolClient).release(true)
        } catch {
          // It was given back already, or was never lent.
        }
      }, PATIENCE).unref()
    })
  })
}
