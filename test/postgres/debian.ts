import { spawnSync } from 'node:child_process'
import { access, chown, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Cleaner, serverFolder } from './embedded.ts'

const bin = '/usr/lib/postgresql/15/bin'

/** Whether Debian's PostgreSQL 15, the oldest that is supported, is installed here. */
export const hasPostgres15 = await access(bin).then(
  () => true,
  () => false,
)

/** Starts Debian's PostgreSQL 15 on a port of its own, with passwords; returns `127.0.0.1:PORT`. Its superuser is admin/admin. */
export async function startPostgres15(cleaner: Cleaner): Promise<string> {
  const folder = await serverFolder(cleaner)
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  // PostgreSQL refuses root; nobody has a name everywhere.
  const as = process.getuid!() === 0 ? { uid: 65534, gid: 65534 } : {}
  if (as.uid) await chown(data, as.uid, as.gid)
  const run = (command: string, ...args: string[]) => {
    const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
    const { status, stdout, stderr } = spawnSync(join(bin, command), args, { ...as, cwd: '/', env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`)
  }
  const secret = join(folder, 'secret')
  await writeFile(secret, 'admin\n')
  run('initdb', '-D', data, '-U', 'admin', `--pwfile=${secret}`, '--auth=scram-sha-256', '--locale=C.UTF-8', '--no-sync')
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  run('pg_ctl', '-D', data, '-o', options, '-l', join(data, 'log'), '-w', 'start')
  return `127.0.0.1:${port}`
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
