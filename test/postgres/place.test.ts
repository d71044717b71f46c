import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmod, chown, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { PostgresServer } from '../../api/postgres/connection.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { cloneTo, startClone } from './clone.ts'
import { ask, firstLine, postmasterOf, serverFolder } from './embedded.ts'

const asRoot = process.getuid!() === 0 ? {} : { skip: 'only root can become another user' }
const nobody = { uid: 65534, gid: 65534 }
const home = await serverFolder({ after })
const clone = join(home, 'clone')

before(() => (asRoot.skip ? undefined : cloneTo(clone)))

/** A path of exactly this many bytes below `base`, in Chinese so that bytes and letters differ. */
function longPath(base: string, bytes: number): string {
  const rest = bytes - Buffer.byteLength(base) - 1
  return join(base, '匠'.repeat(Math.floor(rest / 3)) + 'x'.repeat(rest % 3))
}

test('a folder of 150 bytes gets a short socket that only its account may reach', async t => {
  const directory = longPath(await serverFolder(t), 150)
  const server = await startPostgres({ profile: 'test', directory })
  t.after(() => rm(server.owner.host, { recursive: true, force: true }))
  assert.match(server.owner.host, /^\/tmp\/jiangku-\d+-[0-9a-f]{12}$/)
  assert.equal((await stat(server.owner.host)).mode & 0o777, 0o700)
  assert.deepEqual(await ask(server.app, 'select current_user::text'), [{ current_user: 'jiangku_app' }])
  await server.stop()
})

test('an ordinary user starts it in the own share folder, and it runs as that user', asRoot, async t => {
  const own = join(home, 'own')
  await mkdir(own)
  await chown(own, nobody.uid, nobody.gid)
  const child = startClone(t, clone, { ...nobody, home: own })
  const server = await firstLine<PostgresServer>(child)
  const directory = dirname(server.owner.host)
  assert.equal(dirname(directory), join(own, '.local/share/jiangku'))
  assert.equal((await stat(`/proc/${await postmasterOf(directory)}`)).uid, nobody.uid)
  assert.deepEqual(await ask(server.app, 'select 1 as one'), [{ one: 1 }], 'root may')
  child.stdin.end()
  await once(child, 'exit')
})

test('no other local user gets in, even where the socket’s folder was left open', asRoot, async t => {
  const directory = await serverFolder(t)
  const server = await startPostgres({ profile: 'test', directory })
  assert.equal(await asNobody(() => knock(server.app.host)), 'EACCES')
  await chmod(server.app.host, 0o755)
  assert.equal(await asNobody(() => knock(server.app.host)), 'open', 'so it was the folder that refused')
  const refusal = await asNobody(() => ask(server.app, 'select 1').catch((error: Error) => error.message))
  assert.equal(refusal, 'Peer authentication failed for user "jiangku_app"')
  await server.stop()
})

test('an ordinary user without a writable folder is told which one to open', asRoot, async t => {
  const child = startClone(t, clone, { ...nobody, home: '/nonexistent' })
  assert.deepEqual(await firstLine(child), {
    code: 'folderNotWritable',
    'zh-CN':
      '数据库文件夹 /nonexistent/.local/share/jiangku 不可写 (EACCES)。请让当前用户可以写入它,或者用 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本的服务器。',
    en: 'The database folder /nonexistent/.local/share/jiangku cannot be written (EACCES). Make it writable for this user, or point DATABASE_URL at a PostgreSQL of version 15 or later.',
  })
  const locked = join(home, 'locked')
  await mkdir(locked, { mode: 0o755 })
  assert.deepEqual(await firstLine(startClone(t, clone, { ...nobody, home }, locked)), {
    code: 'folderNotWritable',
    'zh-CN': `数据库文件夹 ${locked} 不可写 (EACCES)。请让当前用户可以写入它,或者用 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本的服务器。`,
    en: `The database folder ${locked} cannot be written (EACCES). Make it writable for this user, or point DATABASE_URL at a PostgreSQL of version 15 or later.`,
  })
})

test('a user without a name is told what PostgreSQL lacks', asRoot, async t => {
  assert.deepEqual(await firstLine(startClone(t, clone, { uid: 54321, gid: 54321, home: '/tmp' }, '/tmp')), {
    code: 'nameless',
    'zh-CN':
      'uid 54321 没有用户名,PostgreSQL 无法初始化。请在 /etc/passwd 中为它添加一行,或者用 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本的服务器。',
    en: 'The uid 54321 has no user name, and PostgreSQL cannot be initialised without one. Add a line for it to /etc/passwd, or point DATABASE_URL at a PostgreSQL of version 15 or later.',
  })
})

// The last, because it takes the clone away.
test(
  'as root, a clone of 150 bytes under a closed home starts, twice in a row, under an account that is nobody else’s',
  asRoot,
  async t => {
    const closed = await serverFolder(t)
    await chmod(closed, 0o700)
    const path = longPath(closed, 150)
    await rename(clone, path)
    for (const _ of [1, 2]) {
      const child = startClone(t, path, { home: closed })
      const server = await firstLine<PostgresServer>(child)
      assert.match(server.owner.host, /^\/var\/lib\/jiangku\/(x+-)?[0-9a-f]{12}-test\/socket$/)
      t.after(() => rm(dirname(server.owner.host), { recursive: true, force: true }))
      const { uid } = await stat(`/proc/${await postmasterOf(dirname(server.owner.host))}`)
      assert.ok(uid >= 60600 && uid < 61000, `uid ${uid}`)
      assert.deepEqual(await ask(server.app, 'select 1 as one'), [{ one: 1 }])
      child.stdin.end()
      await once(child, 'exit')
    }
  },
)

/** Runs `work` with the rights of nobody. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  process.setegid!(nobody.gid)
  process.seteuid!(nobody.uid)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
    process.setegid!(0)
  }
}

/** Whether the socket in this folder can be reached at all. */
function knock(folder: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const socket = createConnection(`${folder}/.s.PGSQL.5432`)
    socket.once('connect', () => resolve('open'))
    socket.once('connect', () => socket.destroy())
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
  })
}
