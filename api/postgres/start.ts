import { Client } from 'pg'
import { embeddedMajor, installBinaries } from './binaries.ts'
import { appRole, mainDatabase, ownerRole, type PostgresServer } from './connection.ts'
import { ensureDatabase } from './ensure-database.ts'
import { ensureInitialised } from './initialise.ts'
import { launch, shutDown, untilReady } from './launch.ts'
import { findPlace, type Place } from './place.ts'
import { livingPostmaster } from './postmaster.ts'
import { ensureRoles } from './roles.ts'
import { type Profile, writeSettings } from './settings.ts'
import { underStartLock } from './start-lock.ts'

// The types of pg leave out what its documentation offers.
declare module 'pg' {
  interface Client {
    ref(): void
    unref(): void
  }
}

/** Which embedded server: its durability, and its folder where the default does not suit. */
export interface PostgresOptions {
  profile: Profile
  directory?: string
}

// Sessions of this name say: a process uses this server. They end with their process, even by kill -9.
const keeperName = 'jiangku keeper'

/**
 * Starts the embedded PostgreSQL, or adopts it where another process did, or an earlier one that was killed. Its data outlive it.
 * Throws PostgresFailure.
 */
export async function startPostgres({ profile, directory }: PostgresOptions): Promise<PostgresServer> {
  await embeddedMajor()
  const place = await findPlace(profile === 'test' ? 'test' : 'main', directory)
  const at = { host: place.socket, port: 5432 }
  const owner = { ...at, user: ownerRole, database: mainDatabase }
  const app = { ...at, user: appRole, database: mainDatabase }
  const keeper = await underStartLock(place.directory, async () => {
    await ensureRunning(place, profile)
    await ensureDatabase({ owner, app }, mainDatabase)
    return keep(at)
  })
  const { rows } = await keeper.query<{ server_version: string }>('show server_version')
  // From here on the keeper alone must not keep Node from ending.
  keeper.unref()
  return { owner, app, version: rows[0]!.server_version, stop: () => release(place, keeper) }
}

async function ensureRunning(place: Place, profile: Profile): Promise<void> {
  if ((await livingPostmaster(place.data)) && (await untilReady(place))) return
  const binaries = await installBinaries(place.directory)
  await ensureInitialised(place, binaries)
  await writeSettings(place, profile)
  await launch(place, binaries)
  await ensureRoles({ host: place.socket, port: 5432 })
}

async function keep(at: { host: string; port: number }): Promise<Client> {
  const keeper = new Client({ ...at, user: ownerRole, database: 'postgres', application_name: keeperName })
  keeper.on('error', () => undefined)
  await keeper.connect()
  return keeper
}

/** Gives up our use of the server and shuts it down when it was the last. Twice is once. */
async function release(place: Place, keeper: Client): Promise<void> {
  keeper.ref()
  await underStartLock(place.directory, async () => {
    const others = await otherKeepers(keeper)
    await keeper.end().catch(() => undefined)
    if (others === 0) await shutDown(place)
  })
}

/** How many other processes use the server; none when it is gone. */
async function otherKeepers(keeper: Client): Promise<number | undefined> {
  try {
    const { rows } = await keeper.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [keeperName],
    )
    return rows[0]!.others
  } catch {
    return undefined
  }
}
