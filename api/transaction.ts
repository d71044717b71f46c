import type { EntityManager } from '@mikro-orm/postgresql'
import { ActLog } from '../schema/index.ts'
import type { Act, Context, LogEntry } from './context.ts'
import type { Facts } from './facts.ts'
import { Refused } from './refusal.ts'
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
        for (const refusal of error.refusals) {
          log(act, { verb: 'refused', office: undefined, details: { clause: refusal.clause, path: refusal.path } }, refusal.code)
        }
      })
    }
    throw error
  }
}

async function begin<Result>(context: Context, work: (act: Act) => Promise<Result>): Promise<Result> {
  const em = context.platform.orm.em.fork({ useContext: true, clear: true }) as EntityManager
  return em.transactional(async inner => {
    const forked = inner as EntityManager
    await forked.execute(SET_SCOPE.replaceAll('$5', 'true').replaceAll(/\$\d/g, '?'), [...scopeOf(context.viewer)])
    const [clock] = await forked.execute<[{ now: Date | string; today: string }]>(
      `select clock_timestamp() as now, to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`,
    )
    const facts: [keyof Facts, object][] = []
    const act: Act = {
      ...context,
      em: forked,
      now: new Date(clock.now),
      today: clock.today,
      record: entry => log(act, entry),
      emit: (kind, fact) => void facts.push([kind, fact]),
    }
    const result = await work(act)
    await forked.flush()
    for (let next = facts.shift(); next; next = facts.shift()) {
      await context.platform.listeners.tell(act, next[0], next[1] as never)
      await forked.flush()
    }
    return result
  })
}

function log(act: Act, entry: LogEntry, refusal: string | null = null): void {
  const [subjectType = null, subjectId = null] = entry.subject ?? []
  act.em.persist(
    act.em.create(ActLog, {
      verb: entry.verb,
      refusal,
      actor: act.viewer.account ?? null,
      office: entry.office ?? null,
      subjectType,
      subjectId,
      details: entry.details ?? {},
      requestId: act.requestId,
    } as never),
  )
}
