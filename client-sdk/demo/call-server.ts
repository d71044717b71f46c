import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { OwnServer } from './own-server.ts'

/** A demo server with a database of its own, whose clock its owner can move. */
export interface CallServer extends OwnServer {
  readonly ruleSet: string
  readonly today: string
  moveClock(days: number): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Starts the demo server of a whole call (`seeds/call-server.ts`); it drops its database when it is stopped. */
export function startCallServer(): Promise<CallServer> {
  const child = spawn(process.execPath, ['--import', './swc.mjs', 'seeds/call-server.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let moved = () => {}
  const moveClock = (days: number) =>
    new Promise<void>(resolve => {
      moved = resolve
      child.stdin.write(`${days}\n`)
    })
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      for (let end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n')) {
        const line = said.slice(0, end)
        said = said.slice(end + 1)
        if (line === 'moved') moved()
        else if (line.startsWith('{')) resolve({ ...(JSON.parse(line) as Omit<CallServer, 'moveClock' | 'stop'>), moveClock, stop })
      }
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the demo server ended with ${code}`)))
  })
}
