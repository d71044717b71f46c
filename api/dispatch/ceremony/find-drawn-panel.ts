import type { EntityManager } from '@mikro-orm/postgresql'
import type { Draw } from '../../../schema/index.ts'
import type { Seals } from '../../seals.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { findEntries } from './find-entries.ts'
import { CUSTODY, type Custody } from './server-custody.ts'

/** A drawn panel with everybody of its pool. Reads beyond a viewer's scope: call it where the scope is widened. */
export async function findDrawnPanel(em: EntityManager, seals: Seals, draw: Draw): Promise<DrawnPanel> {
  const plan = await findPanelPlan(em, draw.panel.id)
  const expertOf = new Map((await findEntries(em, draw)).map(({ label, expert }) => [label, expert]))
  if (draw.secretsSealed === null) return { draw, plan, expertOf }
  return { draw, plan, expertOf, custody: JSON.parse(seals.open(CUSTODY, draw.secretsSealed)) as Custody }
}
