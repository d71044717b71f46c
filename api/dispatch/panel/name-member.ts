import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { NameMemberInput, NameMemberPayload } from '../../../schema/dispatch/name-member.ts'
import { Assignment, Expert, type SeatRole } from '../../../schema/index.ts'
import { amongAllOffices, beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { alreadyOnPanel, settle } from '../constraint-refusals.ts'
import { lockPeople } from '../lock-people.ts'
import { mayNameMember } from '../permissions.ts'
import { exclusionsOf, rolesOpenTo } from '../pool/candidacy.ts'
import { findCandidates } from '../pool/find-candidates.ts'
import { notEligible } from '../pool/not-eligible.ts'
import { atMostPerEmployer } from '../rules/panel-rules.ts'
import { latestVersion, writeRuleVersion } from '../rules/rule-versions.ts'
import { findPanelPlan } from './find-panel-plan.ts'
import { lockPanel } from './lock-panel.ts'
import { dutyOf, type PanelPlan } from './panel-plan.ts'
import { panelStates } from './panel-states.ts'

/**
 * Names a member of a panel before its draw, with a reason: a route of its own, shown as such, whose holder counts under every rule.
 * A new version of the rules, which a second person has to approve before anybody is shown a candidate; the drawing officer, a third,
 * draws the rest. Refuses who is not eligible for the seat, with every reason.
 */
export async function nameMember(act: Act, input: NameMemberInput): Promise<Done<NameMemberPayload>> {
  const { em, viewer } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayNameMember(viewer, shaped))
  demand(mayBecome(panelStates, panel, 'FROZEN'))
  const reason = input.reason.trim()
  demand(reason === '' ? reasonMissing() : undefined)
  const expert = rowOf('Expert', input.expertId, ['expertId'])
  const plan = await findPanelPlan(em, panel.id)
  const seat = plan.seats.find(one => one.role === input.role && one.role !== 'RESERVE')
  const purpose = { why: 'a member named directly', office: plan.office }
  await amongAllOffices(act, purpose, async () => {
    await lockPeople(act, [expert])
    demand(seat === undefined || (await seatsTaken(act, plan, input.role)) >= seat.number ? noSuchSeat() : undefined)
    required(await em.findOne(Expert, expert), notFound(input.expertId, ['expertId']))
    demand(await whyNot(act, plan, expert, input.role))
  })

  const assignment = await beyondScope(act, purpose, async () => {
    demand((await seatsTaken(act, plan, input.role)) >= seat!.number ? noSuchSeat() : undefined)
    // What is sealed from whoever names says one thing only.
    demand((await whyNot(act, plan, expert, input.role)) ? notEligible(['NOT_AVAILABLE']) : undefined)
    const known = await em.findOneOrFail(Expert, expert)
    const made = em.create(Assignment, {
      panel,
      engagement: plan.engagement,
      office: plan.office,
      expert: known,
      expertOffice: known.office,
      role: input.role,
      route: 'NAMED',
      state: 'INVITED',
      startsOn: plan.from,
      endsOn: plan.through,
      reason,
      namedBy: viewer.account ?? null,
      invitedAt: act.now,
    } as never)
    em.persist(made)
    await settle(act)
    return made
  })
  const latest = await latestVersion(act, panel)
  await writeRuleVersion(act, panel, {
    plan,
    template: latest?.template ?? null,
    reason: [latest?.reason, reason].filter(Boolean).join('；'),
  })
  const details = { panel: panel.id, role: input.role }
  act.record({ verb: 'member.named', office: plan.office, subject: ['Assignment', assignment.id], details })
  act.emit('seats.changed', { panel: panel.id })
  return { assignment }
}

const HOLDING = ['INVITED', 'ACCEPTED', 'COMPLETED']

function seatsTaken({ em }: Act, { panel }: PanelPlan, role: SeatRole): Promise<number> {
  return em.count(Assignment, { panel, route: 'NAMED', role, state: ['INVITED', 'ACCEPTED'] } as never)
}

/** What a draw would have against somebody in a seat, and against more named colleagues than the panel allows; as far as the scope sees. */
async function whyNot({ em }: Act, plan: PanelPlan, expert: number, role: SeatRole): Promise<Refusal | undefined> {
  if ((await em.count(Assignment, { panel: plan.panel, expert, state: HOLDING } as never)) > 0) return alreadyOnPanel()
  const named = await em.find(Assignment, { panel: plan.panel, route: 'NAMED', state: ['INVITED', 'ACCEPTED'] } as never)
  const people = await findCandidates(em, plan, [expert, ...named.map(member => member.expert.id)])
  const facts = people.find(person => person.expert === expert)
  if (!facts) return notEligible(['OTHER_OCCUPATION'])
  const reasons = exclusionsOf(facts, dutyOf(plan))
  const unqualified = !rolesOpenTo(facts, plan.seats).includes(role) && !reasons.includes('BELOW_MINIMUM')
  const all: readonly ExclusionReason[] = unqualified ? [...reasons, 'BELOW_MINIMUM'] : reasons
  if (all.length > 0) return notEligible(all)
  const colleagues = people.filter(person => person.employer !== undefined && person.employer === facts.employer)
  return colleagues.length > atMostPerEmployer(plan.rules) ? employerLimit() : undefined
}

const employerLimit = () =>
  refusalOf(InvalidInput, {
    code: 'EMPLOYER_LIMIT',
    messageZh: '同一单位的指定成员已达上限。',
    messageEn: 'As many members of this employer are named as the panel allows.',
    path: ['expertId'],
  })

const reasonMissing = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '指定成员须写明理由。',
    messageEn: 'Naming a member needs a reason.',
    path: ['reason'],
  })

const noSuchSeat = () =>
  refusalOf(InvalidInput, {
    code: 'NO_SUCH_SEAT',
    messageZh: '专家组没有该角色的空席。',
    messageEn: 'The panel has no free seat of this role.',
    path: ['role'],
  })
