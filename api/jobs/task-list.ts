import type { JobHelpers, TaskList } from 'graphile-worker'
import type { Act, Context } from '../context.ts'
import { sqlState } from '../log.ts'
import type { Platform } from '../platform.ts'
import { Refused } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { theSystem } from '../viewer.ts'
import type { TaskTable } from './task-table.ts'

/** Why an attempt at a job failed, in words that may be kept beside it: the true error may quote personal data. */
export class JobFailed extends Error {
  override name = 'JobFailed'
}

/** The tasks as the queue's worker calls them: as the system, each attempt under a request id of its own, failures logged. */
export function taskList(platform: Platform, table: TaskTable): TaskList {
  const entries = Object.entries(table).map(([task, doing]) => {
    const attempt = async (payload: unknown, { job, query }: JobHelpers) => {
      const requestId = `job ${job.id}.${job.attempts}`
      try {
        const { rows } = await query<{ offices: number[] }>('select array(select id from office order by id) as offices')
        const context: Context = { platform, viewer: theSystem(rows[0]!.offices), language: 'zh-CN', requestId }
        if (typeof doing === 'object') await (doing.outside as (context: Context, payload: unknown) => Promise<void>)(context, payload)
        else await inTransaction(context, act => (doing as (act: Act, payload: unknown) => Promise<void>)(act, payload))
      } catch (error) {
        const last = job.attempts >= job.max_attempts
        platform.log[last ? 'error' : 'warn']({ err: error, requestId, task, last }, last ? 'a job was given up' : 'a job failed')
        throw new JobFailed(reasonOf(error), { cause: error })
      }
    }
    return [task, attempt] as const
  })
  return Object.fromEntries(entries)
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return `refused: ${error.refusals.map(refusal => refusal.code).join(', ')}`
  const state = sqlState(error)
  if (state !== undefined) return `database: ${state}`
  const { name, code } = error as { name?: unknown; code?: unknown }
  return [name, code].filter(part => typeof part === 'string').join(' ') || 'failed'
}
