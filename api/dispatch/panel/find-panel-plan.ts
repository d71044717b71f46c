import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DraftPanelInput } from '../../../schema/dispatch/draft-panel.ts'
import { Engagement, type Occupation, Panel } from '../../../schema/index.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { findOccupation } from '../pool/find-occupation.ts'
import { findRulesAsked } from '../rules/find-rule-change.ts'
import { templateFor } from '../rules/rule-templates.ts'
import { checkPanel, seatsOf } from './panel-form.ts'
import { outlineOf, type PanelPlan, planOf } from './panel-plan.ts'

/** The plan of a stored panel; refuses ids that name none the viewer may see. */
export async function findPanelPlan(em: EntityManager, id: number): Promise<PanelPlan> {
  const panel = await em.findOneOrFail(Panel, id, { populate: ['seats', 'rules', 'engagement.participants'] as never })
  const outline = outlineOf(panel.id, panel.occupation.id, panel.seats.getItems(), panel.rules.getItems())
  return planOf(panel.engagement.unwrap(), outline)
}

/** The engagement that an input names, with its participants and occupations; refuses ids that name none the viewer may see. */
export async function findEngagement(em: EntityManager, id: string): Promise<Engagement> {
  const populate = ['participants', 'occupations.occupation'] as never
  return required(await em.findOne(Engagement, rowOf('Engagement', id, ['engagementId']), { populate }), notFound(id, ['engagementId']))
}

/**
 * The plan of a panel that is not saved yet. Refuses whatever is wrong with its form, unknown codes, and occupations outside the
 * engagement's.
 */
export async function findDraft(em: EntityManager, engagement: Engagement, input: DraftPanelInput): Promise<PanelPlan> {
  demand(...checkPanel(input))
  const occupation = await findOccupation(em, input.occupationCode, ['occupationCode'])
  const named = engagement.occupations.getItems().map(({ occupation }) => occupation.unwrap())
  demand(named.some(one => below(occupation, one)) ? undefined : outsideEngagement())
  const seats = seatsOf(input)
  const template = templateFor(engagement.kind, input.template)
  const rules = await findRulesAsked(em, engagement.kind, seats, { ...input, template })
  return planOf(engagement, { panel: 0, occupation: occupation.id, seats, rules })
}

/** Whether an occupation is another, or lies below it: codes of the classification begin with the code of the group above. */
function below(occupation: Occupation, group: Occupation): boolean {
  return occupation.code === group.code || occupation.code.startsWith(`${group.code}-`)
}

const outsideEngagement = () =>
  refusalOf(InvalidInput, {
    code: 'OCCUPATION_OUTSIDE_ENGAGEMENT',
    messageZh: '该职业不在任务涉及的职业之内。',
    messageEn: 'The occupation is not among those of the engagement.',
    path: ['occupationCode'],
  })
