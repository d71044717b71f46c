import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PostgresFailure } from './failure.ts'

const patience = 30

/**
 * Runs `work` while no other process starts or stops the server of this folder. The lock is a name in the kernel's abstract socket
 * space: it dies with its process, even by kill -9, and leaves nothing to clean up.
 */
export async function underStartLock<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(directory)
  try {
    return await work()
  } finally {
    await release()
  }
}

async function takeLock(directory: string): Promise<() => Promise<void>> {
  const name = `\0jiangku-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`
  const deadline = performance.now() + patience * 1000
  while (performance.now() < deadline) {
    const release = await tryLock(name)
    if (release) return release
    await sleep(15)
  }
  throw new PostgresFailure('startInProgress', { path: directory, seconds: patience })
}

function tryLock(name: string): Promise<(() => Promise<void>) | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(name, () => resolve(() => new Promise(done => server.close(() => done()))))
  })
}
