import { Assignment, type SeatRole } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { beyondScope } from './beyond-scope.ts'
import { findCandidates } from './find-candidates.ts'
import { findRuleFacts } from './find-rule-facts.ts'
import { dutyOf, type PanelPlan } from './panel-plan.ts'
import { needsRuleFacts } from './rule-facts.ts'
import { surveyUnderRules } from './rule-survey.ts'
import { type Survey, surveyOf } from './survey.ts'

/** Surveys everybody of a panel's occupation, beyond the viewer's row scope: a pool is everybody eligible. */
export async function takeSurvey(act: Act, plan: PanelPlan): Promise<Survey> {
  const named = await namedMembers(act, plan.panel)
  return beyondScope(act, { why: 'candidates of a panel', office: plan.office }, async () => {
    const survey = surveyOf(await findCandidates(act.em, plan), dutyOf(plan), named)
    if (!needsRuleFacts(plan.rules)) return survey
    const pool = survey.pool.map(person => person.expert)
    return surveyUnderRules(survey, await findRuleFacts(act.em, plan, pool), plan)
  })
}

/** Who holds a seat of the panel by name, and in which role. */
async function namedMembers({ em }: Act, panel: number): Promise<ReadonlyMap<number, SeatRole>> {
  const named = await em.find(Assignment, { panel, route: 'NAMED', state: ['INVITED', 'ACCEPTED'] } as never)
  return new Map(named.map(({ expert, role }) => [expert.id, role]))
}
