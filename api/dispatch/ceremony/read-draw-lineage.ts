import type { AttemptInLineage, DrawHolder, DrawLineage, LookAlike } from '../../../schema/dispatch/draw-lineage.ts'
import { Draw, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act, Context } from '../../context.ts'
import { numberOf } from '../../read/criteria.ts'
import { inTransaction } from '../../transaction.ts'
import { mayDraftPanel, mayReadLineage, mayRecordPublicValue } from '../permissions.ts'
import { findHolders } from './find-holders.ts'
import { findLookAlikes } from './find-look-alikes.ts'
import type { TracedChange } from './pool-changes.ts'

/** The most changes of a pool that are told in one answer. */
const MOST_CHANGES = 200

/**
 * How a panel came about, for the supervisor of its office: announcements, attempts with what changed in their pools and who entered it,
 * and other panels that look like it. Nothing of it ever disappears. `null` for everybody else, and for panels that are not there.
 */
export function readDrawLineage(context: Context, panelId: string): Promise<DrawLineage | null> {
  const id = numberOf('Panel', panelId)
  return inTransaction(context, async act => {
    const panel = await act.em.findOne(Panel, id)
    if (!panel || mayReadLineage(act.viewer, { office: panel.office.id })) return null
    const announcements = await act.em.execute<{ id: number }[]>('select id from freeze_announcement where panel_id = ? order by id', [id])
    const draws = await act.em.find(Draw, { panel }, { orderBy: { attempt: 'asc' }, populate: ['poolChanges'] as never })
    const why = { why: 'panels that look like one', office: panel.office.id }
    const alike = await beyondScope(act, why, () => findLookAlikes(act.em, id))
    return {
      announcements: announcements.map(row => ({ id: row.id })),
      attempts: draws.map(attemptOf),
      lookAlikes: alike.map((one): LookAlike => ({ panel: { id: one.panel }, likenesses: one.likenesses })),
    }
  })
}

function attemptOf({ id, poolChanges }: Draw): AttemptInLineage {
  const changes = JSON.parse(poolChanges ?? '[]') as readonly TracedChange[]
  return {
    draw: { id },
    changed: changes.length,
    changes: changes.slice(0, MOST_CHANGES).map(({ change, expert, by }) => ({
      change,
      expert: { id: expert },
      by: by.map(({ cause, side, account }) => {
        return { cause, side, account: account === undefined ? null : { id: account } }
      }),
    })),
  }
}

/** Drawing officers and supervisors of a panel’s office with their device keys, for whoever prepares its draw; empty for everybody else. */
export function readDrawHolders(context: Context, panelId: string): Promise<readonly DrawHolder[]> {
  const id = numberOf('Panel', panelId)
  return inTransaction(context, async (act: Act) => {
    const panel = await act.em.findOne(Panel, id)
    const office = panel?.office.id
    if (office === undefined || (mayRecordPublicValue(act.viewer, { office }) && mayDraftPanel(act.viewer, { office }))) return []
    const rows = await beyondScope(act, { why: 'who may hold a secret of a draw', office }, () => findHolders(act.em, office))
    return rows.map(({ account, key, role }) => ({
      holder: role === 'SUPERVISOR' ? 'SUPERVISOR' : 'OFFICER',
      account: { id: account },
      deviceKey: key === null ? null : { id: key },
    }))
  })
}
