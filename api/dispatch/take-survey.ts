import { Assignment, type SeatRole } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { beyondScope } from './beyond-scope.ts'
import { findCandidates } from './find-candidates.ts'
import { dutyOf, type PanelPlan } from './panel-plan.ts'
import { type Survey, surveyOf } from './survey.ts'

/** Surveys everybody of a panel's occupation, beyond the viewer's row scope: a pool is everybody eligible. */
export async function takeSurvey(act: Act, plan: PanelPlan): Promise<Survey> {
  const named = await namedMembers(act, plan.panel)
  const people = await beyondScope(act, { why: 'candidates of a panel', office: plan.office }, () => findCandidates(act.em, plan))
  return surveyOf(people, dutyOf(plan), named)
}

/** Who holds a seat of the panel by name, and in which role. */
async function namedMembers({ em }: Act, panel: number): Promise<ReadonlyMap<number, SeatRole>> {
  const named = await em.find(Assignment, { panel, route: 'NAMED', state: ['INVITED', 'ACCEPTED'] } as never)
  return new Map(named.map(({ expert, role }) => [expert.id, role]))
}
