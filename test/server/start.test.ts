import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ConfigFault, readConfig } from '../../api/config.ts'
import { ensureMasterKey, readMasterKey } from '../../api/master-key.ts'
import { readOptions } from '../../api/options.ts'
import { migratedDatabase } from '../migrated.ts'

const folder = await mkdtemp(join(tmpdir(), 'jiangku-start-'))
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})
const { owner, app } = await migratedDatabase()
const urlOf = ({ host, user, database }: typeof owner) =>
  `postgresql:///${database}?host=${encodeURIComponent(host)}&port=5432&user=${user}`
const masterKeyFile = join(folder, 'master.key')
await ensureMasterKey(masterKeyFile)

/** Starts the server as `npm start` does; answers when it says where it listens, or ends. */
async function start(variables: Record<string, string>, words: readonly string[] = []) {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: urlOf(owner),
    DATABASE_APP_URL: urlOf(app),
    MASTER_KEY_FILE: masterKeyFile,
    PORT: '0',
    ...variables,
  }
  const child = spawn(process.execPath, ['--import', './swc.mjs', 'api/server.ts', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let text = ''
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const said = new Promise<void>(resolve => {
    const keep = (chunk: Buffer) => {
      text += chunk
      if (/first-sign-in#\S+\n/.test(text)) resolve()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
  })
  await Promise.race([said, ended])
  return { child, ended, text: () => text }
}

test('a fault of the machine ends the server at once: no code is left to close it', async () => {
  const { child, ended } = await start({})
  child.kill('SIGSEGV')
  assert.equal(await ended, null)
  assert.equal(child.signalCode, 'SIGSEGV')
})

test('an empty installation starts, makes its first administrator once, and closes cleanly', async () => {
  const { child, ended, text } = await start({})
  const link = URL.parse(/http:\S+first-sign-in#\S+/.exec(text())?.[0] ?? '')
  assert.ok(link, text())
  assert.match(await (await fetch(link)).text(), /首位管理员/)
  const ask = async (query: string, variables: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(new URL('/graphql', link), { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    return { cookie: response.headers.get('set-cookie'), body: (await response.json()) as { data: Record<string, unknown> } }
  }
  const divisions = await ask('{ division(code: "4408") { id } }', {})
  const redeem = `mutation ($input: RedeemFirstSignInInput!) { redeemFirstSignIn(input: $input) { account { displayName } userErrors { code } } }`
  const input = {
    token: link.hash.slice(1),
    loginName: 'first',
    displayName: '首位',
    password: 'twelve letters',
    officeName: '湛江市人力资源和社会保障局',
    divisionId: (divisions.body.data.division as { id: string }).id,
  }
  const short = await ask(redeem, { input: { ...input, password: 'short' } })
  assert.deepEqual(short.body.data.redeemFirstSignIn, { account: null, userErrors: [{ code: 'PASSWORD_LENGTH' }] })
  const first = await ask(redeem, { input })
  assert.deepEqual(first.body.data.redeemFirstSignIn, { account: { displayName: '首位' }, userErrors: [] })
  assert.match(first.cookie ?? '', /^jiangku=/)
  const again = await ask(redeem, { input: { ...input, loginName: 'second' } })
  assert.deepEqual(again.body.data.redeemFirstSignIn, { account: null, userErrors: [{ code: 'LINK_SPENT' }] })
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
})

test('a taken port is said in both languages', async () => {
  const squatter = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => squatter.once('listening', resolve))
  const { port } = squatter.address() as { port: number }
  const { ended, text } = await start({ PORT: String(port) })
  assert.equal(await ended, 1)
  assert.equal(
    text(),
    `端口 127.0.0.1:${port} 已被占用；请停止占用它的程序，或设置 PORT · The port 127.0.0.1:${port} is taken; stop what holds it, or set PORT\n`,
  )
  squatter.close()
})

test('words behind npm start that there are not are refused in both languages, without a trace of the code', async () => {
  assert.deepEqual(readOptions([]), { empty: false, experts: 5_000 })
  assert.deepEqual(readOptions(['--empty', '--experts', '100000']), { empty: true, experts: 100_000 })
  for (const experts of ['0', 'many', '1e9', '1000001', '-5']) {
    assert.throws(() => readOptions([`--experts=${experts}`]), { name: 'ConfigFault', message: /^--experts：.* · --experts must be/ })
  }
  const { ended, text } = await start({}, ['--emtpy'])
  assert.equal(await ended, 1)
  assert.match(text(), /^启动参数有误：.*--empty.* · Unknown words .*--experts NUMBER.*\n$/)
})

test('a wrong configuration is refused variable by variable, and never quoted', () => {
  const fault = (variables: Record<string, string>) => {
    try {
      readConfig(variables)
    } catch (error) {
      assert.ok(error instanceof ConfigFault)
      return error.message.split('\n').map(line => line.split(/[：，]/)[0])
    }
    return undefined
  }
  assert.deepEqual(fault({ PORT: 'ninety', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:secret@h/d' }), [
    'PORT',
    'DATABASE_URL',
    'LOG_LEVEL',
  ])
  assert.deepEqual(fault({ DATABASE_APP_URL: 'postgres://a@h/d' }), ['设置了 DATABASE_APP_URL'])
  assert.deepEqual(fault({ DATABASE_URL: 'postgres://a@h/d' }), ['使用 DATABASE_URL 时须以 MASTER_KEY_FILE 指明主密钥文件（32 字节'])
  assert.equal(fault({ PORT: '', HOST: '' }), undefined)
  assert.deepEqual(readConfig({}), {
    host: '127.0.0.1',
    port: 4000,
    publicUrl: undefined,
    database: undefined,
    masterKeyFile: undefined,
    filesDirectory: undefined,
    s3: undefined,
    trustedProxies: [],
    requestsPerMinute: 6_000,
    smtpUrl: undefined,
    mailFrom: '匠库 Jiangku <jiangku@localhost>',
    mailSpool: undefined,
    webhookHosts: [],
    logLevel: 'info',
  })
})

test('the master key is made once, for its owner alone, and refused when others can read it', async () => {
  const path = join(folder, 'another.key')
  const keys = await Promise.all([1, 2, 3, 4].map(() => ensureMasterKey(path)))
  assert.equal(new Set(keys.map(key => key.toString('hex'))).size, 1)
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  await writeFile(join(folder, 'open.key'), keys[0]!, { mode: 0o644 })
  await assert.rejects(readMasterKey(join(folder, 'open.key')), /chmod 600/)
  await writeFile(join(folder, 'short.key'), 'short', { mode: 0o600 })
  await assert.rejects(readMasterKey(join(folder, 'short.key')), /32/)
  await assert.rejects(readMasterKey(join(folder, 'no.key')), ConfigFault)
})
