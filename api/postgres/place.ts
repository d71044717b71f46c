import { createHash } from 'node:crypto'
import { access, chmod, chown, constants, lstat, mkdir, realpath, rmdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, accountFor } from './account.ts'
import { PostgresFailure } from './failure.ts'

/** Where one server lives. Everything it needs lies here, so that a moved or reinstalled clone disturbs no running server. */
export interface Place {
  directory: string
  data: string
  /** The folder of the unix socket. */
  socket: string
  log: string
  account: Account
}

// A unix socket's path may have 107 bytes; this is what PostgreSQL adds to its folder.
const socketName = '/.s.PGSQL.5432'

/**
 * Makes the folder of a server and returns its real path: `directory`, or by default one in a system folder (as root) or in the
 * user's own share folder, keyed by the path of this clone and by `purpose`. Throws PostgresFailure when none can be written.
 */
export async function findDirectory(purpose: string, directory?: string): Promise<string> {
  return directory === undefined ? defaultDirectory(purpose) : makeDirectory(resolve(directory))
}

/** Makes what the server needs in its folder. Twice is once; only under the start lock. Throws PostgresFailure. */
export async function settle(directory: string): Promise<Place> {
  const account = await accountFor(directory)
  if (account.switched) await demandReachable(directory)
  const socket = await socketFolder(directory, account)
  const log = join(directory, 'log')
  await ownFolder(log, account)
  return { directory, data: join(directory, 'data'), socket, log, account }
}

async function defaultDirectory(purpose: string): Promise<string> {
  const clone = await realpath(fileURLToPath(new URL('../..', import.meta.url)))
  const readable = basename(clone)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 20)
  const key = [readable.replace(/^-|-$/g, ''), digest(clone), purpose].filter(part => part !== '').join('-')
  const bases = process.getuid!() === 0 ? ['/var/lib/jiangku', '/var/tmp/jiangku'] : [shareFolder(), join(clone, '.jiangku')]
  // An earlier run may have had to use the second base: its records count more than the order.
  for (const base of bases) if (await exists(join(base, key, 'data'))) return makeDirectory(join(base, key))
  let failure: unknown
  for (const base of bases) {
    try {
      await makeDirectory(base)
      return await makeDirectory(join(base, key))
    } catch (error) {
      failure ??= error
    }
  }
  throw failure
}

const shareFolder = () => join(process.env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'jiangku')

/** Makes a folder that others may pass through but not read (root) or not even enter, and returns its real path. */
async function makeDirectory(path: string): Promise<string> {
  try {
    const created = await mkdir(path, { recursive: true, mode: 0o711 })
    // Under a strict umask mkdir gives less than was asked, and the server's account must be able to pass.
    if (created !== undefined) for (let at = path; at.length >= created.length; at = dirname(at)) await chmod(at, modeForUs())
    await access(path, constants.W_OK | constants.X_OK)
    if (process.getuid!() === 0) await demandWritable(path)
  } catch (error) {
    throw new PostgresFailure('folderNotWritable', { path, reason: reasonOf(error) }, error)
  }
  return realpath(path)
}

const modeForUs = () => (process.getuid!() === 0 ? 0o711 : 0o700)

/** access(2) tells root yes even on an immutable or read-only folder; making something there tells the truth. */
async function demandWritable(path: string): Promise<void> {
  const trial = join(path, `.trial-${process.pid}`)
  await mkdir(trial)
  await rmdir(trial)
}

async function demandReachable(path: string): Promise<void> {
  for (let at = path; ; at = dirname(at)) {
    const { mode } = await stat(at)
    if ((mode & 0o001) === 0) throw new PostgresFailure('folderUnreachable', { path, closed: at })
    if (at === '/') return
  }
}

async function socketFolder(directory: string, account: Account): Promise<string> {
  const inside = join(directory, 'socket')
  const path = Buffer.byteLength(inside + socketName) <= 107 ? inside : `/tmp/jiangku-${account.uid}-${digest(directory)}`
  await ownFolder(path, account)
  return path
}

/** A folder that only the server's account (and root) may enter: the first of the two locks on the door, see pg_hba. */
async function ownFolder(path: string, account: Account): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
    if (account.switched) await chown(path, account.uid, account.gid)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new PostgresFailure('folderNotWritable', { path, reason: reasonOf(error) }, error)
  }
  const found = await lstat(path)
  if (!found.isDirectory() || found.uid !== account.uid) throw new PostgresFailure('folderOfAnother', { path, owner: found.uid })
  await chmod(path, 0o700)
}

export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
const reasonOf = (error: unknown) => codeOf(error) ?? String(error)
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )
