import assert from 'node:assert/strict'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { PostgresFailure } from '../../api/postgres/failure.ts'
import { settle } from '../../api/postgres/place.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { serverFolder, textOf } from './embedded.ts'

const asRoot = process.getuid!() === 0 ? {} : { skip: 'only root can make the files of another user' }

/** How starting in this folder fails: the code and both texts. */
async function failureOf(directory: string): Promise<{ code: string; 'zh-CN': string; en: string }> {
  const failure = await startPostgres({ profile: 'test', directory }).then(
    () => assert.fail('it started'),
    (error: unknown) => error,
  )
  assert.ok(failure instanceof PostgresFailure, String(failure))
  assert.equal(failure.message, `${failure.text['zh-CN']}\n${failure.text.en}`)
  return { code: failure.code, ...failure.text }
}

test('a data folder of another version is refused and left as it is', async t => {
  const directory = await serverFolder(t)
  await mkdir(join(directory, 'data'), { mode: 0o700 })
  await writeFile(join(directory, 'data/PG_VERSION'), '17\n')
  assert.deepEqual(await failureOf(directory), {
    code: 'otherVersion',
    'zh-CN': `${directory}/data 由 PostgreSQL 17 写成,本版本内置 PostgreSQL 18。请用 17 版的 pg_dump 导出,把该文件夹移走,启动后再导入;数据未被改动。`,
    en: `${directory}/data was written by PostgreSQL 17, and this release brings PostgreSQL 18. Export it with pg_dump of 17, move the folder away, start, and import; nothing was changed.`,
  })
  assert.equal(await textOf(directory, 'data/PG_VERSION'), '17\n')
})

test('a folder with other things in it is refused and left as it is', async t => {
  const directory = await serverFolder(t)
  await mkdir(join(directory, 'data'), { mode: 0o700 })
  await writeFile(join(directory, 'data/thesis.txt'), '匠')
  assert.deepEqual(await failureOf(directory), {
    code: 'notADataFolder',
    'zh-CN': `${directory}/data 不是 PostgreSQL 的数据文件夹,但也不是空的。请移走它,或选择另一个文件夹;内容未被改动。`,
    en: `${directory}/data is not a data folder of PostgreSQL, but it is not empty either. Move it away, or choose another folder; nothing was changed.`,
  })
  assert.equal(await textOf(directory, 'data/thesis.txt'), '匠')
})

test('a folder that cannot be made is named with the reason', async t => {
  const file = join(await serverFolder(t), 'file')
  await writeFile(file, '')
  assert.deepEqual(await failureOf(join(file, 'database')), {
    code: 'folderNotWritable',
    'zh-CN': `数据库文件夹 ${file}/database 不可写 (ENOTDIR)。请让当前用户可以写入它,或者用 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本的服务器。`,
    en: `The database folder ${file}/database cannot be written (ENOTDIR). Make it writable for this user, or point DATABASE_URL at a PostgreSQL of version 15 or later.`,
  })
})

test('as root, a folder that the unprivileged account cannot enter is named with what closes it', asRoot, async t => {
  const closed = await serverFolder(t)
  await chmod(closed, 0o700)
  assert.deepEqual(await failureOf(join(closed, 'database')), {
    code: 'folderUnreachable',
    'zh-CN': `以 root 启动时,数据库在一个非特权账号下运行,它无法进入 ${closed}/database:${closed} 对其他用户关闭。请选择 /var/lib 下的文件夹,或以该文件夹所有者的身份启动。`,
    en: `Started as root, the database runs under an unprivileged account, which cannot enter ${closed}/database: ${closed} is closed to others. Choose a folder under /var/lib, or start as the folder's owner.`,
  })
})

test('a socket folder that another user laid out is not trusted', asRoot, async t => {
  const directory = await serverFolder(t)
  await mkdir(join(directory, 'socket'))
  await chown(join(directory, 'socket'), 12345, 12345)
  assert.deepEqual(await failureOf(directory), {
    code: 'folderOfAnother',
    'zh-CN': `${directory}/socket 属于另一个用户 (uid 12345),不能放心使用。请以该用户的身份启动,或移走它。`,
    en: `${directory}/socket belongs to another user (uid 12345) and cannot be trusted. Start as that user, or move it away.`,
  })
})

test('a socket that another program answers is left to it', async t => {
  const directory = await serverFolder(t)
  const path = `${(await settle(directory)).socket}/.s.PGSQL.5432`
  const squatter = createServer(socket => socket.destroy()).listen(path)
  t.after(() => squatter.close())
  assert.deepEqual(await failureOf(directory), {
    code: 'socketTaken',
    'zh-CN': `套接字 ${path} 已被另一个程序占用,它不是本数据文件夹的数据库。请停止该程序,或选择另一个文件夹。`,
    en: `The socket ${path} is taken by another program, which is not the database of this data folder. Stop that program, or choose another folder.`,
  })
  assert.equal(squatter.listening, true)
})

test('a server that does not start tells its last words', async t => {
  const directory = await serverFolder(t)
  await writeFile(join(directory, 'local.conf'), "max_connections = 'many'\n")
  const failure = await failureOf(directory)
  const words = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\]/g, '<when>')
  const lines = [
    '<when> LOG:  invalid value for parameter "max_connections": "many"',
    `<when> FATAL:  configuration file "${directory}/local.conf" contains errors`,
  ].join('\n')
  assert.deepEqual(
    { code: failure.code, 'zh-CN': words(failure['zh-CN']), en: words(failure.en) },
    {
      code: 'didNotStart',
      'zh-CN': `${directory}/data 中的 PostgreSQL 没有启动。它最后的话:\n${lines}`,
      en: `PostgreSQL in ${directory}/data did not start. Its last words:\n${lines}`,
    },
  )
})
