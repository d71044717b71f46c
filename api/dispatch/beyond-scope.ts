import type { Act } from '../context.ts'
import { scopeOf } from '../viewer.ts'

/**
 * Runs a part of an act beyond the viewer's row scope, in the same transaction: a pool is everybody eligible, not everybody whose record
 * the drawing officer may open, and an expert who declines sets off a replacement among people they may not see. What it answers must not
 * reach the viewer unless a permission says so. Every use is logged with its purpose.
 */
export async function beyondScope<Result>(
  act: Act,
  purpose: { readonly why: string; readonly office: number | undefined },
  work: () => Promise<Result>,
): Promise<Result> {
  act.record({ verb: 'scope.widened', office: purpose.office, details: { why: purpose.why } })
  await act.em.flush()
  await act.em.execute(
    `select set_config('app.offices', every.offices, true), set_config('app.engagement_offices', every.offices, true)
     from (select array_agg(id)::text as offices from office) as every`,
  )
  try {
    const result = await work()
    await act.em.flush()
    return result
  } finally {
    const [offices, engagementOffices] = scopeOf(act.viewer)
    const narrowed = act.em.execute(`select set_config('app.offices', ?, true), set_config('app.engagement_offices', ?, true)`, [
      offices,
      engagementOffices,
    ])
    // After a failed statement the transaction only waits for its rollback, and the scope goes with it.
    await narrowed.catch(() => undefined)
  }
}
