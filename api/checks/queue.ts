import type { Invariant } from './invariant.ts'

/** Invariants of jobs and messages. */
export const queueInvariants: readonly Invariant[] = [
  {
    name: 'no job was given up',
    why: {
      zh: '后台任务都会完成；多次失败后被放弃的任务须由管理员查明原因后重新排队。',
      en: 'Jobs get done; one that was given up after many attempts waits for an administrator to find out why and run it again.',
    },
    sql: `
      select job.id, identifier as task, last_error from graphile_worker._private_jobs as job
      join graphile_worker._private_tasks as task on task.id = task_id where attempts >= max_attempts and locked_at is null`,
  },
  {
    name: 'every message that waits has its job',
    why: {
      zh: '待发送的消息都有对应的后台任务，不会被遗忘。',
      en: 'Every message that waits to be sent has a job that will send it: none is forgotten.',
    },
    sql: `
      select id from message where state in ('QUEUED', 'SENDING') and not exists (
        select from graphile_worker._private_jobs where payload->>'mark' = mark::text)`,
  },
]
