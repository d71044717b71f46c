import type { CouldServe, CouldServePayload } from '../../../schema/dispatch/could-serve.ts'
import { type Expert, Panel } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act, Context } from '../../context.ts'
import { demand, notFound, Refused, required, rowOf } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { dutyOf } from '../panel/panel-plan.ts'
import { mayPreviewCandidates } from '../permissions.ts'
import { exclusionsOf, rolesOpenTo } from '../pool/candidacy.ts'
import { exclusionOf } from '../pool/exclusion-texts.ts'
import { findCandidates } from '../pool/find-candidates.ts'

/** Whom a pre-check asks about. */
export interface PreCheck {
  readonly expertId: string
  readonly panelId: string
}

/** Whether an expert could sit on a panel, or why nobody is told; refusals are data here as in a mutation. */
export async function couldServe(context: Context, asked: PreCheck): Promise<CouldServePayload> {
  try {
    return { answer: await inTransaction(context, act => preCheck(act, asked)), userErrors: [] }
  } catch (error) {
    if (error instanceof Refused) return { answer: null, userErrors: error.refusals }
    throw error
  }
}

/**
 * Says whether somebody could sit on a panel and, if not, every reason that the viewer may know. Contacts nobody and changes nothing. A
 * seat that is sealed from the viewer does not speak: who asked before and after a draw would learn whom it seated.
 */
export async function preCheck(act: Act, { expertId, panelId }: PreCheck): Promise<CouldServe> {
  const { em, viewer } = act
  const panel = required(await em.findOne(Panel, rowOf('Panel', panelId, ['panelId'])), notFound(panelId, ['panelId']))
  demand(mayPreviewCandidates(viewer, { office: panel.office.id }))
  const expert = rowOf('Expert', expertId, ['expertId'])
  const plan = await findPanelPlan(em, panel.id)
  return amongAllOffices(act, { why: 'a pre-check of a candidate', office: panel.office.id }, async () => {
    const [facts] = await findCandidates(em, plan, [expert])
    if (!facts) {
      const known = await em.execute<Pick<Expert, 'id'>[]>('select id from expert where id = ?', [expert])
      demand(known.length === 0 ? notFound(expertId, ['expertId']) : undefined)
      return { could: false, roles: [], exclusions: [exclusionOf('OTHER_OCCUPATION')] }
    }
    const reasons = exclusionsOf(facts, dutyOf(plan))
    return { could: reasons.length === 0, roles: rolesOpenTo(facts, plan.seats), exclusions: reasons.map(exclusionOf) }
  })
}
