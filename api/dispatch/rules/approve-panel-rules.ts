import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { ApprovePanelRulesInput, ApprovePanelRulesPayload } from '../../../schema/dispatch/approve-panel-rules.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf, required } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { panelStates } from '../panel/panel-states.ts'
import { mayApprovePanelRules, mayDraftOrSupervise } from '../permissions.ts'
import { isOpen, latestVersion, sameVersion } from './rule-versions.ts'

/**
 * A second person agrees to rules that deviate from their template, before any candidate is shown; where a cap is great, or candidates
 * had been shown, the supervisor. Refuses whoever made the rules, drafted the panel or named a member, and a version no longer in force.
 */
export async function approvePanelRules(act: Act, input: ApprovePanelRulesInput): Promise<Done<ApprovePanelRulesPayload>> {
  const { viewer } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDraftOrSupervise(viewer, shaped))
  demand(mayBecome(panelStates, panel, 'FROZEN'))
  demand(sameVersion(input.rulesVersion, panel.rulesVersion))
  const version = required(await latestVersion(act, panel), nothingToApprove('NONE'))
  const shaped = { office: panel.office.id, needs: version.needs, madeBy: version.madeBy?.id, draftedBy: panel.draftedBy?.id }
  demand(mayApprovePanelRules(viewer, shaped))
  demand(isOpen(version) ? undefined : nothingToApprove(version.needs === 'NOBODY' ? 'AS_TEMPLATE' : 'APPROVED'))
  version.approvedBy = viewer.account as never
  version.approvedAt = act.now
  await act.em.flush()
  const details = { version: version.number, digest: version.digest, deviations: version.deviations }
  act.record({ verb: 'rules.approved', office: panel.office.id, subject: ['Panel', panel.id], details })
  return { rules: version }
}

const nothingToApprove = (state: string) =>
  refusalOf(WrongState, {
    code: 'NOTHING_TO_APPROVE',
    messageZh: '该版本组成规则无须批准或已经批准。',
    messageEn: 'This version of the rules needs no approval, or has it already.',
    state,
    allowed: ['AWAITING_APPROVAL'],
  })
