import { spawn } from 'node:child_process'
import { lchownSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotSwitch, namedUsers } from './account.ts'
import { embeddedMajor } from './binaries.ts'
import { adminRole } from './connection.ts'
import { PostgresFailure } from './failure.ts'
import type { Place } from './place.ts'
import type { Profile } from './settings.ts'

// With LC_CTYPE=C pg_trgm would drop every Han character, whatever the database's own provider says.
const locales = ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8']

const clusterTraits = [
  ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ...['--lc-messages=C', '--auth=peer', '--no-instructions'],
]

/** Whether there is a data folder of this version; throws PostgresFailure when there is something else. */
export async function isInitialised(data: string): Promise<boolean> {
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').then(
    text => text.trim(),
    () => undefined,
  )
  const expected = await embeddedMajor()
  if (found === expected) return true
  if (found !== undefined) throw new PostgresFailure('otherVersion', { path: data, found, expected })
  const content = await readdir(data).catch(() => [])
  if (content.length > 0) throw new PostgresFailure('notADataFolder', { path: data })
  return false
}

/** Makes the data folder. It appears whole or not at all. Only under the start lock. Throws PostgresFailure. */
export async function initialise(place: Place, binaries: string, profile: Profile): Promise<void> {
  const half = `${place.data}.half`
  // What an interrupted start left.
  await rm(half, { recursive: true, force: true })
  await runInitdb(place, binaries, half, profile)
  await rename(half, place.data)
}

async function runInitdb(place: Place, binaries: string, data: string, profile: Profile): Promise<void> {
  const account = place.account.switched ? await initialiser(place.account.uid) : place.account
  await mkdir(data, { mode: 0o700 })
  if (place.account.switched) await chown(data, account.uid, account.gid)
  const args = ['-D', data, '-U', adminRole, ...clusterTraits, ...(profile === 'test' ? ['--no-sync'] : [])]
  for (const locale of locales) {
    const { code, output } = await initdb(binaries, args, locale, place.account.switched ? account : undefined)
    if (code === 0) {
      if (place.account.switched) giveTo(place.account, data)
      await chmod(data, 0o700)
      return
    }
    if (!output.includes('invalid locale name')) throw new PostgresFailure('didNotStart', { path: data, lines: output.trim() })
  }
  throw new PostgresFailure('localeMissing', { tried: locales.join(', ') })
}

/** initdb wants a named user, and the server's number has no name: any unprivileged one lends it, for files that hold nothing yet. */
async function initialiser(uid: number): Promise<{ uid: number; gid: number }> {
  const users = await namedUsers()
  const lender = users.get(uid) ? uid : users.get(65534) ? 65534 : [...users.keys()].find(each => each !== 0)
  if (lender === undefined) throw new PostgresFailure('nameless', { uid })
  return { uid: lender, gid: users.get(lender)!.gid }
}

function initdb(binaries: string, args: string[], locale: string, as: { uid: number; gid: number } | undefined) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(join(binaries, 'bin/initdb'), [...args, `--locale=${locale}`], {
      ...as,
      cwd: '/',
      // A given time zone spares initdb the search through six hundred of them, and GMT needs none of their files.
      env: { LC_ALL: locale, TZ: 'GMT', PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', chunk => output.push(chunk))
    child.stderr.on('data', chunk => output.push(chunk))
    child.once('error', error => reject(cannotSwitch(error)))
    child.once('close', code => resolve({ code, output: Buffer.concat(output).toString() }))
  })
}

/** A thousand files in one go: turn by turn it would wait for whatever else this process is loading. */
function giveTo(owner: { uid: number; gid: number }, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  for (const entry of entries) lchownSync(join(entry.parentPath, entry.name), owner.uid, owner.gid)
  lchownSync(folder, owner.uid, owner.gid)
}
