import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, type Runner, run, type WorkerEvents, type WorkerPool } from 'graphile-worker'
import { Pool } from 'pg'
import type { Platform } from '../platform.ts'
import type { ConnectionParameters } from '../postgres/connection.ts'
import { queueOptions } from './queue-options.ts'
import { schedule } from './schedule.ts'
import { taskList } from './task-list.ts'
import { type TaskTable, taskTable } from './task-table.ts'

/** How many jobs a server runs at once; one that hangs therefore never holds up the rest. */
const CONCURRENCY = 4
/** Jobs come by NOTIFY; this often one looks for those that fell due, and for those that a dead server left behind. In milliseconds. */
const POLL = 1_000
const ABANDONED = 10_000

/**
 * Runs the jobs of a database, as its app role, until stopped; `stop` waits for those at work. The address must lead to the database
 * itself: a pooler of transactions would deliver no notifications. When the database goes away, the jobs go on once it is back.
 */
export async function startJobs(
  platform: Platform,
  app: ConnectionParameters,
  table: TaskTable = taskTable,
): Promise<{ stop(): Promise<void> }> {
  const failed = (err: unknown) => platform.log.warn({ err }, 'the job queue cannot be reached')
  const pool = new Pool({ ...app, max: CONCURRENCY + 3 })
  pool.on('error', failed)
  pool.on('connect', client => void client.on('error', failed))
  const tasks = taskList(platform, table)
  const stopping = new AbortController()
  let runner: Runner | undefined = await launch(pool, tasks)
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch(failed)
      if (stopping.signal.aborted) return
      await wait(POLL, undefined, { signal: stopping.signal }).catch(() => undefined)
      runner = await launch(pool, tasks).catch(failed as () => undefined)
    }
  })()
  const free = () => void pool.query('select free_abandoned_jobs()').catch(failed)
  free()
  const timer = setInterval(free, ABANDONED)
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await runner?.stop().catch(failed)
      await running
      await pool.end()
    },
  }
}

/**
 * A runner, which holds a lock in its name on a connection of its own: whoever finds the lock free knows that the runner is gone
 * (`free_abandoned_jobs`). When that connection breaks, the runner ends.
 */
async function launch(pool: Pool, tasks: ReturnType<typeof taskList>): Promise<Runner> {
  const holder = await pool.connect()
  const events = new EventEmitter() as WorkerEvents
  let name = ''
  events.on('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => {
    name = workerPool.id
  })
  try {
    const runner = await run({
      ...queueOptions,
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: parseCronItems([...schedule]),
      concurrency: CONCURRENCY,
      pollInterval: POLL,
      events,
    })
    const end = () => void runner.stop().catch(() => undefined)
    holder.once('error', end)
    holder.once('end', end)
    const release = () => {
      holder.off('error', end).off('end', end)
      holder.release(true)
    }
    runner.promise.then(release, release)
    await holder.query('select pg_advisory_lock_shared(8107, hashtext($1))', [name]).catch(end)
    return runner
  } catch (error) {
    holder.release(true)
    throw error
  }
}
