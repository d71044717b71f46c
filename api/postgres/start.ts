import { embeddedMajor, installBinaries, installTimeZones } from './binaries.ts'
import { appRole, mainDatabase, ownerRole, type PostgresServer } from './connection.ts'
import { ensureDatabase } from './ensure-database.ts'
import { initialise, isInitialised } from './initialise.ts'
import { type Keeper, openKeeper } from './keeper.ts'
import { launch, shutDown, untilReady } from './launch.ts'
import { findDirectory, type Place, settle } from './place.ts'
import { livingPostmaster } from './postmaster.ts'
import { ensureRoles } from './roles.ts'
import { type Profile, writeSettings } from './settings.ts'
import { underStartLock } from './start-lock.ts'

/** Which embedded server: its durability, and its folder where the default does not suit. */
export interface EmbeddedOptions {
  profile: Profile
  directory?: string
}

/**
 * Starts the embedded PostgreSQL, or adopts it where another process did, or an earlier one that was killed; and starts it again
 * should it die while this process lives. Its data outlive it. Throws PostgresFailure.
 */
export async function startPostgres({ profile, directory }: EmbeddedOptions): Promise<PostgresServer> {
  await embeddedMajor()
  const folder = await findDirectory(profile === 'test' ? 'test' : 'main', directory)
  const place = await underStartLock(folder, () => settle(folder))
  const at = { host: place.socket, port: 5432 }
  const owner = { ...at, user: ownerRole, database: mainDatabase }
  const app = { ...at, user: appRole, database: mainDatabase }
  let stopped = false

  const open = (): Promise<Keeper> =>
    underStartLock(folder, async () => {
      await ensureRunning(place, profile)
      return openKeeper(at, revive)
    })
  const revive = () => {
    keeper = open()
    // The next statement of the pool fails and says why; this says it at once.
    keeper.catch(error => stopped || process.emitWarning(error as Error))
  }

  let keeper = open()
  const { version } = await keeper
  await ensureDatabase({ owner, app }, mainDatabase)
  const stop = async () => {
    if (stopped) return
    stopped = true
    const held = await keeper.catch(() => undefined)
    await underStartLock(folder, async () => {
      const others = await held?.others()
      await held?.end()
      if (others === 0) await shutDown(place)
    })
  }
  return { owner, app, version, stop }
}

async function ensureRunning(place: Place, profile: Profile): Promise<void> {
  if ((await livingPostmaster(place.data)) && (await untilReady(place))) return
  const initialised = await isInitialised(place.data)
  const binaries = await installBinaries(place.directory)
  await Promise.all([installTimeZones(binaries), initialised || initialise(place, binaries, profile)])
  await writeSettings(place, profile)
  await launch(place, binaries)
  await ensureRoles({ host: place.socket, port: 5432 })
}
