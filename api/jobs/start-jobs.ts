import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, run, type WorkerEvents, type WorkerPool } from 'graphile-worker'
import { Pool, type PoolClient } from 'pg'
import type { Platform } from '../platform.ts'
import type { ConnectionParameters } from '../postgres/connection.ts'
import { withClient } from '../postgres/roles.ts'
import { queueOptions } from './queue-options.ts'
import { schedule } from './schedule.ts'
import { taskList } from './task-list.ts'
import { type TaskTable, taskTable } from './task-table.ts'

/** How many jobs a server runs at once; one that hangs therefore never holds up the rest. */
const CONCURRENCY = 4
/** Jobs come by NOTIFY; this often one looks for those that fell due, and for those that a dead server left behind. In milliseconds. */
const POLL = 1_000
const ABANDONED = 10_000
/** Milliseconds a runner has to end that lost its connections: some never do, and another takes over. */
const LEAVE = 5_000

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
  const tasks = taskList(platform, table)
  const stopping = new AbortController()
  let runner: Running | undefined = await launch(app, tasks, failed)
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.ended
      if (stopping.signal.aborted) return
      await wait(POLL, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      runner = await launch(app, tasks, failed).catch(failed as () => undefined)
      if (stopping.signal.aborted) await runner?.stop()
    }
  })()
  let freed: Promise<unknown> = Promise.resolve()
  const free = () => {
    freed = withClient(app, client => client.query('select free_abandoned_jobs()')).catch(failed)
  }
  free()
  const timer = setInterval(free, ABANDONED)
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await runner?.stop()
      await running
      await freed
    },
  }
}

interface Running {
  /** Resolves when the runner has ended, or was given up. */
  readonly ended: Promise<void>
  /** Waits for the jobs at work. */
  stop(): Promise<void>
}

/**
 * A runner with connections of its own. On one of them it holds a lock in its name: whoever finds the lock free knows that the runner is
 * gone (`free_abandoned_jobs`). When that connection breaks, the runner ends, or is given up with all its connections when it does not.
 */
async function launch(app: ConnectionParameters, tasks: ReturnType<typeof taskList>, failed: (error: unknown) => void): Promise<Running> {
  const pool = new Pool({ ...app, max: CONCURRENCY + 3 })
  pool.on('error', failed)
  pool.on('connect', client => void client.on('error', failed))
  // Ending a pool waits for clients that nobody gives back, and a runner that was given up may hold some.
  const close = () => Promise.race([pool.end().catch(failed), wait(POLL, undefined, { ref: false })])
  let holder: PoolClient | undefined
  const events = new EventEmitter() as WorkerEvents
  let name = ''
  events.on('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => {
    name = workerPool.id
  })
  try {
    holder = await pool.connect()
    const { promise: broken, resolve: brake } = Promise.withResolvers<void>()
    holder.once('error', () => brake())
    holder.once('end', () => brake())
    const runner = await run({
      ...queueOptions,
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: parseCronItems([...schedule]),
      concurrency: CONCURRENCY,
      pollInterval: POLL,
      events,
    })
    await holder.query('select pg_advisory_lock_shared(8107, hashtext($1))', [name]).catch(() => brake())
    const through = runner.promise.catch(failed)
    const givenUp = broken.then(async () => {
      runner.stop().catch(() => undefined)
      await Promise.race([through, wait(LEAVE, undefined, { ref: false })])
    })
    const held = holder
    const ended = Promise.race([through, givenUp]).then(async () => {
      held.release(true)
      await close()
    })
    return {
      ended,
      async stop() {
        // One that is ending already says so by an error.
        await Promise.race([
          runner
            .stop()
            .catch(() => undefined)
            .then(() => through),
          ended,
        ])
        await ended
      },
    }
  } catch (error) {
    holder?.release(true)
    await close()
    throw error
  }
}
