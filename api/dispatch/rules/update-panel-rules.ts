import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { UpdatePanelRulesInput, UpdatePanelRulesPayload } from '../../../schema/dispatch/update-panel-rules.ts'
import type { Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { panelStates } from '../panel/panel-states.ts'
import { mayDraftPanel } from '../permissions.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import { findChange } from './find-rule-change.ts'
import { replaceRows } from './put-rules.ts'
import { latestVersion, namedRoles, sameVersion, writeRuleVersion } from './rule-versions.ts'

/**
 * Gives a panel other seats and rules before its pool is frozen: a new version, the earlier ones are kept. A freeze announced under an
 * earlier one is not made any more; whoever announced it is told. Refuses who is no organiser,
 * a panel that is frozen or drawn, a stale version, rules that contradict themselves, seats fewer than the members named to them,
 * and deviations without a reason.
 */
export async function updatePanelRules(act: Act, input: UpdatePanelRulesInput): Promise<Done<UpdatePanelRulesPayload>> {
  const { em, viewer } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDraftPanel(viewer, shaped))
  demand(mayBecome(panelStates, panel, 'FROZEN'))
  demand(sameVersion(input.rulesVersion, panel.rulesVersion))
  const kept = (await latestVersion(act, panel))?.template
  const asked = { ...input, template: input.template === undefined ? kept : input.template }
  const { plan, template } = await findChange(em, await findPanelPlan(em, panel.id), asked)
  await demandSeatsForNamed(act, panel, plan.seats)
  await replaceRows(act, panel, plan.seats, plan.rules)
  const rules = await writeRuleVersion(act, panel, { plan, template, reason: input.reason })
  return { panel, rules }
}

async function demandSeatsForNamed(act: Act, panel: Panel, seats: readonly SeatDemand[]): Promise<void> {
  const named = await namedRoles(act, panel)
  for (const role of new Set(named)) {
    const held = named.filter(one => one === role).length
    const offered = seats.find(seat => seat.role === role)?.number ?? 0
    demand(held > offered ? seatTaken(held, offered) : undefined)
  }
}

const seatTaken = (held: number, offered: number) =>
  refusalOf(InvalidInput, {
    code: 'NAMED_WITHOUT_SEAT',
    messageZh: `已指定 ${held} 名成员担任该角色，席位只有 ${offered} 个。`,
    messageEn: `${held} members are named to this role; it would have ${offered} seats.`,
    path: ['seats'],
  })
