import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { installBinaries } from '../../api/postgres/binaries.ts'
import { launch } from '../../api/postgres/launch.ts'
import { settle } from '../../api/postgres/place.ts'
import { livingPostmaster } from '../../api/postgres/postmaster.ts'
import { startPostgres } from '../../api/postgres/start.ts'
import { ask, killPostmaster, postmasterOf, serverFolder, startElsewhere } from './embedded.ts'

const directory = await serverFolder({ after })
const start = () => startPostgres({ profile: 'production', directory })
const data = join(directory, 'data')

test('a first start makes roles and a database that sees Chinese, and a restart finds what was written', async t => {
  const began = performance.now()
  const server = await start()
  t.diagnostic(`first start ${Math.round(performance.now() - began)} ms`)
  const at = { host: join(directory, 'socket'), port: 5432, database: 'jiangku' }
  assert.deepEqual(
    { ...server, stop: undefined },
    {
      version: '18.4',
      owner: { ...at, user: 'jiangku_owner' },
      app: { ...at, user: 'jiangku_app' },
      stop: undefined,
    },
  )
  const traits =
    "select datcollate, datctype, datlocprovider, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'jiangku'"
  assert.deepEqual(await ask(server.app, traits), [{ datcollate: 'C.UTF-8', datctype: 'C.UTF-8', datlocprovider: 'b', encoding: 'UTF8' }])
  const powers = 'select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where oid > 16383 order by rolname'
  assert.deepEqual(await ask(server.app, powers), [
    { rolname: 'jiangku_app', rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    { rolname: 'jiangku_owner', rolsuper: false, rolbypassrls: false, rolcreatedb: true, rolcreaterole: false },
  ])
  await ask(server.owner, "create table expert (name text); insert into expert values ('张三')")
  const stopping = performance.now()
  await server.stop()
  t.diagnostic(`stop ${Math.round(performance.now() - stopping)} ms`)
  assert.equal(await livingPostmaster(data), undefined)
  const again = performance.now()
  const restarted = await start()
  t.diagnostic(`restart ${Math.round(performance.now() - again)} ms`)
  assert.deepEqual(await ask(restarted.app, 'select name from expert'), [{ name: '张三' }])
  await restarted.stop()
})

test('production keeps every commit through a power cut', async () => {
  const server = await start()
  const settings = await ask<{ name: string; setting: string }>(
    server.app,
    "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses') order by name",
  )
  assert.deepEqual(settings, [
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'synchronous_commit', setting: 'on' },
  ])
  await server.stop()
})

test('another process adopts the running server, and the last to leave shuts it down', async t => {
  const first = await start()
  const pid = await postmasterOf(directory)
  const other = await startElsewhere(t, directory)
  assert.deepEqual(other.server, { owner: first.owner, app: first.app, version: '18.4' })
  await first.stop()
  assert.equal(await postmasterOf(directory), pid, 'the other process still uses it')
  await other.leave()
  assert.equal(await livingPostmaster(data), undefined)
})

test('a server outlives a kill -9 of its Node, is adopted, and its data are whole', async t => {
  const other = await startElsewhere(t, directory)
  const pid = await postmasterOf(directory)
  await ask(other.server.owner, "insert into expert values ('李四')")
  other.child.kill('SIGKILL')
  await once(other.child, 'exit')
  const server = await start()
  assert.equal(await postmasterOf(directory), pid)
  assert.deepEqual(await ask(server.app, 'select name from expert order by name'), [{ name: '张三' }, { name: '李四' }])
  await server.stop()
  assert.equal(await livingPostmaster(data), undefined)
})

test('a kill -9 of postmaster and Node together is recovered by the next start', async t => {
  const other = await startElsewhere(t, directory)
  await ask(other.server.owner, "insert into expert values ('王五')")
  other.child.kill('SIGKILL')
  const pid = await killPostmaster(directory)
  const server = await start()
  assert.notEqual(await postmasterOf(directory), pid)
  assert.deepEqual(await ask(server.app, 'select count(*)::int from expert'), [{ count: 3 }])
  await server.stop()
})

test('a postmaster killed under a living process is started again by it', { timeout: 20_000 }, async () => {
  const server = await start()
  const pid = await killPostmaster(directory)
  const answers = () => ask(server.app, 'select count(*)::int from expert').catch(() => undefined)
  let rows = await answers()
  for (let tries = 0; rows === undefined && tries < 500; tries++) {
    await sleep(20)
    rows = await answers()
  }
  assert.deepEqual(rows, [{ count: 3 }])
  assert.notEqual(await postmasterOf(directory), pid)
  await server.stop()
  assert.equal(await livingPostmaster(data), undefined)
})

test('processes that race to make the same server share one', async t => {
  const fresh = await serverFolder(t)
  const racers = await Promise.all([
    startElsewhere(t, fresh),
    startElsewhere(t, fresh),
    startPostgres({ profile: 'test', directory: fresh }),
  ])
  const [one, two, here] = racers
  assert.deepEqual(one.server, two.server)
  const keepers = "select count(*)::int from pg_stat_activity where application_name = 'jiangku keeper'"
  assert.deepEqual(await ask(here.owner, keepers), [{ count: 3 }])
  assert.deepEqual(
    (await readdir(fresh)).filter(name => name.startsWith('data')),
    ['data'],
  )
  await Promise.all([one.leave(), two.leave(), here.stop()])
  assert.equal(await livingPostmaster(join(fresh, 'data')), undefined)
})

test('broken twin: without the start lock one of two racers fails', async () => {
  const place = await settle(directory)
  const binaries = await installBinaries(directory)
  const outcomes = await Promise.allSettled([launch(place, binaries), launch(place, binaries)])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const server = await start()
  await server.stop()
})
