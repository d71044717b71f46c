import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PostgresFailure } from '../../api/postgres/failure.ts'
import { openPostgres, type PostgresConfig } from '../../api/postgres/open.ts'
import { hasPostgres15, startPostgres15 } from './debian.ts'
import { ask } from './embedded.ts'

const given = hasPostgres15 ? {} : { skip: 'Debian’s postgresql-15 is not installed' }
const at = hasPostgres15 ? await startPostgres15({ after }) : ''
const url = (role: string, database: string) => `postgres://${role}:${role}@${at}/${database}`
const admin = (statement: string, database = 'postgres') => {
  const [host, port] = at.split(':')
  return ask({ host: host!, port: Number(port), user: 'admin', password: 'admin', database }, statement)
}

before(async () => {
  if (!hasPostgres15) return
  await admin("create role office login createdb createrole password 'office'")
  await admin("create role modest login password 'modest'")
  await admin("create role modest_app login password 'modest_app'")
  await admin('create database modest owner modest')
})

async function failureOf(config: PostgresConfig) {
  const failure = await openPostgres(config).then(
    () => assert.fail('it opened'),
    (error: unknown) => error,
  )
  assert.ok(failure instanceof PostgresFailure, String(failure))
  return { code: failure.code, ...failure.text }
}

test('DATABASE_URL alone makes database and app role, and finds both again', given, async () => {
  const first = await openPostgres({ ownerUrl: url('office', 'roster') })
  const [host, port] = at.split(':')
  const { password } = first.app
  const [told] = (await admin('show server_version')) as [{ server_version: string }]
  assert.match(password ?? '', /^[\w-]{43}$/)
  assert.deepEqual(
    { version: first.version, owner: first.owner, app: first.app },
    {
      // Debian's remark behind the number says nothing to us.
      version: told.server_version.split(' ')[0],
      owner: { host, port: Number(port), user: 'office', password: 'office', database: 'roster' },
      app: { host, port: Number(port), user: 'office_app', password, database: 'roster' },
    },
  )
  await ask(first.owner, "create table expert (name text); insert into expert values ('张三')")
  await first.stop()
  const again = await openPostgres({ ownerUrl: url('office', 'roster') })
  assert.deepEqual(again.app, first.app)
  assert.deepEqual(await ask(again.app, 'select name from expert'), [{ name: '张三' }])
  await assert.rejects(ask(again.app, 'create table theirs ()'), /permission denied for schema public/)
})

test('an owner that may not make roles is told what to have made, and works with DATABASE_APP_URL', given, async () => {
  await admin('alter role modest_app nologin')
  assert.deepEqual(await failureOf({ ownerUrl: url('modest', 'modest') }), {
    code: 'appRoleMissing',
    'zh-CN': `应用角色 modest_app 无法登录,角色 modest 也不能创建它。请由管理员执行:CREATE ROLE "modest_app" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT CONNECT ON DATABASE "modest" TO "modest_app"; 再把 DATABASE_APP_URL 设为它的连接地址。`,
    en: `The app role modest_app cannot log in, and the role modest cannot create it. Have an administrator run: CREATE ROLE "modest_app" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT CONNECT ON DATABASE "modest" TO "modest_app"; then set DATABASE_APP_URL to its connection URL.`,
  })
  await admin('alter role modest_app login')
  const server = await openPostgres({ ownerUrl: url('modest', 'modest'), appUrl: url('modest_app', 'modest') })
  assert.deepEqual(await ask(server.app, 'select current_user::text'), [{ current_user: 'modest_app' }])
})

test('a database that is missing and may not be made is told with its statement', given, async () => {
  assert.deepEqual(await failureOf({ ownerUrl: url('modest', 'wish') }), {
    code: 'databaseMissing',
    'zh-CN': `数据库 wish 不存在,角色 modest 也不能创建它 (permission denied to create database)。请由管理员执行:CREATE DATABASE "wish" OWNER "modest" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;`,
    en: `The database wish does not exist, and the role modest cannot create it (permission denied to create database). Have an administrator run: CREATE DATABASE "wish" OWNER "modest" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;`,
  })
})

test('a database that belongs to another role is told with its statement', given, async () => {
  await admin('create database foreign_one')
  assert.deepEqual(await failureOf({ ownerUrl: url('modest', 'foreign_one'), appUrl: url('modest_app', 'foreign_one') }), {
    code: 'ownerTooWeak',
    'zh-CN': '角色 modest 不是数据库 foreign_one 的所有者。请由管理员执行:ALTER DATABASE "foreign_one" OWNER TO "modest";',
    en: 'The role modest does not own the database foreign_one. Have an administrator run: ALTER DATABASE "foreign_one" OWNER TO "modest";',
  })
})

test('a wrong password is told without the password', given, async () => {
  assert.deepEqual(await failureOf({ ownerUrl: `postgres://office:secret@${at}/roster` }), {
    code: 'unreachable',
    'zh-CN': `无法连接 office@${at}/roster 的 PostgreSQL:password authentication failed for user "office"。请检查 DATABASE_URL 和 DATABASE_APP_URL、网络和密码。`,
    en: `PostgreSQL at office@${at}/roster cannot be reached: password authentication failed for user "office". Check DATABASE_URL and DATABASE_APP_URL, the network and the password.`,
  })
})

test('an app role that row-level security does not bind is refused', given, async () => {
  const config = { ownerUrl: url('modest', 'modest'), appUrl: url('modest_app', 'modest') }
  for (const power of ['SUPERUSER', 'BYPASSRLS']) {
    await admin(`alter role modest_app ${power}`)
    assert.deepEqual(await failureOf(config), {
      code: 'roleTooPowerful',
      'zh-CN': `应用角色 modest_app 具有 ${power},行级安全对它无效。请执行:ALTER ROLE "modest_app" NOSUPERUSER NOBYPASSRLS; 或在 DATABASE_APP_URL 中给出另一个角色。`,
      en: `The app role modest_app has ${power}, so that row-level security does not bind it. Run: ALTER ROLE "modest_app" NOSUPERUSER NOBYPASSRLS; or name another role in DATABASE_APP_URL.`,
    })
    await admin(`alter role modest_app no${power}`)
  }
  await admin('grant modest to modest_app')
  const same = (role: string) => ({
    code: 'sameRole',
    'zh-CN': `DATABASE_URL 和 DATABASE_APP_URL 是同一个角色 ${role} 或其成员;表的所有者不受行级安全约束。请在 DATABASE_APP_URL 中给出另一个角色。`,
    en: `DATABASE_URL and DATABASE_APP_URL name the same role ${role} or a member of it; row-level security does not bind the owner of a table. Name another role in DATABASE_APP_URL.`,
  })
  assert.deepEqual(await failureOf(config), same('modest_app'))
  await admin('revoke modest from modest_app')
  assert.deepEqual(await failureOf({ ...config, appUrl: config.ownerUrl }), same('modest'))
  await (await openPostgres(config)).stop()
})

test('a database that does not see Chinese is refused', given, async () => {
  await admin("create database blind owner office template template0 encoding 'UTF8' locale 'C'")
  assert.deepEqual(await failureOf({ ownerUrl: url('office', 'blind') }), {
    code: 'blindLocale',
    'zh-CN': `数据库 blind 的 LC_CTYPE 是 C,pg_trgm 在其中看不见汉字,检索会漏人。请用 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 重新创建并导入数据。`,
    en: `The database blind has LC_CTYPE C, under which pg_trgm does not see Chinese, so that searches would miss people. Create it anew with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 and import the contents.`,
  })
  await admin("create database ascii owner office template template0 encoding 'SQL_ASCII' locale 'C'")
  assert.deepEqual(await failureOf({ ownerUrl: url('office', 'ascii') }), {
    code: 'notUtf8',
    'zh-CN': `数据库 ascii 的编码是 SQL_ASCII,不是 UTF8。请用 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 重新创建并导入数据。`,
    en: `The database ascii is encoded in SQL_ASCII, not in UTF8. Create it anew with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 and import the contents.`,
  })
})

test('an address that cannot be read is not repeated', async () => {
  assert.deepEqual(await failureOf({ ownerUrl: 'postgres://office:secret@host:port/roster' }), {
    code: 'urlUnreadable',
    'zh-CN': 'DATABASE_URL 或 DATABASE_APP_URL 无法识别。格式为 postgres://用户:密码@主机:5432/数据库,密码中的特殊字符须作百分号编码。',
    en: 'DATABASE_URL or DATABASE_APP_URL cannot be read. Its form is postgres://user:password@host:5432/database, special characters of the password percent-encoded.',
  })
})
