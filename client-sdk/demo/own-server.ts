import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server that the demo started for itself. */
export interface OwnServer {
  readonly url: string
  readonly password: string
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Starts a server over the demo world at a free port, whether or not another one runs already: both then serve the same world. Says
 * what the server said when it does not start.
 */
export function startOwnServer(): Promise<OwnServer> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0' }
  const child = spawn(process.execPath, ['--import', './swc.mjs', 'api/server.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (bytes: Buffer) => {
      said += bytes.toString()
      const url = /http:\/\/\S+\/graphql/.exec(said)?.[0]
      const password = /password of the demo accounts: (\S+)/.exec(said)?.[1]
      if (url && password) resolve({ url, password, stop })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(said.trim())))
  })
}
