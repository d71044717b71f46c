import { migrate } from '../../api/migrate.ts'
import type { RoleConnections } from '../../api/postgres/connection.ts'
import { ensureDatabase } from '../../api/postgres/ensure-database.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { sealsUnder } from '../../api/seals.ts'
import { systemClock } from '../../api/time/clock.ts'
import { dayInShanghai } from '../../api/time/shanghai.ts'
import { plantFounding } from '../../seeds/founding.ts'
import { plantWorld } from '../../seeds/world.ts'

/** The bench's people are invented, and so is the key that seals them. */
export const masterKey = Buffer.alloc(32, 'jiangku bench')

export interface BenchWorld extends RoleConnections {
  stop(): Promise<void>
}

/** A database of the embedded server with a demo world of that many experts, planted by the first call and kept. */
export async function benchWorld(experts: number): Promise<BenchWorld> {
  const server = await startPostgres({ profile: 'production' })
  const world = await ensureDatabase(server, `bench_${experts}`)
  await migrate(world.owner)
  const planted = await withClient(world.owner, async client => (await client.query('select from expert limit 1')).rowCount === 1)
  if (!planted) {
    const started = performance.now()
    await plantFounding(world.owner)
    await plantWorld(world.owner, {
      experts,
      today: dayInShanghai(systemClock.now()),
      seals: sealsUnder(masterKey),
      progress: () => undefined,
    })
    await withClient(world.owner, client => client.query('vacuum analyze'))
    console.log(`planted ${experts} experts in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  return { ...world, stop: server.stop }
}
