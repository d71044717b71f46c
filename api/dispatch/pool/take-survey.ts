import { Assignment, type SeatRole } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { amongAllOffices, beyondScope } from '../beyond-scope.ts'
import { dutyOf, type PanelPlan } from '../panel/panel-plan.ts'
import { findRuleFacts } from '../rules/find-rule-facts.ts'
import { needsRuleFacts } from '../rules/rule-facts.ts'
import { surveyUnderRules } from '../rules/rule-survey.ts'
import { findCandidates } from './find-candidates.ts'
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
  const people = await findCandidates(act.em, plan)
  const found = surveyOf(people, dutyOf(plan), await namedMembers(act, plan.panel))
  if (!needsRuleFacts(plan.rules)) return found
  const pool = found.pool.map(person => person.expert)
  return surveyUnderRules(found, await findRuleFacts(act.em, plan, pool), plan)
}

/** Who holds a seat of the panel by name, and in which role. */
async function namedMembers({ em }: Act, panel: number): Promise<ReadonlyMap<number, SeatRole>> {
  const named = await em.find(Assignment, { panel, route: 'NAMED', state: ['INVITED', 'ACCEPTED'] } as never)
  return new Map(named.map(({ expert, role }) => [expert.id, role]))
}
