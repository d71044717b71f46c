/** Applications of the demo world, each with its history, opinions and verdict. */

import { judge } from '../../api/admission/eligibility/eligibility.ts'
import { digestOf, verdictDigest } from '../../api/admission/eligibility/replay-verdict.ts'
import { storedRuleSet } from '../../api/admission/eligibility/rule-set.ts'
import { transitions } from '../../api/admission/process/application-states.ts'
import type { personalColumns } from '../../api/roster/personal-columns.ts'
import type { ApplicationAct, ApplicationState } from '../../schema/admission/admission-enumerations.ts'
import { factsOf } from './applicant-facts.ts'
import type { WorldCall } from './calls.ts'
import { dayText } from './days.ts'
import type { Ground } from './ground.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'

/** Who applies, as the form says. */
export interface WorldApplicant {
  readonly name: string
  readonly sex: 'MALE' | 'FEMALE'
  readonly birthDate: string
  readonly columns: ReturnType<typeof personalColumns>
}

/** One step in the history of an application. */
export interface WorldStep {
  readonly act: keyof typeof transitions
  readonly at: string
  readonly actor: number | null
  readonly reason?: string
  readonly clause?: string
}

export interface WorldApplication {
  readonly id: number
  readonly call: WorldCall
  readonly office: WorldOffice
  readonly applicant: WorldApplicant
  /** The number of the division where they live. */
  readonly residence: number
  readonly employer: WorldOrganisation
  /** Code of the occupation applied for. */
  readonly occupation: string
  readonly qualified: boolean
  /** The applicant's own account, or the clerk who entered it on paper. */
  readonly entry: { readonly account: number } | { readonly clerk: number }
  readonly steps: readonly WorldStep[]
  readonly list: number | null
  /** The expert who came of it. */
  readonly expert: number | null
}

/** Plants one application. */
export function plantApplication(ground: Ground, application: WorldApplication): void {
  const { id, call, office, applicant, employer, occupation, qualified, steps } = application
  const { rows, today } = ground
  const { columns, birthDate } = applicant
  const step = (act: ApplicationAct) => steps.find(one => one.act === act)
  const submitted = step('SUBMIT')
  const approved = step('APPROVE')
  const facts = factsOf(employer, birthDate, qualified, submitted !== undefined, occupation)
  const tree = judge(storedRuleSet(call.rules), facts, dayText(call.applyUntil))
  const { credentials, honours, employments, experiences, studios, achievements } = facts
  const jobs = employments.map(job => ({ ...job, organisation: employer.id }))
  const form = { credentials, honours, employments: jobs, experiences, studios, achievements, resume: '' }
  const state = stateAfter(steps)
  rows.put('application', {
    ...{ id, call_id: call.id, call_version_id: call.id, office_id: office.id, route: 'SOCIAL_INSURANCE', state },
    entry: 'account' in application.entry ? 'ONLINE' : 'PAPER',
    applicant_id: 'account' in application.entry ? application.entry.account : null,
    entered_by_id: 'clerk' in application.entry ? application.entry.clerk : null,
    ...{ expert_id: application.expert, name: applicant.name, sex: applicant.sex, birth_date: birthDate },
    ...{ id_number_sealed: columns.idNumberSealed, id_number_hash: columns.idNumberHash, id_number_masked: columns.idNumberMasked },
    ...{ phone_sealed: columns.phoneSealed, phone_masked: columns.phoneMasked, email_sealed: null, email_masked: null },
    ...{ residence_id: application.residence, employment_kind: 'EMPLOYED', employer_id: employer.id },
    ...{ insured_in_id: ground.division(office.division), works_in_id: null, post: '技师' },
    ...{ political_status: null, education: null, degree: null, heritage_bearer: false },
    ...{ form: JSON.stringify(form), attestations: facts.attestations, submitted_at: submitted?.at ?? null },
    correct_until: state === 'RETURNED' ? dayText(today + 10) : null,
    verdict: submitted ? tree.outcome : null,
    ...{ office_is_employer: false, recommended_by_id: step('RECOMMEND')?.actor ?? null },
    ...{ approved_by_id: approved?.actor ?? null, approved_at: approved?.at ?? null, recommendation_list_id: application.list },
  })
  rows.put('application_occupation', {
    ...{ id: ground.next('application_occupation'), application_id: id, office_id: office.id },
    ...{ occupation_id: ground.occupation(occupation), trade_id: null, primary: true },
  })
  for (const [index, one] of steps.entries()) plantStep(ground, application, one, stateAfter(steps.slice(0, index)))
  if (!submitted) return
  const kept = JSON.stringify(facts)
  rows.put('eligibility_verdict', {
    ...{ id: ground.next('eligibility_verdict'), application_id: id, office_id: office.id, call_version_id: call.id },
    ...{ act: 'SUBMIT', outcome: tree.outcome, judged_on: dayText(call.applyUntil), known_at: submitted.at },
    ...{ rule_set_digest: digestOf(call.rules), facts: kept, tree_digest: verdictDigest(kept, tree) },
  })
}

const stateAfter = (steps: readonly WorldStep[]): ApplicationState => (steps.length === 0 ? 'DRAFT' : transitions[steps.at(-1)!.act].to)

function plantStep(ground: Ground, { id, office }: WorldApplication, step: WorldStep, before: ApplicationState): void {
  const { act, at, actor } = step
  ground.rows.put('application_event', {
    ...{ id: ground.next('application_event'), application_id: id, office_id: office.id, act },
    ...{ state_before: before, state_after: transitions[act].to, actor_id: actor, at },
    ...{ reason: step.reason ?? null, clause: step.clause ?? null, missing: act === 'RETURN' ? ['技师证书不清晰'] : [] },
    ...{ correct_until: act === 'RETURN' ? dayText(ground.today + 10) : null, ranking_reason: null },
  })
  if (act !== 'RECOMMEND' && act !== 'APPROVE') return
  ground.rows.put('opinion', {
    ...{ id: ground.next('opinion'), application_id: id, office_id: office.id, level: act === 'APPROVE' ? 'CITY' : 'OFFICE' },
    ...{ reviewer_id: actor, character: true, ethics: true, ability: true, truth: true, reliability: true, words: null, at },
  })
}

/** An account of somebody who applies and is nobody's staff; answers its number. */
export function plantApplicantAccount(ground: Ground, order: number): number {
  const id = ground.next('account')
  const unused = { password_hash: null, expert_id: null, disabled_at: null }
  ground.rows.put('account', { id, login_name: `applicant.${order}`, display_name: '申请人', ...unused })
  return id
}
