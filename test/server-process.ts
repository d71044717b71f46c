import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { ConnectionParameters, RoleConnections } from '../api/postgres/connection.ts'

/** A server in a process of its own, to be killed. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** The address of its API. */
  readonly address: string
}

/**
 * Answers a function that starts a server as `npm start` does, over the database of a test world; once the calling test file is through, none is left,
 * nor what they wrote.
 */
export async function serversOver({ owner, app }: RoleConnections): Promise<() => Promise<ServerProcess>> {
  const folder = await mkdtemp(join(tmpdir(), 'jiangku-server-'))
  const masterKeyFile = join(folder, 'master.key')
  // The key of a test world.
  await writeFile(masterKeyFile, Buffer.alloc(32, 7), { mode: 0o600 })
  const children: ChildProcess[] = []
  after(async () => {
    for (const child of children) child.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })
  const env = {
    ...{ PATH: process.env.PATH, DATABASE_URL: urlOf(owner), DATABASE_APP_URL: urlOf(app), MASTER_KEY_FILE: masterKeyFile, PORT: '0' },
    ...{ FILES_DIRECTORY: join(folder, 'files'), MAIL_SPOOL: join(folder, 'spool') },
  }
  return () => {
    const child = spawn(process.execPath, ['--import', './swc.mjs', 'api/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    let text = ''
    return new Promise((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        const said = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(text)
        if (said) resolve({ child, address: said[0] })
      })
      child.once('exit', () => reject(new Error(text)))
    })
  }
}

const urlOf = ({ host, user, database }: ConnectionParameters) =>
  `postgresql:///${database}?host=${encodeURIComponent(host)}&port=5432&user=${user}`
