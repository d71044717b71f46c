import { fork } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RoleConnections } from '../../api/postgres/connection.ts'

/** A server under measurement, in a process of its own. */
export interface Contender {
  readonly port: number
  /** What it was told to send with every request. */
  readonly authorization: string
  stop(): void
}

const settings = 'BENCH_DATABASE'

/** Starts `file` as a process; resolves when it listens. */
export function startContender(file: string, world: RoleConnections): Promise<Contender> {
  const child = fork(new URL(file, import.meta.url), {
    execArgv: ['--import', './swc.mjs'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      [settings]: JSON.stringify({ owner: world.owner, app: world.app }),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', message => {
      const { port, authorization } = message as { port: number; authorization: string }
      resolve({ port, authorization, stop: () => void child.kill() })
    })
    child.once('exit', code => reject(new Error(`${file} ended with ${code}`)))
  })
}

/** In the contender: the database it was started with. */
export function startedWith(): RoleConnections {
  return JSON.parse(process.env[settings] ?? '{}') as RoleConnections
}

/** In the contender: listens on a free port and says so. */
export function announce(server: Server, authorization = ''): void {
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port, authorization }))
}
