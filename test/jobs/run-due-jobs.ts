import { EventEmitter } from 'node:events'
import { runTaskListOnce, type WorkerEvents } from 'graphile-worker'
import { queueOptions } from '../../api/jobs/queue-options.ts'
import { taskList } from '../../api/jobs/task-list.ts'
import { type TaskTable, taskTable } from '../../api/jobs/task-table.ts'
import type { Platform } from '../../api/platform.ts'
import type { ConnectionParameters } from '../../api/postgres/connection.ts'
import { withClient } from '../../api/postgres/roles.ts'

/**
 * Runs the jobs that are due, or would be by `until`, and what they leave to be done at once, one after another, as the app role.
 * Throws what jobs threw; a failed job waits for its next attempt.
 */
export async function runDueJobs(
  platform: Platform,
  owner: ConnectionParameters,
  until = new Date(0),
  table: TaskTable = taskTable,
): Promise<void> {
  const thrown: unknown[] = []
  const events = new EventEmitter() as WorkerEvents
  events.on('job:error', ({ error }) => thrown.push((error as Error).cause ?? error))
  const client = await platform.aside.connect()
  try {
    await withClient(owner, owner =>
      owner.query('update graphile_worker._private_jobs set run_at = now() where run_at between now() and $1', [until]),
    )
    for (;;) {
      const waiting = await client.query('select from graphile_worker._private_jobs where is_available and run_at <= now() limit 1')
      if (waiting.rowCount === 0 || thrown.length > 0) break
      await runTaskListOnce({ ...queueOptions, events }, taskList(platform, table), client)
    }
  } finally {
    client.release()
  }
  if (thrown.length === 1) throw thrown[0]
  if (thrown.length > 1) throw new AggregateError(thrown, 'jobs failed')
}
