import { InvalidInput } from '../../../schema/base/refusals.ts'
import { PanelFeasibility, type PanelFeasibilityInput, type PanelFeasibilityPayload } from '../../../schema/dispatch/panel-feasibility.ts'
import { Panel, type PanelTemplate } from '../../../schema/index.ts'
import type { Act, Context } from '../../context.ts'
import type { Instance } from '../../draw/instance.ts'
import { toInstance } from '../../draw/to-instance.ts'
import { demand, notFound, Refused, refusalOf, required, rowOf } from '../../refusal.ts'
import { prepareAssessment } from '../../solve/worker.ts'
import { inTransaction } from '../../transaction.ts'
import { findDraft, findEngagement, findPanelPlan } from '../panel/find-panel-plan.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { mayPreviewCandidates } from '../permissions.ts'
import { findPairs } from '../pool/pairs.ts'
import type { Survey } from '../pool/survey.ts'
import { takeSurvey } from '../pool/take-survey.ts'
import { type Assessment, assessInstance } from './assess-instance.ts'
import { findChange } from './find-rule-change.ts'
import { findRuleSubjects } from './find-rule-subjects.ts'
import { latestQuestion } from './latest-question.ts'
import { nomineesNeeded } from './nominees.ts'
import { compose, sizeOf } from './panel-rules.ts'
import { funnelOf } from './pool-funnel.ts'
import { bindingRows, type CountedRow, standingsOf } from './row-standings.ts'
import { approvalNeeded, deviationsOf } from './rule-deviations.ts'
import type { RuleSubjects } from './rule-names.ts'
import { latestVersion } from './rule-versions.ts'
import { exactChance, infeasibilityOf, rangeOfChances, typeChances } from './tell-feasibility.ts'

/**
 * What a draw could give, before any freeze and also of rules not saved yet: the pool after each rule, exact chances without names, what
 * binds, and where nothing can be drawn, why and what change would do. One transaction takes the survey, as far as the viewer may know;
 * none waits while the lottery is made. It uses no seed and foretells nothing. Whoever asks again about the same panel or engagement, or
 * goes away, ends the work on the earlier question.
 */
export async function panelFeasibility(context: Context, input: PanelFeasibilityInput): Promise<PanelFeasibilityPayload> {
  prepareAssessment()
  try {
    const feasibility = await latestQuestion(context, subjectOf(input), async signal => {
      const asked = await inTransaction(context, act => ask(act, input))
      return tell(asked, await assessInstance(asked.instance, signal))
    })
    return feasibility ? { feasibility, userErrors: [] } : { feasibility: null, userErrors: [askedAgain()] }
  } catch (error) {
    if (error instanceof Refused) return { feasibility: null, userErrors: error.refusals }
    throw error
  }
}

/** The panel or engagement a question is about. */
function subjectOf({ panelId, draft, change }: PanelFeasibilityInput): string {
  return panelId ?? change?.panelId ?? draft?.engagementId ?? ''
}

/** Everything an answer is made of, as plain values. */
interface Asked {
  readonly plan: PanelPlan
  readonly template: PanelTemplate | null
  readonly survey: Survey
  readonly rows: readonly CountedRow[]
  readonly instance: Instance
  readonly subjects: RuleSubjects
}

async function ask(act: Act, input: PanelFeasibilityInput): Promise<Asked> {
  const { plan, template } = await planAsked(act, input)
  const survey = await takeSurvey(act, plan)
  const { members, rules } = compose(plan.seats, plan.rules, survey.pool, await findPairs(act, plan, survey))
  const { instance } = toInstance(members, rules)
  const rows = rules.rows.map(row => ({ key: row.key, lo: row.lo, hi: row.hi, people: row.members.size }))
  const occupations = plan.rules.flatMap(rule => (rule.kind.endsWith('_IN_OCCUPATION') ? [rule.subject!] : []))
  return { plan, template, survey, rows, instance, subjects: await findRuleSubjects(act.em, occupations) }
}

async function planAsked(act: Act, { panelId, draft, change }: PanelFeasibilityInput): Promise<Pick<Asked, 'plan' | 'template'>> {
  const { em, viewer } = act
  demand([panelId, draft, change].filter(given => given != null).length === 1 ? undefined : exactlyOne())
  if (draft != null) {
    const engagement = await findEngagement(em, draft.engagementId)
    demand(mayPreviewCandidates(viewer, { office: engagement.office.id }))
    return { plan: await findDraft(em, engagement, draft), template: draft.template ?? null }
  }
  const id = (panelId ?? change?.panelId)!
  const panel = required(await em.findOne(Panel, rowOf('Panel', id, ['panelId'])), notFound(id, ['panelId']))
  demand(mayPreviewCandidates(viewer, { office: panel.office.id }))
  const plan = await findPanelPlan(em, panel.id)
  return change == null ? { plan, template: (await latestVersion(act, panel))?.template ?? null } : findChange(em, plan, change)
}

function tell({ plan, template, survey, rows, instance, subjects }: Asked, assessment: Assessment): PanelFeasibility {
  const chances = 'chances' in assessment ? assessment.chances : undefined
  const range = chances && rangeOfChances(instance, chances)
  const named = survey.pool.flatMap(person => person.namedTo ?? [])
  const deviations = deviationsOf(template, plan.seats, plan.rules, named)
  return Object.assign(new PanelFeasibility(), {
    surveyed: survey.eligible.length + survey.excluded.length,
    poolSize: survey.pool.length,
    size: sizeOf(plan.seats),
    nomineesNeeded: nomineesNeeded(plan),
    steps: funnelOf(survey),
    rules: standingsOf(rows, chances ? bindingRows(instance, chances) : new Set(), subjects),
    feasible: chances !== undefined && survey.pool.length >= nomineesNeeded(plan),
    least: range ? exactChance(range[0]) : null,
    greatest: range ? exactChance(range[1]) : null,
    types: chances ? typeChances(instance, chances, subjects) : [],
    typeCount: instance.types.length,
    infeasibility: 'impossible' in assessment ? infeasibilityOf(assessment.impossible, subjects) : null,
    deviations,
    needs: approvalNeeded(deviations, false),
  })
}

const askedAgain = () =>
  refusalOf(InvalidInput, {
    code: 'ASKED_AGAIN',
    messageZh: '您又就同一专家组提出了新的询问，此次计算已停止。',
    messageEn: 'You asked about the same panel again; this question was given up for the later one.',
  })

const exactlyOne = () =>
  refusalOf(InvalidInput, {
    code: 'PANEL_DRAFT_OR_CHANGE',
    messageZh: '请给出已拟定的专家组、方案或修改，三者择一。',
    messageEn: 'Give a drafted panel, a draft, or a change, exactly one of them.',
    path: ['panelId'],
  })
