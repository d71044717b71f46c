/** The calls of the demo world and the applications under them: the founding notice, a supplementary call that is open, and one by another city's rules. */

import { createHash } from 'node:crypto'
import { judge } from '../../api/admission/eligibility/eligibility.ts'
import { storedRuleSet } from '../../api/admission/eligibility/rule-set.ts'
import { personalColumns } from '../../api/roster/personal-columns.ts'
import type { ApplicationAct, ApplicationState } from '../../schema/admission/admission-enumerations.ts'
import { foundingNotice, judgesRules, zhanjiangRules } from '../founding/calls/rule-sets.ts'
import { factsOf, OCCUPATION } from './applicant-facts.ts'
import { plantCall, type WorldCall } from './calls.ts'
import { dayOf, dayText, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { makeIdentityNumber } from './identity-numbers.ts'
import { inventName } from './names.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'

const APPLICANTS = 48

/** How an application came to each state: its acts in order. */
const PATHS: Readonly<Partial<Record<ApplicationState, readonly ApplicationAct[]>>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMIT'],
  ENDORSED: ['SUBMIT', 'ENDORSE'],
  RECOMMENDED: ['SUBMIT', 'ENDORSE', 'RECOMMEND'],
  APPROVED: ['SUBMIT', 'ENDORSE', 'RECOMMEND', 'APPROVE'],
  RETURNED: ['SUBMIT', 'RETURN'],
  WITHDRAWN: ['SUBMIT', 'WITHDRAW'],
  REJECTED: ['SUBMIT', 'ENDORSE', 'REJECT'],
}
const AFTER: Readonly<Partial<Record<ApplicationAct, ApplicationState>>> = {
  SUBMIT: 'SUBMITTED',
  ENDORSE: 'ENDORSED',
  RECOMMEND: 'RECOMMENDED',
  APPROVE: 'APPROVED',
  RETURN: 'RETURNED',
  WITHDRAW: 'WITHDRAWN',
  REJECT: 'REJECTED',
}

/** Plants three calls and forty-eight applications under the open one, six in each state up to the approval. */
export function plantAdmission(
  ground: Ground,
  { offices, roster }: { readonly offices: readonly WorldOffice[]; readonly roster: number },
  organisations: readonly WorldOrganisation[],
): void {
  const city = offices[0]!
  const { today } = ground
  const founding = dayOf('2022-11-18')
  const terms2022 = [founding, dayOf('2022-12-10'), dayOf('2022-12-20'), dayOf('2022-12-31'), dayOf('2023-01-31')] as const
  const text = foundingNotice
  plantCall(ground, city, roster, {
    number: '湛人社函〔2022〕231号',
    kind: 'FOUNDING',
    issuedOn: founding,
    days: terms2022,
    rules: zhanjiangRules,
    text,
  })
  const now = [today - 30, today + 15, today + 25, today + 35, today + 50] as const
  const number = (order: number) => `湛人社函〔${dayText(today - 30).slice(0, 4)}〕${order}号`
  const open = { kind: 'SUPPLEMENTARY', issuedOn: today - 30, days: now, text: '补选专家的通知（演示）。' } as const
  const call = plantCall(ground, city, roster, { ...open, number: number(901), rules: zhanjiangRules })
  plantCall(ground, city, roster, { ...open, number: number(902), rules: judgesRules, text: '按另一城市的裁判员条件征集（演示）。' })
  const counties = offices.filter(({ kind }) => kind === 'COUNTY_BUREAU')
  const states = Object.keys(PATHS) as ApplicationState[]
  const lists = new Map<number, { id: number; people: number; received: number; turned: number }>()
  for (let index = 0; index < APPLICANTS; index++) {
    const office = counties[Math.floor(index / states.length) % counties.length]!
    const employer = organisations.filter(({ mergedOn }) => mergedOn === null)[index]!
    const state = states[index % states.length]!
    const list = lists.get(office.id) ?? { id: lists.size + 1, people: 0, received: 0, turned: 0 }
    lists.set(office.id, list)
    if (state !== 'DRAFT') list.received++
    if (state === 'APPROVED') list.people++
    if (state === 'RETURNED' || state === 'WITHDRAWN' || state === 'REJECTED') list.turned++
    plantApplication(ground, { call, office, city, employer, state, index, list: state === 'APPROVED' ? list.id : null })
  }
  for (const [office, { id, people, received, turned }] of lists) {
    const closing = { document_number: null, closed_by_id: null, closed_at: momentOf(today - 4, 600) }
    ground.rows.put('recommendation_list', {
      id,
      call_id: call.id,
      office_id: office,
      number: 1,
      people,
      received,
      not_recommended: turned,
      ...closing,
    })
  }
}

interface Planted {
  readonly call: WorldCall
  readonly office: WorldOffice
  readonly city: WorldOffice
  readonly employer: WorldOrganisation
  readonly state: ApplicationState
  readonly index: number
  readonly list: number | null
}

function plantApplication(ground: Ground, { call, office, city, employer, state, index, list }: Planted): void {
  const { rows, today } = ground
  const random = ground.random.fork(`application/${index}`)
  const id = ground.next('application')
  const sex = random.chance(3, 4) ? 'MALE' : 'FEMALE'
  const birthDate = dayText(today - 50 * 365 - random.below(15 * 365))
  const idNumber = makeIdentityNumber('440898', birthDate, index, sex)
  const columns = personalColumns(ground.seals, { idNumber, phone: `140${String(90_000_000 + index)}`, email: null })
  const acts = PATHS[state]!
  const submitted = acts.length > 0
  const facts = factsOf(employer, birthDate, state !== 'REJECTED', submitted)
  const tree = judge(storedRuleSet(call.rules), facts, dayText(call.applyUntil))
  const at = (step: number) => momentOf(today - 12 + step * 2, 600 + index)
  const { credentials, honours, employments, experiences, studios, achievements } = facts
  const form = {
    credentials,
    honours,
    employments: employments.map(job => ({ ...job, organisation: employer.id })),
    experiences,
    studios,
    achievements,
    resume: '',
  }
  const account = ground.next('account')
  rows.put('account', {
    id: account,
    login_name: `applicant.${index + 1}`,
    display_name: '申请人',
    password_hash: null,
    expert_id: null,
    disabled_at: null,
  })
  const recommended = acts.includes('RECOMMEND') ? office.staff.REVIEWER! : null
  const approved = acts.includes('APPROVE') ? city.staff.APPROVER! : null
  rows.put('application', {
    ...{ id, call_id: call.id, call_version_id: call.id, office_id: office.id, route: 'SOCIAL_INSURANCE', state, entry: 'ONLINE' },
    ...{
      applicant_id: account,
      entered_by_id: null,
      expert_id: null,
      name: inventName(random, sex, Number(birthDate.slice(0, 4))),
      sex,
      birth_date: birthDate,
    },
    ...{ id_number_sealed: columns.idNumberSealed, id_number_hash: columns.idNumberHash, id_number_masked: columns.idNumberMasked },
    ...{ phone_sealed: columns.phoneSealed, phone_masked: columns.phoneMasked, email_sealed: null, email_masked: null },
    ...{ residence_id: ground.division(office.division), employment_kind: 'EMPLOYED', employer_id: employer.id },
    ...{
      insured_in_id: ground.division(office.division),
      works_in_id: null,
      post: '焊工',
      political_status: null,
      education: null,
      degree: null,
    },
    ...{ heritage_bearer: false, form: JSON.stringify(form), attestations: facts.attestations, submitted_at: submitted ? at(0) : null },
    ...{
      correct_until: state === 'RETURNED' ? dayText(today + 10) : null,
      verdict: submitted ? tree.outcome : null,
      office_is_employer: false,
    },
    ...{
      recommended_by_id: recommended,
      approved_by_id: approved,
      approved_at: approved === null ? null : at(3),
      recommendation_list_id: list,
    },
  })
  rows.put('application_occupation', {
    ...{ id: ground.next('application_occupation'), application_id: id, office_id: office.id },
    ...{ occupation_id: ground.occupation(OCCUPATION), trade_id: null, primary: true },
  })
  let before: ApplicationState = 'DRAFT'
  acts.forEach((act, step) => {
    const after = AFTER[act]!
    const actor = act === 'SUBMIT' || act === 'WITHDRAW' ? account : act === 'APPROVE' ? approved : office.staff.REVIEWER!
    rows.put('application_event', {
      ...{
        id: ground.next('application_event'),
        application_id: id,
        office_id: office.id,
        act,
        state_before: before,
        state_after: after,
        actor_id: actor,
        at: at(step),
      },
      ...{
        reason: act === 'REJECT' ? '不符合专业条件' : null,
        clause: act === 'REJECT' ? 'S09' : null,
        missing: act === 'RETURN' ? ['技师证书不清晰'] : [],
      },
      ...{ correct_until: act === 'RETURN' ? dayText(today + 10) : null, ranking_reason: null },
    })
    if (act === 'RECOMMEND' || act === 'APPROVE') {
      rows.put('opinion', {
        ...{
          id: ground.next('opinion'),
          application_id: id,
          office_id: office.id,
          level: act === 'APPROVE' ? 'CITY' : 'OFFICE',
          reviewer_id: actor,
        },
        ...{ character: true, ethics: true, ability: true, truth: true, reliability: true, words: null, at: at(step) },
      })
    }
    before = after
  })
  if (submitted) {
    rows.put('eligibility_verdict', {
      ...{
        id: ground.next('eligibility_verdict'),
        application_id: id,
        office_id: office.id,
        call_version_id: call.id,
        act: 'SUBMIT',
        outcome: tree.outcome,
      },
      ...{ judged_on: dayText(call.applyUntil), known_at: at(0), rule_set_digest: digestOf(call.rules), facts: JSON.stringify(facts) },
      tree_digest: digestOf(JSON.stringify(tree)),
    })
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
