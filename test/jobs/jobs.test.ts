import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Act } from '../../api/context.ts'
import { startJobs } from '../../api/jobs/start-jobs.ts'
import { type TaskTable, taskTable } from '../../api/jobs/task-table.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { demand, notFound } from '../../api/refusal.ts'
import { World } from '../world.ts'
import { runDueJobs } from './run-due-jobs.ts'

const world = await World.open()
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await world.close()
})
const officer = await world.staff(['ADMINISTRATOR'])

/** A task table of the test's own; the catalogue of the product knows none of these. */
const tableOf = (tasks: Readonly<Record<string, (act: Act, payload: never) => Promise<void>>>) => ({ ...taskTable, ...tasks }) as TaskTable
const enqueue = (act: Act, task: string, payload: object, terms?: Parameters<Act['enqueue']>[2]) =>
  act.enqueue(task as never, payload as never, terms)
const queued = () =>
  world.rows<{ task: string; payload: unknown; attempts: number; error: string | null }>(
    `select identifier as task, payload, attempts, last_error as error
     from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = task_id order by job.id`,
  )
const emptied = () => world.rows('delete from graphile_worker._private_jobs')
/** Runs jobs until the test is through, whichever way it ends: what goes on behind it would hold the process. */
const started = async (t: TestContext, table: TaskTable) => {
  const jobs = await startJobs(world.platform, world.connections.app, table)
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= jobs.stop())
  t.after(stop)
  return { stop }
}
const until = async (holds: () => boolean | Promise<boolean>, what: string) => {
  for (let tries = 0; tries < 1200; tries++) {
    if (await holds()) return
    await wait(50)
  }
  assert.fail(`never came about: ${what}`)
}

test('a job is enqueued with its act, and rolled back with it', async () => {
  await world.run(officer, async act => enqueue(act, 'note', { row: 1 }))
  await assert.rejects(
    world.run(officer, async act => {
      enqueue(act, 'note', { row: 2 })
      demand(notFound('nothing', ['id']))
    }),
    { name: 'Refused' },
  )
  assert.deepEqual(await queued(), [{ task: 'note', payload: { row: 1 }, attempts: 0, error: null }])
  await emptied()
})

test('of waiting jobs under one key the last enqueued one runs; others never before their time', async () => {
  const ran: unknown[] = []
  const table = tableOf({ note: async (_, payload) => void ran.push(payload) })
  await world.run(officer, async act => {
    enqueue(act, 'note', { row: 1 }, { key: 'note:1' })
    enqueue(act, 'note', { row: 2 }, { key: 'note:1' })
    enqueue(act, 'note', { row: 3 })
  })
  await world.run(officer, async act => enqueue(act, 'note', { row: 4 }, { key: 'note:1', runAt: new Date(act.now.getTime() + 3_600_000) }))
  await runDueJobs(world.platform, world.connections.owner, undefined, table)
  assert.deepEqual(ran, [{ row: 3 }])
  await runDueJobs(world.platform, world.connections.owner, new Date('2099-01-01'), table)
  assert.deepEqual(ran, [{ row: 3 }, { row: 4 }])
  assert.deepEqual(await queued(), [])
})

test('a job acts as the system, in every office, in one transaction, and may leave further jobs', async () => {
  const seen: unknown[] = []
  const table = tableOf({
    first: async act => {
      seen.push(await act.em.execute(`select count(*)::int as grants from role_grant where role = 'SUPERVISOR'`), act.viewer.system)
      act.record({ verb: 'test.ran', office: world.city.id })
      enqueue(act, 'second', {})
    },
    second: async () => void seen.push('second'),
  })
  await world.rows(`insert into role_grant (account_id, office_id, role, starts_at) values (?, ?, 'SUPERVISOR', now())`, [
    officer.account,
    world.county.id,
  ])
  await world.run(officer, async act => enqueue(act, 'first', {}))
  await runDueJobs(world.platform, world.connections.owner, undefined, table)
  assert.deepEqual(seen, [[{ grants: 1 }], true, 'second'])
  const [row] = await world.rows<{ actor: null; request: string }>(
    `select actor, request_id as request from act_log where verb = 'test.ran'`,
  )
  assert.equal(row?.actor, null)
  assert.match(row?.request ?? '', /^job \d+\.1$/)
})

test('a poison job is tried again later and again, says why without quoting, and holds up nobody', async () => {
  const ran: unknown[] = []
  const table = tableOf({
    poison: async () => {
      throw new TypeError('张三 13800000000')
    },
    note: async (_, payload) => void ran.push(payload),
  })
  await world.run(officer, async act => {
    enqueue(act, 'poison', { row: 1 })
    for (let row = 2; row <= 20; row++) enqueue(act, 'note', { row })
  })
  await assert.rejects(runDueJobs(world.platform, world.connections.owner, undefined, table), { name: 'TypeError' })
  assert.equal(ran.length, 19)
  assert.deepEqual(await queued(), [{ task: 'poison', payload: { row: 1 }, attempts: 1, error: 'TypeError' }])
  for (let attempt = 2; attempt <= 12; attempt++) {
    await runDueJobs(world.platform, world.connections.owner, new Date('2099-01-01'), table).catch(() => undefined)
  }
  await runDueJobs(world.platform, world.connections.owner, new Date('2099-01-01'), table)
  assert.deepEqual(await queued(), [{ task: 'poison', payload: { row: 1 }, attempts: 12, error: 'TypeError' }])
  await emptied()
})

test('a running server takes jobs by notification, goes on beside one that hangs, and ends the ones at work when it stops', async t => {
  const ran: unknown[] = []
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const table = tableOf({ hang: () => held.then(() => void ran.push('hang')), note: async (_, payload) => void ran.push(payload) })
  const jobs = await started(t, table)
  await world.run(officer, async act => enqueue(act, 'hang', {}))
  await world.run(officer, async act => enqueue(act, 'note', { row: 1 }))
  await until(() => ran.length === 1, 'the note beside the hanging job')
  const stopped = jobs.stop()
  release()
  await stopped
  assert.deepEqual(ran, [{ row: 1 }, 'hang'])
  assert.deepEqual(await queued(), [])
})

test('jobs of a server that was killed run soon after on another', async t => {
  const child = spawn(process.execPath, ['--import', './swc.mjs', 'test/jobs/hanging-server.ts', JSON.stringify(world.connections.app)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  await world.run(officer, async act => enqueue(act, 'hang', {}))
  await until(async () => (await queued())[0]?.attempts === 1, 'the hanging job at work')
  child.kill('SIGKILL')
  await once(child, 'exit')
  // As if it had been at work for a while.
  await world.rows(`update graphile_worker._private_jobs set locked_at = now() - interval '11 seconds'`)
  let ran = false
  const table = tableOf({
    hang: async () => {
      ran = true
    },
  })
  const jobs = await started(t, table)
  await until(() => ran, 'the job of the dead server')
  await jobs.stop()
  assert.deepEqual(await queued(), [])
})

test('jobs go on when the database broke every connection, even of a job at work', async t => {
  const ran: number[] = []
  const table = tableOf({
    note: async (act, { row }: { row: number }) => {
      await act.em.execute('select pg_sleep(0.01)')
      ran.push(row)
    },
  })
  const jobs = await started(t, table)
  let broken = 0
  const breakAll = () =>
    withClient(world.connections.app, async client => {
      const { rows } = await client.query<{ ended: boolean }>(
        `select pg_terminate_backend(pid) as ended from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and (query like '%graphile_worker%' or query like '%pg_advisory_lock_shared%' or query like '%pg_sleep%')`,
      )
      broken += rows.filter(({ ended }) => ended).length
    })
  let row = 0
  // A slow machine connects again slowly, and there is less to break.
  for (; row < 60 || (broken < 6 && row < 600); row++) {
    const number = row
    await world.run(officer, async act => enqueue(act, 'note', { row: number }))
    if (row % 20 === 10 || row >= 60) await breakAll()
  }
  const done = async () => {
    // As if it were time for the next attempt: after a few in vain it is far off.
    await world.rows('update graphile_worker._private_jobs set run_at = now() where run_at > now()')
    return (await queued()).length === 0
  }
  await until(done, 'all jobs done')
  await jobs.stop()
  assert.equal(new Set(ran).size, row)
  assert.ok(broken >= 6, `${broken} connections`)
})

test('what a living server is at is left to it, however long it takes', async t => {
  let runs = 0
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const table = tableOf({
    hang: () => {
      runs++
      return held
    },
  })
  const one = await started(t, table)
  await world.run(officer, async act => enqueue(act, 'hang', {}))
  await until(() => runs === 1, 'the hanging job at work')
  await world.rows(`update graphile_worker._private_jobs set locked_at = now() - interval '11 seconds'`)
  const other = await started(t, table)
  await world.rows('select free_abandoned_jobs()')
  await wait(1_500)
  assert.equal(runs, 1)
  release()
  await Promise.all([one.stop(), other.stop()])
})
