import { Assignment } from '../../../schema/index.ts'
import { amongAllOffices, beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { dutyOf, type PanelPlan } from '../panel/panel-plan.ts'
import { findRuleFacts } from '../rules/find-rule-facts.ts'
import { needsRuleFacts } from '../rules/rule-facts.ts'
import { surveyUnderRules } from '../rules/rule-survey.ts'
import { findCandidates } from './find-candidates.ts'
import { fixedMembers } from './fixed-members.ts'
import { type Survey, surveyOf } from './survey.ts'

/**
 * Surveys everybody of a panel's occupation as far as the viewer may know: over the records of every office, but blind to seats that are
 * sealed from the viewer. Two surveys, one before and one after a draw on the same days, would else differ by exactly those it seated.
 */
export function takeSurvey(act: Act, plan: PanelPlan): Promise<Survey> {
  return amongAllOffices(act, candidatesOf(plan), () => survey(act, plan))
}

/** Surveys everybody of a panel's occupation past every seal, for what binds: a freeze. Its answer is not for the viewer. */
export function takeFullSurvey(act: Act, plan: PanelPlan): Promise<Survey> {
  return beyondScope(act, candidatesOf(plan), () => survey(act, plan))
}

const candidatesOf = ({ office }: PanelPlan) => ({ why: 'candidates of a panel', office })

/** As far as the scope sees. */
async function survey(act: Act, plan: PanelPlan): Promise<Survey> {
  const fixed = await fixedMembers(act, plan.panel)
  const declined = await whoDeclined(act, plan.panel)
  const days = { from: plan.from, through: plan.through }
  const people = (await findCandidates(act.em, plan)).map(facts => {
    return declined.has(facts.expert) ? { ...facts, busy: [...facts.busy, days] } : facts
  })
  const found = surveyOf(people, dutyOf(plan), new Map(fixed.map(({ expert, role }) => [expert.id, role])))
  if (!needsRuleFacts(plan.rules)) return found
  const pool = found.pool.map(person => person.expert)
  return surveyUnderRules(found, await findRuleFacts(act.em, plan, pool), plan)
}

/** Who declined a seat of this panel: they said that they are not available on its days, so no later draw of it asks them again. */
async function whoDeclined({ em }: Act, panel: number): Promise<ReadonlySet<number>> {
  const declined = await em.find(Assignment, { panel, state: 'DECLINED' } as never)
  return new Set(declined.map(({ expert }) => expert.id))
}
