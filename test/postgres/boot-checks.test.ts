import assert from 'node:assert/strict'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkDatabase } from '../../api/postgres/boot-checks.ts'
import type { PostgresServer } from '../../api/postgres/connection.ts'
import { ensureDatabase } from '../../api/postgres/ensure-database.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { ask, serverFolder } from './embedded.ts'

let server: PostgresServer
// Before the folder's own clearing: these run in the order they are named.
after(() => server.stop())
const directory = await serverFolder({ after })

before(async () => {
  server = await startPostgres({ profile: 'test', directory })
})

/** The file that tells the server of an extension. */
async function controlOf(extension: string): Promise<string> {
  const binaries = (await readdir(directory)).find(name => name.startsWith('postgresql-18'))!
  return join(directory, binaries, 'share/postgresql/extension', `${extension}.control`)
}

test('the embedded server passes, and the checks leave no trace', async () => {
  await checkDatabase(server)
  assert.deepEqual(await ask(server.owner, "select extname from pg_extension where extname <> 'plpgsql'"), [])
  await ask(server.owner, 'create schema apart; create extension pg_trgm schema apart; create extension btree_gist schema apart')
  await checkDatabase(server)
})

test('a server without an extension is named with its package', async t => {
  const control = await controlOf('btree_gist')
  await rename(control, `${control}.away`)
  t.after(() => rename(`${control}.away`, control))
  await assert.rejects(checkDatabase(server), {
    code: 'extensionMissing',
    text: {
      'zh-CN':
        '服务器缺少扩展 btree_gist。请安装其 contrib 包 (Debian:apt-get install postgresql-contrib-18 或 postgresql-18),托管服务请在控制台启用。',
      en: 'The server lacks the extensions btree_gist. Install its contrib package (Debian: apt-get install postgresql-contrib-18 or postgresql-18); on a managed service enable them in its console.',
    },
  })
})

test('an extension that only an administrator may create is named with the statement', async t => {
  const at = await ensureDatabase(server, 'guarded')
  const control = await controlOf('pg_trgm')
  const text = await readFile(control, 'utf8')
  await writeFile(control, text.replace('trusted = true', 'trusted = false'))
  t.after(() => writeFile(control, text))
  await assert.rejects(checkDatabase(at), {
    code: 'extensionForbidden',
    text: {
      'zh-CN': 'DATABASE_URL 的角色不能创建扩展 pg_trgm。请由管理员在数据库 guarded 中执行:CREATE EXTENSION pg_trgm;',
      en: 'The role of DATABASE_URL may not create the extension pg_trgm. Have an administrator run in the database guarded: CREATE EXTENSION pg_trgm;',
    },
  })
})

test('LC_CTYPE=C is refused whatever the collation provider', async () => {
  await ask({ ...server.owner, database: 'postgres' }, "create database blind template template0 locale_provider libc locale 'C'")
  const at = { owner: { ...server.owner, database: 'blind' }, app: { ...server.app, database: 'blind' } }
  await assert.rejects(checkDatabase(at), {
    code: 'blindLocale',
    text: {
      'zh-CN': `数据库 blind 的 LC_CTYPE 是 C,pg_trgm 在其中看不见汉字,检索会漏人。请用 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 重新创建并导入数据。`,
      en: `The database blind has LC_CTYPE C, under which pg_trgm does not see Chinese, so that searches would miss people. Create it anew with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 and import the contents.`,
    },
  })
})
