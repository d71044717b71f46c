import { type ChildProcess, spawn } from 'node:child_process'
import { open, rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cannotSwitch } from './account.ts'
import { PostgresFailure } from './failure.ts'
import { listen, startLog } from './last-words.ts'
import { endOrphans } from './orphans.ts'
import type { Place } from './place.ts'
import { isPostmasterOf, livingPostmaster, removeStalePidFile } from './postmaster.ts'

// glibc gives the top of a heap back as soon as 128 kB of it are free, and a session that runs a short statement asks for it again: a short
// read cost 180 microseconds of page faults that way, or none, by what happened to lie on top. A session keeps up to 16 MB instead.
const keepsMemory = { MALLOC_TRIM_THRESHOLD_: `${16 * 1024 * 1024}`, MALLOC_TOP_PAD_: `${256 * 1024}` }

// Recovery after a crash replays at most max_wal_size; a slow disk may take minutes, and giving up would help nobody.
const startPatience = 300
const stopPatience = 60
// After a kill -9 of the postmaster its sessions may still be leaving.
const orphanPatience = 10

/** Starts the server and returns when it answers. Throws PostgresFailure with its last words. Only under the start lock. */
export async function launch(place: Place, binaries: string): Promise<void> {
  await removeStalePidFile(place.data)
  await clearSocket(place)
  const deadline = performance.now() + orphanPatience * 1000
  for (;;) {
    const words = await attempt(place, binaries)
    if (words === undefined) return
    const orphans = words.includes('pre-existing shared memory block')
    if (!orphans || performance.now() > deadline) throw new PostgresFailure('didNotStart', { path: place.data, lines: words })
    await endOrphans(place)
    await sleep(100)
  }
}

/** Asks the postmaster to roll back, write everything and end; returns when it has. */
export async function shutDown(place: Place): Promise<void> {
  const running = await livingPostmaster(place.data)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  const deadline = performance.now() + stopPatience * 1000
  while (await isPostmasterOf(place.data, running.pid)) {
    if (performance.now() > deadline) {
      throw new PostgresFailure('didNotStop', { path: place.data, pid: running.pid, seconds: stopPatience })
    }
    await sleep(5)
  }
}

/** Returns when the postmaster is ready; false when it ended before. */
export async function untilReady(place: Place): Promise<boolean> {
  const words = await listen(place)
  const deadline = performance.now() + startPatience * 1000
  while (performance.now() < deadline) {
    const running = await livingPostmaster(place.data)
    if (!running) return false
    if (running.ready) return true
    await sleep(5)
  }
  throw new PostgresFailure('didNotStart', { path: place.data, lines: await words() })
}

/** One start: undefined when the server is ready, else what it said when it ended. */
async function attempt(place: Place, binaries: string): Promise<string | undefined> {
  const words = await listen(place)
  const child = await spawnDetached(place, binaries)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  const deadline = performance.now() + startPatience * 1000
  while (!ended && performance.now() < deadline) {
    const running = await livingPostmaster(place.data)
    if (running?.ready && running.pid === child.pid) {
      child.unref()
      return undefined
    }
    await sleep(5)
  }
  return words()
}

async function spawnDetached(place: Place, binaries: string): Promise<ChildProcess> {
  const path = startLog(place)
  await rm(path, { force: true })
  const log = await open(path, 'wx', 0o600)
  try {
    const { uid, gid, switched } = place.account
    const config = `config_file=${join(place.directory, 'postgresql.conf')}`
    const child = spawn(join(binaries, 'bin/postgres'), ['-D', place.data, '-c', config], {
      ...(switched ? { uid, gid } : {}),
      cwd: '/',
      env: { LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: process.env.PATH, ...keepsMemory },
      // Its own session: the Ctrl-C that ends Node must not reach it, Node stops it in order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', error => reject(cannotSwitch(error)))
    })
    return child
  } finally {
    await log.close()
  }
}

/** No postmaster of ours lives; so whoever answers at our socket is somebody else, and when nobody does its files are left-overs. */
async function clearSocket(place: Place): Promise<void> {
  const path = `${place.socket}/.s.PGSQL.5432`
  const answers = await new Promise<boolean>(resolve => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
  if (answers) throw new PostgresFailure('socketTaken', { path })
  for (const leftOver of [path, `${path}.lock`]) await rm(leftOver, { force: true })
}
