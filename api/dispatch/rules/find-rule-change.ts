import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { SeatInput } from '../../../schema/dispatch/draft-panel.ts'
import type { PanelRulesInput } from '../../../schema/dispatch/panel-rules-input.ts'
import type { EngagementKind, PanelTemplate } from '../../../schema/index.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { checkSeats, seatsOf } from '../panel/panel-form.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import { findRules } from './find-rules.ts'
import { type CompositionRule, sizeOf } from './panel-rules.ts'
import { contradictionsIn } from './rule-contradictions.ts'
import { checkRules } from './rule-form.ts'
import { rulesOfTemplate, ruleTemplates } from './rule-templates.ts'

/** What of seats and rules an input may say, of a draft or of a change. */
export interface RulesAsked {
  readonly seats?: SeatInput[] | null
  readonly template?: PanelTemplate | null
  readonly rules: PanelRulesInput
}

/** A stored plan with the seats and rules of an input in place of its own. Refuses what is wrong with them, as `findRulesAsked` does. */
export async function findChange(
  em: EntityManager,
  plan: PanelPlan,
  asked: RulesAsked,
): Promise<{ readonly plan: PanelPlan; readonly template: PanelTemplate | null }> {
  const seats = asked.seats == null ? plan.seats : seatsOf({ seats: asked.seats })
  demand(...checkSeats(seats), ...checkRules(asked.rules, sizeOf(seats)))
  return { plan: { ...plan, seats, rules: await findRulesAsked(em, plan.kind, seats, asked) }, template: asked.template ?? null }
}

/**
 * The rules of an input over those of its template. Refuses a template of another kind of engagement, codes that name nothing, and rules
 * that contradict each other.
 */
export async function findRulesAsked(
  em: EntityManager,
  kind: EngagementKind,
  seats: readonly SeatDemand[],
  { template, rules }: RulesAsked,
): Promise<readonly CompositionRule[]> {
  demand(fitsKind(template, kind))
  const asked = await findRules(em, rules, rulesOfTemplate(template))
  demand(...contradictionsIn(seats, asked))
  return asked
}

function fitsKind(template: PanelTemplate | null | undefined, kind: EngagementKind): Refusal | undefined {
  if (template == null || ruleTemplates[template].kinds.includes(kind)) return undefined
  return refusalOf(InvalidInput, {
    code: 'TEMPLATE_OF_ANOTHER_KIND',
    messageZh: `模板“${ruleTemplates[template].name.zh}”不适用于此类任务。`,
    messageEn: `The template “${ruleTemplates[template].name.en}” is not for this kind of engagement.`,
    path: ['template'],
  })
}
