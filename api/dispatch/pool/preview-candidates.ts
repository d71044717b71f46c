import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import { Candidate, CandidatePreview, type PreviewCandidatesInput } from '../../../schema/dispatch/candidate-preview.ts'
import { Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { findDraft, findEngagement, findPanelPlan } from '../panel/find-panel-plan.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { mayPreviewCandidates } from '../permissions.ts'
import { atMostPerEmployer } from '../rules/panel-rules.ts'
import { deviationsOf } from '../rules/rule-deviations.ts'
import { approvedVersion } from '../rules/rule-versions.ts'
import { rolesOpenTo } from './candidacy.ts'
import { type CandidatePage, pageOf } from './candidate-page.ts'
import { exclusionOf } from './exclusion-texts.ts'
import { supplyOf } from './seat-supply.ts'
import type { SurveyedCandidate } from './survey.ts'
import { takeSurvey } from './take-survey.ts'

/**
 * Who could sit on a panel, who could not, and why; the eligible first, each group in the order of their records. Changes nothing; rules
 * that deviate are
 * approved first, so that nobody makes rules for a name. */
export async function previewCandidates(act: Act, input: PreviewCandidatesInput, page: CandidatePage): Promise<CandidatePreview> {
  const plan = await planAsked(act, input)
  act.record({
    verb: 'candidates.previewed',
    office: plan.office,
    subject: ['Engagement', plan.engagement],
    details: { panel: plan.panel },
  })
  const { eligible, excluded, pool, exclusions } = await takeSurvey(act, plan)
  const seats = supplyOf(plan.seats, pool, atMostPerEmployer(plan.rules))
  const candidates = pageOf([...eligible, ...excluded], page, candidate => candidateOf(candidate, plan))
  return Object.assign(new CandidatePreview(), { eligible: eligible.length, excluded: excluded.length, seats, exclusions, candidates })
}

async function planAsked(act: Act, { panelId, draft }: PreviewCandidatesInput): Promise<PanelPlan> {
  const { em, viewer } = act
  demand((panelId == null) === (draft == null) ? exactlyOne() : undefined)
  if (draft != null) {
    const engagement = await findEngagement(em, draft.engagementId)
    demand(mayPreviewCandidates(viewer, { office: engagement.office.id }))
    const plan = await findDraft(em, engagement, draft)
    const deviations = deviationsOf(draft.template ?? null, plan.seats, plan.rules, [])
    demand(deviations.length > 0 ? deviationFirst(deviations) : undefined)
    return plan
  }
  const panel = required(await em.findOne(Panel, rowOf('Panel', panelId!, ['panelId'])), notFound(panelId!, ['panelId']))
  demand(mayPreviewCandidates(viewer, { office: panel.office.id }))
  await approvedVersion(act, panel)
  return findPanelPlan(em, panel.id)
}

function candidateOf({ facts, reasons }: SurveyedCandidate, plan: PanelPlan): Candidate {
  return Object.assign(new Candidate(), {
    // Only the id: what the viewer may see of the record is read after this, under their own scope.
    expert: { id: facts.expert } as Candidate['expert'],
    eligible: reasons.length === 0,
    roles: rolesOpenTo(facts, plan.seats),
    exclusions: reasons.map(exclusionOf),
  })
}

const deviationFirst = (deviations: readonly string[]) =>
  refusalOf(WrongState, {
    code: 'RULES_NOT_APPROVED',
    messageZh: `方案的组成规则偏离模板（${deviations.join('、')}）：请先保存并由另一人批准，再看人选。`,
    messageEn: `The draft deviates from its template (${deviations.join(', ')}): save it and have it approved by a second person before looking at candidates.`,
    state: 'DRAFT',
    allowed: ['APPROVED'],
  })

const exactlyOne = () =>
  refusalOf(InvalidInput, {
    code: 'PANEL_OR_DRAFT',
    messageZh: '请给出已拟定的专家组或方案，二者择一。',
    messageEn: 'Give a drafted panel or a draft, exactly one of them.',
    path: ['panelId'],
  })
