import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ConnectionParameters, PostgresServer } from '../../api/postgres/connection.ts'
import { livingPostmaster } from '../../api/postgres/postmaster.ts'
import { withClient } from '../../api/postgres/roles.ts'

const compiler = fileURLToPath(new URL('../../swc.mjs', import.meta.url))
const starter = fileURLToPath(new URL('./starter.ts', import.meta.url))

/** What a test needs to clean up behind itself: a test, or a file's `after`. */
export type Cleaner = Pick<TestContext, 'after'> | { after(work: () => Promise<void>): void }

/** A folder that a server's account may enter; whatever still runs in it is ended, and it is removed. */
export async function serverFolder(cleaner: Cleaner): Promise<string> {
  const path = await mkdtemp('/var/tmp/jiangku-test-')
  await chmod(path, 0o711)
  cleaner.after(async () => {
    await killPostmaster(path).catch(() => undefined)
    await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })
  return path
}

/** The number of the postmaster that lives in this server folder. */
export async function postmasterOf(directory: string): Promise<number> {
  const living = await livingPostmaster(join(directory, 'data'))
  if (!living) throw new Error(`no postmaster lives in ${directory}`)
  return living.pid
}

/** kill -9, and waits until the process is gone. */
export async function killPostmaster(directory: string): Promise<number> {
  const pid = await postmasterOf(directory)
  process.kill(pid, 'SIGKILL')
  while (await livingPostmaster(join(directory, 'data'))) await sleep(5)
  return pid
}

/** Runs one statement on a connection of its own. */
export async function ask<Row extends object>(at: ConnectionParameters, statement: string): Promise<Row[]> {
  return withClient(at, async client => (await client.query<Row>(statement)).rows)
}

/** Another process that started or adopted the server of a folder and holds it. */
export interface OtherProcess {
  child: ChildProcess
  server: Omit<PostgresServer, 'stop'>
  /** Lets it stop the server in order, and waits for its end. */
  leave(): Promise<void>
}

/** Starts the embedded server of this folder in another Node process. */
export async function startElsewhere(cleaner: Cleaner, directory: string): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--import', compiler, starter, directory], { stdio: ['pipe', 'pipe', 'inherit'] })
  cleaner.after(async () => void child.kill('SIGKILL'))
  const server = await firstLine<Omit<PostgresServer, 'stop'>>(child)
  const leave = async () => {
    child.stdin?.end()
    await once(child, 'exit')
  }
  return { child, server, leave }
}

/** The first line a process prints, as JSON; rejects when it ends without one. */
export async function firstLine<T>(child: ChildProcess): Promise<T> {
  const lines = createInterface({ input: child.stdout! })
  for await (const line of lines) return JSON.parse(line) as T
  throw new Error('the process ended without a word')
}

/** The content of a file, for comparing before and after. */
export const textOf = (...path: string[]) => readFile(join(...path), 'utf8')
