import type { Draw } from '../../../schema/index.ts'
import type { Digest } from '../../draw/tagged-hash.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { Custody } from './server-custody.ts'

/** A drawn panel while its seats change hands: who stands behind its labels, and what is asked of them. */
export interface DrawnPanel {
  readonly draw: Draw
  readonly plan: PanelPlan
  readonly expertOf: ReadonlyMap<Digest, number>
  /** The server's secrets, where it keeps them; without them links come from their holders. */
  readonly custody?: Custody
}
