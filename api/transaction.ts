import type { EntityManager } from '@mikro-orm/postgresql'
import type { Act, Context, LogEntry } from './context.ts'
import type { Facts } from './facts.ts'
import { type Refusal, Refused } from './refusal.ts'
import type { Job } from './tasks.ts'
import { SET_SCOPE, scopeOf } from './viewer.ts'

/**
 * The one place where a transaction is opened: for the root field of a mutation and for a job.
 * Sets the viewer's scope for row-level security, takes the database's clock, runs the work, lets the listeners of its facts run, commits.
 * A refusal rolls everything back and is logged afterwards, in a transaction of its own.
 */
export async function inTransaction<Result>(context: Context, work: (act: Act) => Promise<Result>): Promise<Result> {
  try {
    return await begin(context, work)
  } catch (error) {
    if (error instanceof Refused) {
      await begin(context, async act => {
        const refused = (refusal: Refusal): LogEntry => ({
          verb: 'refused',
          office: undefined,
          details: { clause: refusal.clause, path: refusal.path },
        })
        await log(
          act,
          error.refusals.map(refusal => ({ ...refused(refusal), refusal: refusal.code })),
        )
      })
    }
    throw error
  }
}

/** A query that may be refused: its answer, or the refusals as data with `null` for everything else. Runs in a transaction like an act. */
export async function consult<Answer extends object>(context: Context, work: (act: Act) => Promise<Answer>): Promise<object> {
  try {
    return { userErrors: [], ...(await inTransaction(context, work)) }
  } catch (error) {
    if (error instanceof Refused) return { userErrors: error.refusals }
    throw error
  }
}

async function begin<Result>(context: Context, work: (act: Act) => Promise<Result>): Promise<Result> {
  const em = context.platform.orm.em.fork({ useContext: true, clear: true }) as EntityManager
  return em.transactional(async inner => {
    const forked = inner as EntityManager
    await forked.execute(SET_SCOPE.replaceAll('$6', 'true').replaceAll(/\$\d/g, '?'), [...scopeOf(context.viewer)])
    const [clock] = await forked.execute<[{ now: Date | string; today: string }]>(
      `select now, to_char(now at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today from house_now() as now`,
    )
    const facts: [keyof Facts, object][] = []
    const entries: LogEntry[] = []
    const jobs: Job[] = []
    const act: Act = {
      ...context,
      em: forked,
      now: new Date(clock.now),
      today: clock.today,
      record: entry => void entries.push(entry),
      emit: (kind, fact) => void facts.push([kind, fact]),
      enqueue: (task, payload, terms) => void jobs.push({ ...terms, task, payload }),
    }
    const result = await work(act)
    await forked.flush()
    for (let next = facts.shift(); next; next = facts.shift()) {
      await context.platform.listeners.tell(act, next[0], next[1] as never)
      await forked.flush()
    }
    await log(act, entries)
    await enqueue(act, jobs)
    return result
  })
}

/**
 * Writes rows to the log of acts in one statement. Not through the ORM, which reads back what it wrote: whoever acts need not be
 * allowed to read the log.
 */
async function log(act: Act, entries: readonly (LogEntry & { readonly refusal?: string })[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ verb, office, subject, details, refusal }) => {
    return { verb, refusal, actor: act.viewer.account, office, type: subject?.[0], id: subject?.[1], details: details ?? {} }
  })
  await act.em.execute(
    `insert into act_log (verb, refusal, actor, office_id, subject_type, subject_id, details, request_id)
     select verb, refusal, actor, office, type, id, details, ?
     from jsonb_to_recordset(?::jsonb) as entry (verb text, refusal text, actor int, office int, type text, id int, details jsonb)`,
    [act.requestId, JSON.stringify(rows)],
  )
}

/**
 * Most attempts at one job. They are further and further apart (2.7 s, 7 s, 20 s … 6 h), 16 hours in all; after that it is given up, kept,
 * and said by `npm run check:data`.
 */
const ATTEMPTS = 12

/** Writes jobs to the queue in one statement. Of several under one key the last stands. */
async function enqueue(act: Act, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  const standing = new Map(jobs.map((job, index) => [job.key ?? index, job]))
  const specs = [...standing.values()].map(({ task, payload, runAt, key }) => ({ identifier: task, payload, run_at: runAt, job_key: key }))
  await act.em.execute(
    `select from graphile_worker.add_jobs((
       select array_agg((identifier, payload, null, run_at, ${ATTEMPTS}, job_key, null, null)::graphile_worker.job_spec order by position)
       from rows from (json_to_recordset(?::json) as (identifier text, payload json, run_at timestamptz, job_key text))
         with ordinality as job (identifier, payload, run_at, job_key, position)))`,
    [JSON.stringify(specs)],
  )
}
