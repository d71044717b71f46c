import { readdir, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { PostgresFailure } from './failure.ts'

/** Whom the server runs as. `switched` when we are root and must become it. */
export interface Account {
  uid: number
  gid: number
  switched: boolean
}

// Numbers that neither Debian's static users nor systemd's dynamic ones use, below 65536 so that most user namespaces map them.
const firstUid = 60600
const uids = 400

/**
 * The account a server in `directory` runs under: ourselves, or as root the owner of the folder's data, or else a number that is
 * nobody else's: PostgreSQL refuses root, and `nobody` is everyone's. No user is added to the system.
 */
export async function accountFor(directory: string): Promise<Account> {
  const uid = process.getuid!()
  if (uid !== 0) {
    if (userName() === undefined) throw new PostgresFailure('nameless', { uid })
    return { uid, gid: process.getgid!(), switched: false }
  }
  const owner = (await ownerOf(join(directory, 'data'))) ?? (await ownerOf(directory))
  if (owner !== undefined && owner.uid !== 0) return { ...owner, switched: true }
  const free = await freeUid(directory)
  return { uid: free, gid: free, switched: true }
}

/** Our own user name; undefined where the uid has none, as in some containers. */
export function userName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

/** The named users of this system by uid; those of a directory service are not listed. */
export async function namedUsers(): Promise<Map<number, { name: string; gid: number }>> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map(line => line.split(':'))
  return new Map(lines.filter(fields => fields.length > 3).map(([name, , uid, gid]) => [Number(uid), { name: name!, gid: Number(gid) }]))
}

/** What a failed switch to another account means; any other error as it is. */
export function cannotSwitch(error: NodeJS.ErrnoException): Error {
  const reason = error.code
  return reason === 'EPERM' || reason === 'EINVAL' ? new PostgresFailure('noOtherAccount', { reason }, error) : error
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found && { uid: found.uid, gid: found.gid }
}

/** A number no user has and no neighbouring folder runs under, spread by the folder's name. */
async function freeUid(directory: string): Promise<number> {
  const base = dirname(directory)
  const taken = new Set((await namedUsers()).keys())
  for (const neighbour of await readdir(base).catch(() => [])) {
    const owner = await ownerOf(join(base, neighbour, 'data'))
    if (owner) taken.add(owner.uid)
  }
  let at = [...directory].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % uids, 0)
  for (let tries = 0; tries < uids && taken.has(firstUid + at); tries++) at = (at + 1) % uids
  return firstUid + at
}
