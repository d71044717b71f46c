import { LockMode } from '@mikro-orm/core'
import { Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, required, rowOf } from '../../refusal.ts'

/** Who may not draw a panel, because they shaped it: who drafted it, made rules for it and named members of it. */
export interface Shaped {
  readonly office: number
  readonly draftedBy?: number
  readonly namedBy: readonly number[]
}

/**
 * Loads the panel of an input, demands a permission on it, and locks it until the transaction ends. Refuses ids that name none the viewer
 * may see.
 */
export async function lockPanel(act: Act, panelId: string, may: (panel: Shaped) => Refusal | undefined): Promise<Panel> {
  const { em } = act
  const panel = required(await em.findOne(Panel, rowOf('Panel', panelId, ['panelId'])), notFound(panelId, ['panelId']))
  demand(may(await shapeOf(act, panel)))
  return em.refreshOrFail(panel, { lockMode: LockMode.PESSIMISTIC_WRITE })
}

/** Who had a hand in a panel. */
export async function shapeOf({ em }: Act, panel: Panel): Promise<Shaped> {
  const rows = await em.execute<{ account: number }[]>(
    `select named_by_id as account from assignment where panel_id = ? and route = 'NAMED' and named_by_id is not null
     union select made_by_id from panel_rule_version where panel_id = ? and made_by_id is not null`,
    [panel.id, panel.id],
  )
  return { office: panel.office.id, draftedBy: panel.draftedBy?.id, namedBy: rows.map(row => row.account) }
}
