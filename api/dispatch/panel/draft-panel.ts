import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { DraftPanelInput, DraftPanelPayload } from '../../../schema/dispatch/draft-panel.ts'
import { Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { startOfDayInShanghai } from '../../time/shanghai.ts'
import { become, mayBecome } from '../../transition.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { mayDraftPanel } from '../permissions.ts'
import { putRows } from '../rules/put-rules.ts'
import { templateFor } from '../rules/rule-templates.ts'
import { writeRuleVersion } from '../rules/rule-versions.ts'
import { findDraft, findEngagement } from './find-panel-plan.ts'
import { mayOpenAt } from './opening.ts'

/**
 * Drafts a panel of an engagement: seats by role and composition rules, those of the template of its kind unless the input says otherwise.
 * Refuses who is no organiser, an engagement that is over, an occupation outside the engagement's, rules that contradict themselves, and
 * deviations from the template without a reason.
 */
export async function draftPanel(act: Act, input: DraftPanelInput): Promise<Done<DraftPanelPayload>> {
  const { em, viewer } = act
  const engagement = await findEngagement(em, input.engagementId)
  demand(mayDraftPanel(viewer, { office: engagement.office.id }))
  await em.refresh(engagement, { lockMode: LockMode.PESSIMISTIC_WRITE })
  demand(mayBecome(engagementStates, engagement, 'PANELS_DRAFTED'))
  const draft = await findDraft(em, engagement, input)
  demand(mayOpenAt(input.opensAt, act.now, draft.from))

  const { office } = engagement
  const panel = em.create(Panel, {
    engagement,
    office,
    name: input.name.trim(),
    occupation: draft.occupation,
    state: 'DRAFTED',
    opensAt: input.opensAt ?? startOfDayInShanghai(draft.from),
    draftedBy: viewer.account ?? null,
  } as never)
  em.persist(panel)
  become(engagementStates, engagement, 'PANELS_DRAFTED')
  await em.flush()
  await putRows(act, panel, draft.seats, draft.rules)
  await writeRuleVersion(act, panel, { plan: draft, template: templateFor(engagement.kind, input.template), reason: input.reason })
  const details = { engagement: engagement.id, seats: draft.seats, rules: draft.rules }
  act.record({ verb: 'panel.drafted', office: office.id, subject: ['Panel', panel.id], details })
  return { panel }
}
